import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { PlannedPost } from '@shared/engine';
import { Menu, type MenuPlace } from '../../../components';
import { useTexts } from '../../../i18n';
import { clearSelection, selectPosts, useAppStore, useSelectionStore } from '../../../state';
import { useCalendar } from '../calendar-context';
import { cardAt, dayElementAt } from '../grid-dom';
import { useLatest } from '../use-calendar-world';
import { meantPosts, selectedPosts } from './many-edits';
import { MoveDialog } from './MoveDialog';
import { dayMenu, postMenu } from './post-menu';
import styles from './SelectionLayer.module.css';
import { SelectionBar } from './SelectionBar';
import { useFieldMenus } from './use-field-menus';
import { useLasso } from './use-lasso';
import { type ManyDialog, usePostCommands } from './use-post-commands';
import { useFocusedPost, useHoveredDay } from './use-targets';
import { WeekDialog } from './WeekDialog';

interface OpenMenu {
  readonly place: MenuPlace;
  /** Null: the menu of the day. */
  readonly postId: string | null;
  readonly day: string | null;
}

/** The pointer says where the menu opens; the menu key opens it below what has the focus. */
function placeOf(event: MouseEvent, element: Element): MenuPlace {
  if (event.button === 2) return { left: event.clientX, top: event.clientY, bottom: event.clientY };
  const { left, top, bottom } = element.getBoundingClientRect();
  return { left, top, bottom };
}

/** Opens a menu where a right click or the menu key asks for one: on a post, or on a day. */
function useContextMenu(root: RefObject<HTMLElement | null>): [OpenMenu | null, () => void] {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  useEffect(() => {
    const element = root.current;
    const listener = (event: MouseEvent): void => {
      const card = cardAt(event.target);
      const day = dayElementAt(event.target);
      const target = card ?? day;
      if (target === null) return;
      event.preventDefault();
      const postId = card?.dataset['post'] ?? null;
      const { ids } = useSelectionStore.getState();
      // A menu on a post outside of the selection is about that post alone.
      if (postId !== null && ids.size > 0 && !ids.has(postId)) clearSelection();
      if (postId !== null) useSelectionStore.setState({ focused: postId });
      setMenu({ place: placeOf(event, target), postId, day: day?.dataset['date'] ?? null });
    };
    element?.addEventListener('contextmenu', listener);
    return () => element?.removeEventListener('contextmenu', listener);
  }, [root]);
  return [menu, () => setMenu(null)];
}

/** The selected posts; ids of posts that are gone are dropped. */
function useSelectedPosts(): readonly PlannedPost[] {
  const { index } = useCalendar();
  const ids = useSelectionStore((state) => state.ids);
  // The ids are read inside; they decide when it must be done again.
  const posts = useMemo(() => (ids.size === 0 ? [] : selectedPosts(index)), [index, ids]);
  useEffect(() => {
    if (posts.length < ids.size) selectPosts(posts.map((post) => post.id));
  }, [posts, ids]);
  return posts;
}

interface SelectionLayerProps {
  /** The whole calendar. */
  readonly root: RefObject<HTMLElement | null>;
  /** Its grid, where a frame can be drawn. */
  readonly grid: RefObject<HTMLElement | null>;
  readonly focusDay: string;
  readonly isShown: (post: PlannedPost) => boolean;
  readonly onCreate: (day: string) => void;
}

/** All that is about several posts at once: frame, bar, menus, dialogs. */
export function SelectionLayer({ root, grid, focusDay, isShown, onCreate }: SelectionLayerProps): ReactNode {
  const texts = useTexts();
  const { t, f } = texts;
  const world = useCalendar();
  const frame = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<ManyDialog | null>(null);
  const [menu, closeMenu] = useContextMenu(root);
  const platform = useAppStore((state) => state.description?.platform);
  const modifier = platform === 'darwin' ? '⌘' : t('common.controlKey');
  const posts = useSelectedPosts();
  const hoveredDay = useHoveredDay(root);
  useFocusedPost(root);
  useLasso(grid, frame, useLatest(world));
  const actions = usePostCommands({ focusDay, hoveredDay, onDialog: setDialog, onCreate });
  const meant = menu === null || menu.postId === null ? [] : meantPosts(world.index);
  const itemsOf = useFieldMenus(meant, actions.moveBy);
  const groups =
    menu === null ? [] : menu.postId !== null ? postMenu(meant.length === 1 ? (meant[0] ?? null) : null, itemsOf('status'), actions, texts, modifier, world.isWritable) : world.isWritable && menu.day !== null ? dayMenu(menu.day, actions, texts, modifier) : [];
  return (
    <>
      <div ref={frame} className={styles['frame']} hidden aria-hidden="true" />
      {posts.length === 0 ? null : <SelectionBar posts={posts} actions={actions} />}
      {menu === null || groups.length === 0 ? null : <Menu label={menu.postId === null ? f.day(menu.day ?? focusDay) : t('select.menuOfPost')} place={menu.place} groups={groups} onClose={closeMenu} />}
      {dialog === null ? null : dialog.kind === 'move' ? <MoveDialog wish={dialog.wish} onClose={() => setDialog(null)} /> : <WeekDialog kind={dialog.kind} day={dialog.day} isShown={isShown} onClose={() => setDialog(null)} />}
    </>
  );
}

import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { daysBetween } from '@shared/time';
import { answerPostRequests, clearSelection, type PostRequest, selectPosts, useSelectionStore, useToastStore } from '../../../state';
import { type CalendarWorld, useCalendar } from '../calendar-context';
import type { MoveWish } from './MoveDialog';
import { copyMany, meantPosts, recordsOfPosts, removeMany, setOnMany, unplanMany } from './many-edits';
import type { MenuActions } from './post-menu';

/** A dialog about several posts. */
export type ManyDialog = { readonly kind: 'copy' | 'repeat'; readonly day: string } | { readonly kind: 'move'; readonly wish: MoveWish };

interface CommandOptions {
  /** The day in focus. */
  readonly focusDay: string;
  readonly hoveredDay: RefObject<string | null>;
  readonly onDialog: (dialog: ManyDialog) => void;
  /** Starts a new post on a day. */
  readonly onCreate: (day: string) => void;
}

function copy(world: CalendarWorld): void {
  const copied = recordsOfPosts(meantPosts(world.index));
  if (copied.length === 0) return;
  useSelectionStore.setState({ copied });
  useToastStore.getState().say({ tone: 'plain', key: 'select.clipboard', values: { count: copied.length }, offersUndo: false });
}

/** Pastes so that the earliest copied post lands on the day; times and distances stay. */
function paste(day: string): void {
  const { copied } = useSelectionStore.getState();
  const first = copied.flatMap((post) => post.day ?? []).toSorted()[0];
  const ids = copyMany(copied, [{ days: first === undefined ? 0 : daysBetween(first, day) }]);
  if (ids !== null && ids.length > 1) selectPosts(ids);
}

function duplicate(world: CalendarWorld): void {
  const ids = copyMany(recordsOfPosts(meantPosts(world.index)), [{ days: 0 }]);
  if (ids !== null && ids.length > 1) selectPosts(ids);
}

/** One post of a series asks how far it reaches; several are gone at once, with a way back. */
function removeMeant(world: CalendarWorld): void {
  const posts = meantPosts(world.index);
  const [only, ...others] = posts;
  if (!world.isWritable || only === undefined) return;
  if (others.length === 0) world.remove(only);
  else if (removeMany(posts)) clearSelection();
}

/** What menus, the bar and keys do with the posts that are meant. */
export function usePostCommands({ focusDay, hoveredDay, onDialog, onCreate }: CommandOptions): MenuActions {
  const world = useCalendar();
  const hasCopied = useSelectionStore((state) => state.copied.length > 0);
  const actions = useMemo((): MenuActions => ({
    open: world.open,
    create: onCreate,
    moveBy: () => onDialog({ kind: 'move', wish: { kind: 'posts', posts: meantPosts(world.index) } }),
    duplicate: () => duplicate(world),
    copy: () => copy(world),
    paste: hasCopied ? paste : null,
    toIdeas: () => unplanMany(meantPosts(world.index)),
    remove: () => removeMeant(world),
    copyWeek: (day) => onDialog({ kind: 'copy', day }),
    repeatWeek: (day) => onDialog({ kind: 'repeat', day }),
    moveFrom: (day) => onDialog({ kind: 'move', wish: { kind: 'from', day } }),
  }), [world, hasCopied, onDialog, onCreate]);
  const answer = (request: PostRequest): void => {
    const { isWritable, index } = world;
    if (request === 'selectAll') return selectPosts(world.idsInSight());
    if (request === 'clearSelection') return clearSelection();
    if (request === 'copy') return actions.copy();
    if (!isWritable) return;
    if (typeof request === 'object') setOnMany(meantPosts(index), { status: request.status });
    else if (request === 'paste') actions.paste?.(hoveredDay.current ?? focusDay);
    else if (request === 'duplicate') actions.duplicate();
    else if (request === 'delete') actions.remove();
    else if (request === 'toIdeas') actions.toIdeas();
    else actions[request](focusDay);
  };
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  useEffect(() => answerPostRequests((request) => latest.current(request)), []);
  return actions;
}

import { CalendarPlus, CalendarRange, ClipboardPaste, Copy, CopyPlus, FastForward, FolderOpen, Lightbulb, Repeat, Trash2 } from 'lucide-react';
import type { PlannedPost } from '@shared/engine';
import type { MenuGroup, MenuItem } from '../../../components';
import type { Texts } from '../../../i18n';
import type { BarActions } from './SelectionBar';

/** What a menu on a post or a day can do. */
export interface MenuActions extends BarActions {
  readonly open: (post: PlannedPost) => void;
  readonly create: (day: string) => void;
  /** Null: nothing was copied. */
  readonly paste: ((day: string) => void) | null;
  readonly copyWeek: (day: string) => void;
  readonly repeatWeek: (day: string) => void;
  readonly moveFrom: (day: string) => void;
}

/** The menu of a post, or of all selected ones. Without a post that is meant alone there is nothing to open. */
export function postMenu(only: PlannedPost | null, statusItems: readonly MenuItem[], actions: MenuActions, { t }: Texts, modifier: string, isWritable: boolean): MenuGroup[] {
  const open: MenuItem[] = only === null ? [] : [{ key: 'open', label: t('select.open'), icon: <FolderOpen />, onChoose: () => actions.open(only) }];
  const copy: MenuItem = { key: 'copy', label: t('select.copy'), icon: <Copy />, keys: `${modifier} C`, onChoose: actions.copy };
  if (!isWritable) return [{ key: 'read', items: [...open, copy] }];
  return [
    { key: 'open', items: [...open, { key: 'duplicate', label: t('select.duplicate'), icon: <CopyPlus />, keys: `${modifier} D`, onChoose: actions.duplicate }, copy] },
    { key: 'status', label: t('select.status'), items: statusItems },
    { key: 'away', items: [
      { key: 'ideas', label: t('select.toIdeas'), icon: <Lightbulb />, onChoose: actions.toIdeas },
      { key: 'delete', label: t('select.delete'), icon: <Trash2 />, keys: t('actions.key.Delete'), isDanger: true, onChoose: actions.remove },
    ] },
  ];
}

/** The menu of a day. */
export function dayMenu(day: string, actions: MenuActions, { t }: Texts, modifier: string): MenuGroup[] {
  const { paste } = actions;
  return [
    { key: 'new', items: [
      { key: 'new', label: t('select.newPost'), icon: <CalendarPlus />, keys: 'N', onChoose: () => actions.create(day) },
      ...(paste === null ? [] : [{ key: 'paste', label: t('select.paste'), icon: <ClipboardPaste />, keys: `${modifier} V`, onChoose: () => paste(day) }]),
    ] },
    { key: 'week', items: [
      { key: 'copyWeek', label: t('actions.weekCopy'), icon: <CalendarRange />, onChoose: () => actions.copyWeek(day) },
      { key: 'repeatWeek', label: t('actions.weekRepeat'), icon: <Repeat />, onChoose: () => actions.repeatWeek(day) },
      { key: 'moveFrom', label: t('actions.moveFromHere'), icon: <FastForward />, onChoose: () => actions.moveFrom(day) },
    ] },
  ];
}

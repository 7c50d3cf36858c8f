import type { TextKey } from '@shared/i18n';
import { keysOf } from './shortcuts';

/** A line of the sheet of shortcuts that belongs to the grid of the calendar and not to an action. */
export interface KeyLine {
  /** Keys in the notation of action cards, or a text that names a gesture of the mouse. */
  readonly keys: readonly string[];
  readonly label: TextKey;
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

/** What keys mean on a day or a post of the calendar. The grid obeys this table, and the sheet of shortcuts shows it. */
export const gridKeys = {
  walk: { keys: ARROWS, label: 'actions.grid.walk' },
  weekEdge: { keys: ['Home', 'End'], label: 'actions.grid.weekEdge' },
  page: { keys: ['PageUp', 'PageDown'], label: 'actions.grid.page' },
  open: { keys: ['Enter'], label: 'actions.grid.open' },
  leave: { keys: ['Escape'], label: 'actions.grid.leave' },
  toggle: { keys: ['Space'], label: 'actions.grid.toggle' },
  extend: { keys: ARROWS.map((arrow) => `Shift+${arrow}`), label: 'actions.grid.extend' },
  move: { keys: ARROWS.map((arrow) => `Alt+${arrow}`), label: 'actions.grid.move' },
  menu: { keys: ['ContextMenu', 'Shift+F10'], label: 'actions.grid.menu' },
} as const satisfies Record<string, KeyLine>;

/** What a key does in the grid. */
export type GridKey = keyof typeof gridKeys;

/** What the mouse does with posts, for the sheet of shortcuts. */
export const mouseLines: readonly KeyLine[] = [
  { keys: ['Mod+Click'], label: 'actions.mouse.toggle' },
  { keys: ['Shift+Click'], label: 'actions.mouse.range' },
  { keys: ['Frame'], label: 'actions.mouse.lasso' },
  { keys: ['Drag'], label: 'actions.mouse.drag' },
  { keys: ['Alt+Drag'], label: 'actions.mouse.copy' },
];

const byKeys = new Map((Object.keys(gridKeys) as GridKey[]).flatMap((name) => gridKeys[name].keys.map((keys) => [keys as string, name] as const)));

/** What a key press means in the grid; undefined when it means nothing there. */
export function gridKeyOf(event: Parameters<typeof keysOf>[0]): GridKey | undefined {
  return byKeys.get(event.key === ' ' ? 'Space' : keysOf(event));
}

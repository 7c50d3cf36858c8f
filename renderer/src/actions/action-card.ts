import type { TextKey } from '@shared/i18n';
import { useAppStore, usePlanStore, useSelectionStore, type ViewName, viewNames } from '../state';

/** Top menus, in their order. */
export const menuNames = ['file', 'edit', 'view', 'plan', 'post', 'help'] as const;

/** A top menu. */
export type MenuName = (typeof menuNames)[number];

/** What an action may look at when it decides whether it is possible. */
export interface ActionWorld {
  readonly app: ReturnType<typeof useAppStore.getState>;
  readonly plan: ReturnType<typeof usePlanStore.getState>;
  readonly selection: ReturnType<typeof useSelectionStore.getState>;
}

/** One thing that the user can do: menus, toolbar, palette and shortcuts are made from these cards. */
export interface ActionCard {
  readonly id: string;
  readonly label: TextKey;
  readonly menu: MenuName;
  /** Groups of a menu are divided by a line, in rising order. */
  readonly group: number;
  /** Keys as `Mod+Shift+Z`; `Mod` is Ctrl, or Command on a Mac. The last part is the typed sign. */
  readonly shortcut: string | null;
  readonly isEnabled: (world: ActionWorld) => boolean;
  readonly isChecked: ((world: ActionWorld) => boolean) | null;
  readonly perform: (world: ActionWorld) => void | Promise<void>;
}

/** The world as it is now. */
export function currentWorld(): ActionWorld {
  return { app: useAppStore.getState(), plan: usePlanStore.getState(), selection: useSelectionStore.getState() };
}

/** Predicate: always possible. */
export function always(): boolean {
  return true;
}

/** Predicate: a plan is open. */
export function hasPlan({ plan, app }: ActionWorld): boolean {
  return plan.document !== null && app.screen === 'plan';
}

/** Predicate: a plan is open and may be changed. */
export function hasWritablePlan(world: ActionWorld): boolean {
  return hasPlan(world) && world.plan.document?.readOnly === null;
}

/** Predicate: the calendar is in sight. */
export function isInCalendar(world: ActionWorld): boolean {
  return hasPlan(world) && world.app.view === 'calendar';
}

/** Predicate: the calendar of a plan that may be changed is in sight. */
export function isPlanning(world: ActionWorld): boolean {
  return isInCalendar(world) && hasWritablePlan(world);
}

/** Predicate: posts are selected in the calendar, or one has the focus. */
export function hasPosts(world: ActionWorld): boolean {
  return isInCalendar(world) && (world.selection.ids.size > 0 || world.selection.focused !== null);
}

/** Predicate: posts are selected or in focus and may be changed. */
export function hasWritablePosts(world: ActionWorld): boolean {
  return hasPosts(world) && hasWritablePlan(world);
}

const NUMBERED = 9;

/** Keys that show a room: Ctrl and its number in the sidebar, from top to bottom; the settings have the comma, as elsewhere. */
export function viewShortcut(view: ViewName): string | null {
  const number = viewNames.indexOf(view) + 1;
  if (view === 'settings') return 'Mod+,';
  return number <= NUMBERED ? `Mod+${number}` : null;
}

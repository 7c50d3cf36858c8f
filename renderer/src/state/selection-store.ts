import { create } from 'zustand';
import type { Post } from '@shared/schema';
import { followPlan } from './plan-store';

interface SelectionState {
  /** Ids of the selected posts; `seriesId@day` for one that a series yields. */
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: the post that was selected last without Shift. */
  readonly anchor: string | null;
  /** The post that has the keyboard focus, or had it before a menu or dialog took it. */
  readonly focused: string | null;
  /** Posts that were copied, as they were then. */
  readonly copied: readonly Post[];
}

const nothing: Pick<SelectionState, 'ids' | 'anchor'> = { ids: new Set(), anchor: null };

/** Which posts are selected. All views that show posts share it; what is done to several posts at once is done to these. */
export const useSelectionStore = create<SelectionState>()(() => ({ ...nothing, focused: null, copied: [] }));

followPlan({ opened: () => useSelectionStore.setState({ ...nothing, focused: null, copied: [] }), edited: () => undefined });

/** Whether a post is selected. A card that asks is drawn anew only when its own answer changes. */
export function useIsSelected(id: string): boolean {
  return useSelectionStore((state) => state.ids.has(id));
}

/** Selects exactly these posts. The range of a later Shift begins at `anchor`, else at the first one. */
export function selectPosts(ids: Iterable<string>, anchor: string | null = null): void {
  const chosen = new Set(ids);
  const [first] = chosen;
  useSelectionStore.setState(first === undefined ? nothing : { ids: chosen, anchor: anchor ?? first });
}

/** Selects a post, or takes it out of the selection. */
export function toggleSelected(id: string): void {
  const ids = new Set(useSelectionStore.getState().ids);
  if (!ids.delete(id)) ids.add(id);
  useSelectionStore.setState(ids.size === 0 ? nothing : { ids, anchor: id });
}

/** Selects everything from the anchor to `id` in the order in which posts are shown; `keepsOthers` adds that to what is selected. */
export function selectRange(id: string, order: readonly string[], keepsOthers = false): void {
  const { ids, anchor } = useSelectionStore.getState();
  const [from, to] = [order.indexOf(anchor ?? id), order.indexOf(id)].toSorted((left, right) => left - right);
  const range = from === undefined || to === undefined || from === -1 ? [id] : order.slice(from, to + 1);
  selectPosts(keepsOthers ? [...ids, ...range] : range, anchor !== null && range.includes(anchor) ? anchor : id);
}

/** Selects nothing. */
export function clearSelection(): void {
  if (useSelectionStore.getState().ids.size > 0) useSelectionStore.setState(nothing);
}

/** Keys that were held during a press. */
export interface HeldKeys {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What a press on a post means for the selection: Ctrl or Command selects it or takes it out, Shift selects up to it. False for a
 * plain press, which is the view's own. `order` lists what is in sight, in the order in which it is shown.
 */
export function pressToSelect(held: HeldKeys, id: string, order: () => readonly string[]): boolean {
  const isAdding = held.ctrlKey || held.metaKey;
  if (held.shiftKey) selectRange(id, order(), isAdding);
  else if (isAdding) toggleSelected(id);
  return held.shiftKey || isAdding;
}

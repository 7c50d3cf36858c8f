import { beforeEach, expect, it } from 'vitest';
import { clearSelection, pressToSelect, selectPosts, selectRange, toggleSelected, useSelectionStore } from '../../../renderer/src/state/selection-store';

const order = ['a', 'b', 'c', 'd', 'e'];

function selected(): string[] {
  return [...useSelectionStore.getState().ids].toSorted();
}

function press(id: string, keys: { ctrl?: boolean; meta?: boolean; shift?: boolean } = {}): boolean {
  return pressToSelect({ ctrlKey: keys.ctrl ?? false, metaKey: keys.meta ?? false, shiftKey: keys.shift ?? false }, id, () => order);
}

beforeEach(() => clearSelection());

it('adds and takes out single posts; a plain press is not its business', () => {
  expect(press('b', { ctrl: true })).toBe(true);
  expect(press('d', { meta: true })).toBe(true);
  expect(selected()).toEqual(['b', 'd']);
  expect(press('b', { ctrl: true })).toBe(true);
  expect(selected()).toEqual(['d']);
  expect(press('a')).toBe(false);
  expect(selected()).toEqual(['d']);
});

it('selects a range both ways from the same anchor, and drops the range before', () => {
  toggleSelected('c');
  press('e', { shift: true });
  expect(selected()).toEqual(['c', 'd', 'e']);
  press('a', { shift: true });
  expect(selected()).toEqual(['a', 'b', 'c']);
});

it('adds a range when Ctrl is held, too', () => {
  toggleSelected('a');
  toggleSelected('d');
  press('e', { shift: true, ctrl: true });
  expect(selected()).toEqual(['a', 'd', 'e']);
});

it('begins a range at the post itself when there is no anchor in sight', () => {
  selectRange('b', order);
  expect(selected()).toEqual(['b']);
  selectPosts(['elsewhere']);
  selectRange('d', order);
  expect(selected()).toEqual(['d']);
  selectRange('e', order);
  expect(selected()).toEqual(['d', 'e']);
});

it('is the same nothing after everything was taken out', () => {
  const before = useSelectionStore.getState();
  toggleSelected('a');
  toggleSelected('a');
  expect(useSelectionStore.getState().ids).toBe(before.ids);
  selectPosts(['a', 'a', 'b']);
  expect(selected()).toEqual(['a', 'b']);
  selectPosts([]);
  expect(useSelectionStore.getState().ids.size).toBe(0);
});

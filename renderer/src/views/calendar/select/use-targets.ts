import { type RefObject, useEffect, useRef } from 'react';
import { useSelectionStore } from '../../../state';
import { cardAt, dayElementAt } from '../grid-dom';

/** Remembers which post has the focus, also while a menu or a dialog has it; a press or a step elsewhere in the calendar forgets it. */
export function useFocusedPost(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listener = (event: FocusEvent): void => {
      const id = cardAt(event.target)?.dataset['post'] ?? null;
      const isInside = event.target instanceof Node && root.current?.contains(event.target) === true;
      const isTool = event.target instanceof Element && event.target.closest('[role="menu"], [role="toolbar"], dialog') !== null;
      if (isInside && !isTool) useSelectionStore.setState({ focused: id });
    };
    document.addEventListener('focusin', listener);
    return () => {
      document.removeEventListener('focusin', listener);
      useSelectionStore.setState({ focused: null });
    };
  }, [root]);
}

/** The day under the pointer, for as long as the keyboard is not used: pasting goes there. */
export function useHoveredDay(root: RefObject<HTMLElement | null>): RefObject<string | null> {
  const day = useRef<string | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener('pointermove', (event) => {
      const isInside = event.target instanceof Node && root.current?.contains(event.target) === true;
      day.current = isInside ? (dayElementAt(event.target)?.dataset['date'] ?? null) : null;
    }, { signal });
    const forget = (event: KeyboardEvent): void => {
      if (event.key.startsWith('Arrow') || event.key === 'Tab') day.current = null;
    };
    document.addEventListener('keydown', forget, { signal, capture: true });
    return () => ending.abort();
  }, [root]);
  return day;
}

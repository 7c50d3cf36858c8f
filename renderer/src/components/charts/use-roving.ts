import { type KeyboardEvent, useState } from 'react';

interface Roving {
  /** Which of the items the Tab key reaches. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -4, PageDown: 4 };

/** One tab stop for a row of buttons: arrows move along it, Home and End jump. Buttons carry `data-index`. */
export function useRoving(count: number): Roving {
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = steps[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : step === undefined ? undefined : Math.min(count - 1, Math.max(0, current + step));
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus();
  };
  return { current: Math.min(current, Math.max(0, count - 1)), setCurrent, onKeyDown };
}

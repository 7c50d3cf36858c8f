import { useCallback, useState } from 'react';
import { type CalendarViewName, daySpansAway, drawnDays, leaf, spansOf } from './model/calendar-pages';
import type { CalendarMemory } from './use-calendar-memory';

/** What is in sight and where the focus is. */
export interface Place {
  readonly view: CalendarViewName;
  /** A day of the page in sight. */
  readonly day: string;
  /** The day that the keyboard is on. */
  readonly focusDay: string;
  readonly setFocusDay: (day: string) => void;
  readonly isDrawn: (day: string) => boolean;
  /** Puts the focus on a day; leafs only when it is not drawn. */
  readonly goTo: (day: string) => void;
  /** Puts the focus on a day and shows the page that it lies on. */
  readonly show: (day: string) => void;
  /** Leafs by the small step of the view. */
  readonly leafBy: (count: number) => void;
  /** Leafs by the large step of the view, if it has one. */
  readonly leapBy: (count: number) => void;
  /** Turns whole pages. */
  readonly turnBy: (count: number) => void;
  /** Shows the page of another view that a day lies on. */
  readonly showOn: (view: CalendarViewName, day: string) => void;
  readonly showView: (view: CalendarViewName) => void;
}

/** A day of the page that `next` lies on. A page that may begin anywhere is turned as a whole, so that nothing between is passed over. */
function pageDayFor(view: CalendarViewName, day: string, next: string): string {
  const { page, step } = spansOf(view);
  if (page === step) return next;
  const neighbours = [daySpansAway(day, page, -1), daySpansAway(day, page, 1)];
  return neighbours.find((other) => drawnDays(view, other).from <= next && next <= drawnDays(view, other).until) ?? next;
}

/** Keeps page and focus together: the focus never leaves what is drawn. */
export function usePlace({ view, setView, day, setDay }: CalendarMemory): Place {
  const [focusDay, setFocusDay] = useState(day);
  const isDrawn = useCallback(
    (other: string) => {
      const drawn = drawnDays(view, day);
      return drawn.from <= other && other <= drawn.until;
    },
    [view, day],
  );
  const show = (next: string): void => {
    setFocusDay(next);
    setDay(next);
  };
  return {
    view,
    day,
    focusDay: isDrawn(focusDay) ? focusDay : day,
    setFocusDay,
    isDrawn,
    show,
    goTo: (next) => {
      if (!isDrawn(next)) setDay(pageDayFor(view, day, next));
      setFocusDay(next);
    },
    leafBy: (count) => show(leaf(view, day, count)),
    leapBy: (count) => {
      const { leap } = spansOf(view);
      if (leap !== null) show(daySpansAway(day, leap, count));
    },
    turnBy: (count) => show(daySpansAway(day, spansOf(view).page, count)),
    showOn: (next, on) => {
      show(on);
      setView(next);
    },
    showView: (next) => {
      if (isDrawn(focusDay)) setDay(focusDay);
      setView(next);
    },
  };
}

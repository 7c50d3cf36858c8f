import { addDays, addMonths, type Day, firstOfMonth, formatDay, mondayOf, toDayNumber } from '@shared/time';

/** The views of the calendar, in the order in which they are offered. */
export const calendarViews = ['day', 'week', 'month', 'list'] as const;

/** A view of the calendar. */
export type CalendarViewName = (typeof calendarViews)[number];

/** First and last day of a stretch, both included. */
export interface Page {
  readonly from: Day;
  readonly until: Day;
}

function monthPage(day: Day): Page {
  const number = toDayNumber(day);
  return { from: formatDay(firstOfMonth(number)), until: formatDay(firstOfMonth(number, 1) - 1) };
}

/** The days that a view is about when `day` is in it. */
export function pageOf(view: CalendarViewName, day: Day): Page {
  const monday = formatDay(mondayOf(toDayNumber(day)));
  switch (view) {
    case 'day':
      return { from: day, until: day };
    case 'week':
      return { from: monday, until: addDays(monday, 6) };
    case 'month':
    case 'list':
      return monthPage(day);
  }
}

/** The days that a view draws: a month is filled up to whole weeks. */
export function drawnDays(view: CalendarViewName, day: Day): Page {
  const page = pageOf(view, day);
  if (view !== 'month') return page;
  return { from: formatDay(mondayOf(toDayNumber(page.from))), until: formatDay(mondayOf(toDayNumber(page.until)) + 6) };
}

/** The day that is in sight after leafing `count` pages. */
export function leaf(view: CalendarViewName, day: Day, count: number): Day {
  switch (view) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, 7 * count);
    case 'month':
    case 'list':
      return addMonths(day, count);
  }
}

/** Where the focus goes when a key is pressed on a day; undefined for keys that do not move it. */
export function dayAfterKey(view: CalendarViewName, day: Day, key: string): Day | undefined {
  const step = { ArrowLeft: -1, ArrowRight: 1, ...(view === 'month' ? { ArrowUp: -7, ArrowDown: 7 } : {}) }[key];
  if (step !== undefined) return addDays(day, step);
  const monday = mondayOf(toDayNumber(day));
  if (key === 'Home') return formatDay(monday);
  if (key === 'End') return formatDay(monday + 6);
  if (key === 'PageUp') return leaf(view, day, -1);
  if (key === 'PageDown') return leaf(view, day, 1);
  return undefined;
}

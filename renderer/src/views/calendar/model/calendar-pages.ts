import { addDays, addMonths, type Day, firstOfMonth, formatDay, mondayOf, toDayNumber } from '@shared/time';

/** The views of the calendar, in the order in which they are offered. */
export const calendarViews = ['day', 'week', 'fourWeeks', 'month', 'quarter', 'year', 'list', 'board', 'channelWeeks'] as const;

/** A view of the calendar. */
export type CalendarViewName = (typeof calendarViews)[number];

/** Views that draw days as a grid with cards on them. */
export type GridViewName = Extract<CalendarViewName, 'day' | 'week' | 'fourWeeks' | 'month' | 'quarter'>;

/** How many weeks the table of channels shows. */
export const CHANNEL_WEEKS = 13;

/** First and last day of a stretch, both included. */
export interface Page {
  readonly from: Day;
  readonly until: Day;
}

/** How far one leaf goes. */
export type Span = 'day' | 'week' | 'fourWeeks' | 'thirteenWeeks' | 'month' | 'quarter' | 'year';

/** A page, the small step of ‹ and ›, and the large one of « and »; null where there is nothing larger to leaf by. */
interface Spans {
  readonly page: Span;
  readonly step: Span;
  readonly leap: Span | null;
}

const spans: Readonly<Record<CalendarViewName, Spans>> = {
  day: { page: 'day', step: 'day', leap: 'week' },
  week: { page: 'week', step: 'week', leap: 'fourWeeks' },
  fourWeeks: { page: 'fourWeeks', step: 'week', leap: 'fourWeeks' },
  month: { page: 'month', step: 'month', leap: 'quarter' },
  quarter: { page: 'quarter', step: 'month', leap: 'quarter' },
  year: { page: 'year', step: 'year', leap: null },
  list: { page: 'month', step: 'month', leap: 'quarter' },
  board: { page: 'month', step: 'month', leap: 'quarter' },
  channelWeeks: { page: 'thirteenWeeks', step: 'week', leap: 'thirteenWeeks' },
};

/** How far a view leafs. */
export function spansOf(view: CalendarViewName): Spans {
  return spans[view];
}

const daysIn = { day: 1, week: 7, fourWeeks: 28, thirteenWeeks: 7 * CHANNEL_WEEKS } as const;
const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The day that lies `count` spans away. */
export function daySpansAway(day: Day, span: Span, count: number): Day {
  return span === 'month' || span === 'quarter' || span === 'year' ? addMonths(day, monthsIn[span] * count) : addDays(day, daysIn[span] * count);
}

/** The day that is in sight after leafing `count` small steps. */
export function leaf(view: CalendarViewName, day: Day, count: number): Day {
  return daySpansAway(day, spans[view].step, count);
}

function monthsFrom(day: Day, count: number): Page {
  const number = toDayNumber(day);
  return { from: formatDay(firstOfMonth(number)), until: formatDay(firstOfMonth(number, count) - 1) };
}

function daysFrom(day: Day, count: number): Page {
  return { from: day, until: addDays(day, count - 1) };
}

/** The days that a view is about when `day` is in it. */
export function pageOf(view: CalendarViewName, day: Day): Page {
  const monday = formatDay(mondayOf(toDayNumber(day)));
  switch (view) {
    case 'day':
      return daysFrom(day, 1);
    case 'week':
      return daysFrom(monday, 7);
    case 'fourWeeks':
      return daysFrom(monday, 28);
    case 'channelWeeks':
      return daysFrom(monday, 7 * CHANNEL_WEEKS);
    case 'quarter':
      return monthsFrom(day, 3);
    case 'year':
      return { from: `${day.slice(0, 4)}-01-01`, until: `${day.slice(0, 4)}-12-31` };
    case 'month':
    case 'list':
    case 'board':
      return monthsFrom(day, 1);
  }
}

/** The days that a view draws: months in a grid are filled up to whole weeks. */
export function drawnDays(view: CalendarViewName, day: Day): Page {
  const page = pageOf(view, day);
  if (view !== 'month' && view !== 'quarter') return page;
  return { from: formatDay(mondayOf(toDayNumber(page.from))), until: formatDay(mondayOf(toDayNumber(page.until)) + 6) };
}

/** Whether a view draws weeks as rows, so that up and down go by weeks. */
export function hasWeekRows(view: CalendarViewName): boolean {
  return view === 'month' || view === 'fourWeeks' || view === 'quarter';
}

const sideSteps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const rowSteps: Readonly<Record<string, number>> = { ...sideSteps, ArrowUp: -7, ArrowDown: 7 };
/** In the year weeks are columns. */
const yearSteps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 };

/** Where the focus goes when a key is pressed on a day; undefined for keys that do not move it. */
export function dayAfterKey(view: CalendarViewName, day: Day, key: string): Day | undefined {
  const steps = view === 'year' ? yearSteps : hasWeekRows(view) ? rowSteps : sideSteps;
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  const ends = view === 'year' ? pageOf('year', day) : pageOf('week', day);
  if (key === 'Home') return ends.from;
  if (key === 'End') return ends.until;
  if (key === 'PageUp') return daySpansAway(day, spans[view].page, -1);
  if (key === 'PageDown') return daySpansAway(day, spans[view].page, 1);
  return undefined;
}

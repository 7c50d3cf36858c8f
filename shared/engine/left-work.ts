import type { DayNumber } from '../time';
import { type DemandContext, type Minutes, type Window } from './demand-context';
import type { WorkItem } from './report';

/** Overdue work that nothing else gives a last day has to be done within so many days. */
export const OVERDUE_DAYS = 7;

/** Work as it was planned, with what is known of it by now. */
export interface PlannedWork {
  readonly window: Window;
  readonly minutes: Minutes;
  readonly loggedMinutes: number;
  /** What becomes of it when its days are over: its occasion has passed (or it counts as done), or it has to be done still. */
  readonly whenOver: 'passes' | 'stays';
  /** Last day by which it has to be done when it is late; a day that is over means: within seven days. */
  readonly latest: DayNumber;
}

/** What of a piece of work is still to be done, and when. */
export type LeftWork = Minutes & Pick<WorkItem, 'from' | 'until' | 'loggedMinutes' | 'wasDue'>;

/**
 * What is left of a piece of work today. Nothing can be done on days that are over: work that runs may be done from today on,
 * work that is late from today until its latest day. Logged minutes are taken off each of its figures. Undefined when nothing is left.
 */
export function leftOf(work: PlannedWork, context: DemandContext): LeftWork | undefined {
  const { openDay, until: end } = context;
  const { window, loggedMinutes } = work;
  const isLate = window.until < openDay;
  if ((isLate && work.whenOver === 'passes') || openDay > end) return undefined;
  const until = isLate ? Math.min(end, work.latest >= openDay ? work.latest : openDay + OVERDUE_DAYS - 1) : window.until;
  const { low, likely, high, expected, planned } = loggedMinutes === 0 ? work.minutes : withoutLogged(work.minutes, loggedMinutes);
  if (high === 0) return undefined;
  // Written out: a large plan has tens of thousands of these, and copying objects takes several times as long.
  return {
    low, likely, high, expected, planned,
    from: context.dayText(Math.max(window.from, openDay)),
    until: context.dayText(until),
    loggedMinutes,
    wasDue: isLate ? context.dayText(window.until) : null,
  };
}

function withoutLogged({ low, likely, high, expected, planned }: Minutes, logged: number): Minutes {
  const left = (minutes: number): number => Math.max(0, minutes - logged);
  return { low: left(low), likely: left(likely), high: left(high), expected: left(expected), planned: left(planned) };
}

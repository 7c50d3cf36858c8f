import type { CadenceWeek, CoverageReport, WeekReport } from '@shared/engine';
import { type Day, formatDay, mondayOf, toDayNumber } from '@shared/time';

/** How a week stands: it fits with room to spare, just fits, or hours are missing. */
export type LoadState = 'fits' | 'tight' | 'short';

/** Rhythm of a channel in a week that is worth a word. */
export interface RhythmNote {
  readonly channelId: string;
  readonly posts: number;
  readonly state: Exclude<CadenceWeek['state'], 'kept' | 'outside'>;
}

/** What the strip of a week says. */
export interface WeekLoad {
  readonly monday: Day;
  readonly report: WeekReport;
  readonly state: LoadState;
  readonly rhythm: readonly RhythmNote[];
}

type LoadSource = Pick<CoverageReport, 'weeks' | 'cadence'>;

function stateOf(week: WeekReport): LoadState {
  if (week.missingMinutes > 0) return 'short';
  return week.isTight ? 'tight' : 'fits';
}

function rhythmOf(cadence: LoadSource['cadence'], week: number): RhythmNote[] {
  return cadence.flatMap((channel) => {
    const { state, posts } = channel.weeks[week] ?? { state: 'outside' as const, posts: 0 };
    return state === 'kept' || state === 'outside' ? [] : [{ channelId: channel.channelId, posts, state }];
  });
}

/** The weeks of a report by their Monday. */
export function weekLoads(summary: LoadSource): ReadonlyMap<Day, WeekLoad> {
  return new Map(
    summary.weeks.map((report, index) => [report.monday, { monday: report.monday, report, state: stateOf(report), rhythm: rhythmOf(summary.cadence, index) }]),
  );
}

/** Monday of the week that a day lies in. */
export function mondayOfDay(day: Day): Day {
  return formatDay(mondayOf(toDayNumber(day)));
}

/** How much of a bar is filled: needed against the larger of needed and there, 0 to 1, and where the line of what is there stands. */
export function barShares(report: Pick<WeekReport, 'neededMinutes' | 'availableMinutes' | 'coveredMinutes'>): { readonly covered: number; readonly missing: number; readonly there: number } {
  const whole = Math.max(report.neededMinutes, report.availableMinutes);
  if (whole === 0) return { covered: 0, missing: 0, there: 0 };
  return {
    covered: report.coveredMinutes / whole,
    missing: (report.neededMinutes - report.coveredMinutes) / whole,
    there: report.availableMinutes / whole,
  };
}

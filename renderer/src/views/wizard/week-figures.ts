import type { WeekReport } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import type { Preview } from './use-preview';

/** Hours of a usual week once everything runs, in minutes. */
export interface WeekFigures {
  readonly neededMinutes: number;
  readonly thereMinutes: number;
  /** Of the needed minutes: those of each chosen channel, by the channel's key. */
  readonly byChannel: ReadonlyMap<string, number>;
  /** Of the needed minutes: those that belong to no channel. */
  readonly otherMinutes: number;
}

/** The weeks that lie wholly between the launch and the end of the plan. */
export function runningWeeks(weeks: readonly WeekReport[], { horizon, launch }: Plan['settings']): readonly WeekReport[] {
  const start = launch !== null && launch > horizon.from ? launch : horizon.from;
  return weeks.filter(({ monday }) => monday >= start && addDays(monday, 6) <= horizon.until);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Averages over the running weeks; the parts of the needed minutes add up to the whole. */
export function weekFigures({ summary, effort, made }: Preview): WeekFigures {
  const { plan, draft } = made;
  const rows = new Map(effort.byChannel.map((row) => [row.key, row.perWeek.expected]));
  const byChannel = draft.channels.map(({ channel }, index) => [channel, rows.get(plan.channels[index]?.id ?? '') ?? 0] as const);
  return {
    neededMinutes: effort.total.perWeek.expected,
    thereMinutes: mean(runningWeeks(summary.weeks, plan.settings).map((week) => week.availableMinutes)),
    byChannel: new Map(byChannel),
    otherMinutes: rows.get(null) ?? 0,
  };
}

/** The week to look at first: the worst of the verdict, or when hours are not what it turns on the fullest. */
export function hardestWeek({ worstWeek, weeks }: Pick<Preview['summary'], 'worstWeek' | 'weeks'>): WeekReport | undefined {
  const worst = weeks.find(({ monday }) => monday === worstWeek);
  if (worst !== undefined) return worst;
  const share = ({ availableMinutes, coveredMinutes }: WeekReport): number => (availableMinutes === 0 ? 0 : coveredMinutes / availableMinutes);
  return weeks.reduce<WeekReport | undefined>((most, week) => (share(week) > (most === undefined ? 0 : share(most)) ? week : most), undefined);
}

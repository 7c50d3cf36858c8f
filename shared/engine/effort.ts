import type { Plan } from '../schema';
import { type Day, mondayOf, toDayNumber, weeksBetween } from '../time';
import { groupBy } from './group-by';
import { launchDay } from './launch-day';
import type { WorkItem } from './report';

/** Minutes of work in three points and as PERT mean. */
export interface EffortMinutes {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly expected: number;
}

/** One row of an effort table: what an activity, a step, a channel ... costs per week, and in each week. */
export interface EffortRow {
  /** Id or name that the items were grouped by; null for work that belongs to none. */
  readonly key: string | null;
  /** Minutes per week, averaged over the full weeks after the launch; fractions are kept. */
  readonly perWeek: EffortMinutes;
  /** Expected minutes of every week of the horizon, by the week in which the work is due. */
  readonly expectedByWeek: readonly number[];
}

/** Hours of a plan as tables and as a series of weeks, from the work alone (nobody's time is looked at). */
export interface EffortOverview {
  /** Mondays of all weeks of the horizon. */
  readonly weeks: readonly Day[];
  /** How many weeks the averages are made of: those that lie wholly between launch and the end of the horizon. */
  readonly fullWeeks: number;
  readonly total: EffortRow;
  readonly totalByWeek: readonly EffortMinutes[];
  /** One row per activity; all tasks together have the key `task`. */
  readonly byActivity: readonly EffortRow[];
  /** One row per format step, by the step's name. */
  readonly byStep: readonly EffortRow[];
  readonly byFormat: readonly EffortRow[];
  readonly byChannel: readonly EffortRow[];
  readonly byBrand: readonly EffortRow[];
  readonly bySkill: readonly EffortRow[];
}

interface Weeks {
  readonly mondays: readonly Day[];
  readonly firstMonday: number;
  /** Places of the weeks that averages are made of. */
  readonly full: readonly number[];
}

/** Effort of all work of a plan. Rows are ordered by hours per week, the largest first. */
export function effortOverview(plan: Plan, items: readonly WorkItem[]): EffortOverview {
  const weeks = weeksOf(plan);
  const rows = (some: readonly WorkItem[], keyOf: (item: WorkItem) => string | null): EffortRow[] =>
    [...groupBy(some, keyOf)].map(([key, group]) => row(key, group, weeks)).sort((left, right) => right.perWeek.expected - left.perWeek.expected);
  const ofPosts = items.filter((item) => item.source === 'post');
  const others = items.filter((item) => item.source !== 'post');
  return {
    weeks: weeks.mondays,
    fullWeeks: weeks.full.length,
    total: row(null, items, weeks),
    totalByWeek: byWeek(items, weeks),
    byActivity: rows(others, (item) => (item.source === 'task' ? 'task' : item.sourceId)),
    byStep: rows(ofPosts, (item) => item.stepName),
    byFormat: rows(ofPosts, (item) => item.formatId),
    byChannel: rows(items, (item) => item.channelId),
    byBrand: rows(items, (item) => item.brandId),
    bySkill: rows(items, (item) => item.skillId),
  };
}

function weeksOf(plan: Plan): Weeks {
  const { horizon } = plan.settings;
  const mondays = weeksBetween(horizon.from, horizon.until);
  const start = toDayNumber(launchDay(plan));
  const end = toDayNumber(horizon.until);
  const full = mondays.flatMap((monday, index) => (toDayNumber(monday) >= start && toDayNumber(monday) + 6 <= end ? [index] : []));
  return { mondays, firstMonday: mondayOf(toDayNumber(horizon.from)), full };
}

function row(key: string | null, items: readonly WorkItem[], weeks: Weeks): EffortRow {
  const all = byWeek(items, weeks);
  const mean = (field: keyof EffortMinutes): number =>
    weeks.full.length === 0 ? 0 : weeks.full.reduce((sum, week) => sum + (all[week]?.[field] ?? 0), 0) / weeks.full.length;
  return {
    key,
    perWeek: { low: mean('low'), likely: mean('likely'), high: mean('high'), expected: mean('expected') },
    expectedByWeek: all.map((week) => week.expected),
  };
}

function byWeek(items: readonly WorkItem[], weeks: Weeks): EffortMinutes[] {
  const sums = weeks.mondays.map(() => ({ low: 0, likely: 0, high: 0, expected: 0 }));
  for (const item of items) {
    const sum = sums[Math.floor((toDayNumber(item.until) - weeks.firstMonday) / 7)];
    if (sum === undefined) continue;
    sum.low += item.low;
    sum.likely += item.likely;
    sum.high += item.high;
    sum.expected += item.expected;
  }
  return sums;
}

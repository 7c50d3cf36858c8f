import type { Plan, RecordOf } from '../../schema';
import { addDays, datePartsOf, type Day, daysBetween, firstOfMonth, formatDay, mondayOf, monthOf, monthsBetween, toDayNumber } from '../../time';
import { isInRange, listPosts, type PlannedPost } from '../list-posts';
import { isDueIn } from '../money';
import { roundHalfUp } from '../rounding';
import type { World } from '../world';

/** How much time a look back covers. */
export type ReviewSpan = RecordOf<'reviews'>['span'];

/** First and last day of a look back. */
export interface ReviewPeriod {
  readonly from: Day;
  readonly until: Day;
}

/** What became of one channel's posts. */
export interface ReviewedChannel {
  readonly channelId: string;
  readonly planned: number;
  readonly published: number;
}

/** A sub-goal's value at the beginning and at the end of the time, as far as it was measured until then. */
export interface MovedSubGoal {
  readonly subGoalId: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Days since its last measurement; null when there is none. */
  readonly daysSinceMeasured: number | null;
}

/** What a look back says: what was kept, what slipped, what it took and cost, what moved. */
export interface ReviewReport {
  readonly period: ReviewPeriod;
  readonly channels: readonly ReviewedChannel[];
  /** Posts whose day is over and that are not published, oldest first. */
  readonly slipped: readonly PlannedPost[];
  readonly loggedMinutes: number;
  /** Logged time at its cost, and money that fell due in the months of the time. */
  readonly timeCents: number;
  readonly spentCents: number;
  readonly subGoals: readonly MovedSubGoal[];
  /** Open tasks that were due by the end of the time. */
  readonly overdueTaskIds: readonly string[];
}

/** The week (Monday to Sunday), calendar month or calendar quarter that a day lies in. */
export function reviewPeriod(span: ReviewSpan, day: Day): ReviewPeriod {
  const number = toDayNumber(day);
  switch (span) {
    case 'week':
      return { from: formatDay(mondayOf(number)), until: formatDay(mondayOf(number) + 6) };
    case 'month':
      return { from: formatDay(firstOfMonth(number)), until: formatDay(firstOfMonth(number, 1) - 1) };
    case 'quarter': {
      const from = firstOfMonth(number, -((datePartsOf(number).month - 1) % 3));
      return { from: formatDay(from), until: formatDay(firstOfMonth(from, 3) - 1) };
    }
  }
}

function valueBy(measurements: readonly RecordOf<'measurements'>[], day: Day): number | null {
  const known = measurements.filter((one) => one.day <= day).sort((one, other) => (one.day < other.day ? -1 : 1));
  return known.at(-1)?.value ?? null;
}

function movedSubGoals({ subGoals, measurements }: Plan, { from, until }: ReviewPeriod, today: Day): MovedSubGoal[] {
  return subGoals.map(({ id }) => {
    const own = measurements.filter(({ subGoalId }) => subGoalId === id);
    const last = own.map(({ day }) => day).filter((day) => day <= today).sort((one, other) => (one < other ? -1 : 1)).at(-1);
    return { subGoalId: id, before: valueBy(own, addDays(from, -1)), after: valueBy(own, until), daysSinceMeasured: last === undefined ? null : daysBetween(last, today) };
  });
}

function costOfTime({ people, timeEntries }: Plan, { from, until }: ReviewPeriod): { readonly minutes: number; readonly cents: number } {
  const rates = new Map(people.map(({ id, costCentsPerHour }) => [id, costCentsPerHour]));
  const own = timeEntries.filter(({ day }) => from <= day && day <= until);
  return {
    minutes: own.reduce((sum, entry) => sum + entry.minutes, 0),
    cents: own.reduce((sum, entry) => sum + roundHalfUp(entry.minutes * (rates.get(entry.personId) ?? 0), 60), 0),
  };
}

/** Looks back on a stretch of days: everything in it that is over by today. */
export function reviewOf(plan: Plan, period: ReviewPeriod, world: World): ReviewReport {
  const posts = listPosts(plan, period).filter((post) => isInRange(post, period));
  const time = costOfTime(plan, period);
  const months = monthsBetween(period.from, period.until);
  return {
    period,
    channels: plan.channels.map(({ id }) => {
      const own = posts.filter(({ channelId }) => channelId === id);
      return { channelId: id, planned: own.length, published: own.filter(({ status }) => status === 'published').length };
    }),
    slipped: posts.filter((post) => post.status !== 'published' && post.day !== null && post.day < world.today),
    loggedMinutes: time.minutes,
    timeCents: time.cents,
    spentCents: plan.budgetLines.reduce((sum, line) => sum + line.cents * months.filter((month) => isDueIn(line, month) && month <= monthOf(world.today)).length, 0),
    subGoals: movedSubGoals(plan, period, world.today),
    overdueTaskIds: plan.tasks.filter((task) => !task.isDone && task.due <= period.until && task.due < world.today).map(({ id }) => id),
  };
}

import type { Channel, Plan } from '../schema';
import { type Day, type DayNumber, mondayOf, toDayNumber, weeksBetween } from '../time';
import { groupBy } from './group-by';
import { launchDay } from './launch-day';
import { isInRange, type PlannedPost } from './list-posts';
import type { CadenceWeek, ChannelCadence } from './report';
import { openDayOf } from './time-log';
import type { World } from './world';

/** Posts a week as whole numbers: at least `posts` in any `weeks` weeks in a row. */
export interface WholeCadence {
  readonly posts: number;
  readonly weeks: number;
}

const LONGEST_EXACT = 4;
const CLOSE = 1e-9;

/**
 * A rhythm in halves, quarters or thirds as whole posts in the fewest whole weeks: 0.5 = 1 in 2, 1.5 = 3 in 2,
 * 0.25 = 1 in 4. Other fractions are rounded down over four weeks, or over as many as one post takes.
 */
export function wholeCadence(postsPerWeek: number): WholeCadence {
  for (let weeks = 1; weeks <= LONGEST_EXACT; weeks += 1) {
    const posts = Math.round(postsPerWeek * weeks);
    if (Math.abs(postsPerWeek * weeks - posts) < CLOSE) return { posts, weeks };
  }
  const weeks = Math.max(LONGEST_EXACT, Math.ceil(1 / postsPerWeek));
  return { posts: Math.floor(postsPerWeek * weeks + CLOSE), weeks };
}

/**
 * Rhythm of every channel. Only full weeks from the launch (or the first day) to the end of the horizon are judged;
 * a week is missed (below target) when it ends a run of weeks with fewer posts than minimum (target) ask for. A week is
 * dense with more than twice as many posts as the target.
 */
export function cadenceOf(plan: Plan, posts: readonly PlannedPost[], world: World): ChannelCadence[] {
  const { horizon } = plan.settings;
  const start = launchDay(plan);
  const range = { from: start, until: horizon.until };
  const byChannel = groupBy(posts.filter((post) => isInRange(post, range)), (post) => post.channelId);
  const mondays = weeksBetween(horizon.from, horizon.until);
  const span: JudgedSpan = { mondays, start: toDayNumber(start), end: toDayNumber(horizon.until), openDay: openDayOf(plan, world) };
  return plan.channels.map((channel) => channelCadence(channel, daysOf(byChannel.get(channel.id) ?? []), span));
}

function daysOf(posts: readonly PlannedPost[]): DayNumber[] {
  return posts.flatMap((post) => (post.day === null ? [] : [toDayNumber(post.day)]));
}

/** The time in which rhythms are judged: the weeks of the horizon, the first and last day that count, and the first one that is not over. */
export interface JudgedSpan {
  readonly mondays: readonly Day[];
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly openDay: DayNumber;
}

/** Rhythm of one channel from the days of its posts (in any order). */
export function channelCadence(channel: Channel, days: readonly DayNumber[], { mondays, start, end, openDay }: JudgedSpan): ChannelCadence {
  const counts = new Map<DayNumber, number>();
  for (const day of days) counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + 1);
  const minimum = wholeCadence(channel.cadence.minimum);
  const target = wholeCadence(channel.cadence.target);
  const judged: number[] = [];
  const weeks = mondays.map((text): CadenceWeek => {
    const monday = toDayNumber(text);
    const posts = counts.get(monday) ?? 0;
    if (monday < start || monday + 6 > end) return { monday: text, posts, state: 'outside' };
    judged.push(posts);
    return { monday: text, posts, state: stateOf(judged, minimum, target, channel.cadence.target) };
  });
  const longestGapDays = longestGap(days, start, end, openDay);
  return {
    channelId: channel.id,
    weeks,
    missedWeeks: weeks.filter((week) => week.state === 'missed' && toDayNumber(week.monday) + 6 >= openDay).length,
    longestGapDays,
    isGapTooLong: channel.longestGapDays !== null && longestGapDays > channel.longestGapDays,
  };
}

function stateOf(judged: readonly number[], minimum: WholeCadence, target: WholeCadence, targetPerWeek: number): CadenceWeek['state'] {
  if (isShort(judged, minimum)) return 'missed';
  if (isShort(judged, target)) return 'belowTarget';
  const posts = judged.at(-1) ?? 0;
  return targetPerWeek > 0 && posts > 2 * Math.max(1, targetPerWeek) ? 'dense' : 'kept';
}

/** A run that began before the first judged week is not judged. */
function isShort(judged: readonly number[], { posts, weeks }: WholeCadence): boolean {
  if (judged.length < weeks) return false;
  return judged.slice(-weeks).reduce((sum, count) => sum + count, 0) < posts;
}

/** Longest stretch in days between two posts, or between a post and an edge of the time that is judged, of those that are not over. */
function longestGap(days: readonly DayNumber[], start: DayNumber, end: DayNumber, openDay: DayNumber): number {
  const stops = [start, ...[...days].sort((left, right) => left - right), end];
  return stops.reduce((longest, day, index) => (day < openDay ? longest : Math.max(longest, day - (stops[index - 1] ?? day))), 0);
}

import type { CadenceWeek, ChannelCadence } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays, type Day, daysBetween } from '@shared/time';
import type { PostFilter } from '../model/post-filter';
import type { PostIndex } from '../model/post-index';
import { mondayOfDay } from '../model/week-load';

/** How a channel does in a week; unknown until the engine has answered. */
export type CellState = CadenceWeek['state'] | 'unknown';

/** One week of one channel. */
export interface ChannelCell {
  readonly monday: Day;
  readonly posts: number;
  readonly state: CellState;
  /** Whether the week lies wholly inside a gap that is longer than the channel allows. */
  readonly isInGap: boolean;
}

/** One channel with its weeks. */
export interface ChannelRow {
  readonly channel: Plan['channels'][number];
  readonly cells: readonly ChannelCell[];
}

/** The channels of a brand. */
export interface BrandRows {
  readonly brand: Plan['brands'][number];
  readonly rows: readonly ChannelRow[];
}

interface Gap {
  readonly from: Day;
  readonly until: Day;
}

/** The days without a post in every gap that is longer than the channel allows, counted as the engine does: from post to post, and from and to the ends of what is judged. */
export function longGaps(allowed: number | null, postDays: readonly Day[], judged: Gap): Gap[] {
  if (allowed === null || judged.from > judged.until) return [];
  const inside = postDays.filter((day) => judged.from <= day && day <= judged.until);
  const stops = [judged.from, ...inside, judged.until];
  return stops.slice(1).flatMap((stop, place) => {
    const before = stops[place] ?? stop;
    if (daysBetween(before, stop) <= allowed) return [];
    return [{ from: place === 0 ? before : addDays(before, 1), until: place === stops.length - 2 ? stop : addDays(stop, -1) }];
  });
}

interface RowSource {
  readonly plan: Plan;
  readonly index: PostIndex;
  readonly cadence: readonly ChannelCadence[] | null;
}

/** Days of the posts of every channel, in order. */
function daysByChannel(index: PostIndex): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>();
  for (const { channelId, day } of index.dated) {
    const known = days.get(channelId);
    if (known === undefined) days.set(channelId, [day]);
    else known.push(day);
  }
  return days;
}

function rowOf(channel: Plan['channels'][number], days: readonly Day[], mondays: readonly Day[], { plan, cadence }: RowSource): ChannelRow {
  const { horizon, launch } = plan.settings;
  const gaps = longGaps(channel.longestGapDays, days, { from: launch !== null && launch > horizon.from ? launch : horizon.from, until: horizon.until });
  const states = new Map(cadence?.find((one) => one.channelId === channel.id)?.weeks.map((week) => [week.monday, week.state]));
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(mondayOfDay(day), (counts.get(mondayOfDay(day)) ?? 0) + 1);
  const cells = mondays.map((monday): ChannelCell => ({
    monday,
    posts: counts.get(monday) ?? 0,
    state: states.get(monday) ?? (cadence === null ? 'unknown' : 'outside'),
    isInGap: gaps.some((gap) => gap.from <= monday && addDays(monday, 6) <= gap.until),
  }));
  return { channel, cells };
}

/** The channels that a filter lets through, by brand, each with all that it publishes in the weeks from `mondays`: a rhythm is judged by all posts. */
export function channelRows(source: RowSource, mondays: readonly Day[], { channelIds, brandIds }: Pick<PostFilter, 'channelIds' | 'brandIds'>): BrandRows[] {
  const { brands, channels } = source.plan;
  const days = daysByChannel(source.index);
  const shown = channels.filter((channel) => channelIds.length === 0 || channelIds.includes(channel.id));
  return brands
    .filter((brand) => brandIds.length === 0 || brandIds.includes(brand.id))
    .map((brand) => ({ brand, rows: shown.filter((channel) => channel.brandId === brand.id).map((channel) => rowOf(channel, days.get(channel.id) ?? [], mondays, source)) }))
    .filter(({ rows }) => rows.length > 0);
}

import type { Plan } from '../../schema';
import { cadenceOf } from '../cadence';
import { setItemMinutes } from '../flow';
import { groupBy } from '../group-by';
import { isInRange, type PlannedPost } from '../list-posts';
import type { ChannelCadence } from '../report';
import type { World } from '../world';
import { createRepairBase, networkWithout, type RepairBase } from './base';

/** What a channel loses when not everything fits, and the gaps that this leaves in its rhythm. */
export interface ThinnedChannel {
  readonly channelId: string;
  /** Its posts that go, the earliest first. */
  readonly dropped: readonly PlannedPost[];
  readonly missedWeeksBefore: number;
  readonly missedWeeks: number;
  readonly longestGapDaysBefore: number;
  readonly longestGapDays: number;
  readonly isGapTooLong: boolean;
}

/** What can be kept when not everything fits: whole posts, those that serve more goals first. */
export interface KeptPosts {
  /** Posts that go, the earliest first. */
  readonly dropped: readonly PlannedPost[];
  /** Minutes that stay missing in other work even then. */
  readonly missingMinutes: number;
  /** Rhythm of every channel without the dropped posts: the gaps that they leave. */
  readonly cadence: readonly ChannelCadence[];
  /** Channels that lose posts, those that lose most first. */
  readonly channels: readonly ThinnedChannel[];
}

/**
 * Goes through the posts of the bottlenecks by goal points (then by day) and keeps each one that still fits whole, with
 * everything else free to be done by other people on other days at every step. Activities, tasks and published posts stay.
 */
export function keepPosts(plan: Plan, world: World): KeptPosts {
  const base = createRepairBase(plan, world);
  const dropped = droppedPosts(base);
  const gone = new Set(dropped.map((post) => post.id));
  const items = base.items.flatMap((item, index) => (item.source === 'post' && gone.has(item.sourceId) ? [index] : []));
  return { dropped, missingMinutes: networkWithout(base, items).shortage, ...thinned(base, dropped) };
}

/** Rhythm of all channels without some posts, and what that means for the channels of those. */
export function thinned({ plan, posts, world }: RepairBase, dropped: readonly PlannedPost[]): Pick<KeptPosts, 'cadence' | 'channels'> {
  const gone = new Set(dropped.map((post) => post.id));
  const cadence = cadenceOf(plan, posts.filter((post) => !gone.has(post.id)), world);
  const before = new Map(cadenceOf(plan, posts, world).map((channel) => [channel.channelId, channel]));
  const byChannel = groupBy(dropped, (post) => post.channelId);
  const channels = cadence.flatMap(({ channelId, missedWeeks, longestGapDays, isGapTooLong }): ThinnedChannel[] => {
    const own = byChannel.get(channelId);
    const known = before.get(channelId);
    if (own === undefined || known === undefined) return [];
    return [{ channelId, dropped: own, missedWeeks, longestGapDays, isGapTooLong, missedWeeksBefore: known.missedWeeks, longestGapDaysBefore: known.longestGapDays }];
  });
  return { cadence, channels: channels.toSorted((left, right) => right.dropped.length - left.dropped.length) };
}

/** Posts that do not fit, by day. */
export function droppedPosts(base: RepairBase): PlannedPost[] {
  const itemsOf = itemsOfPosts(base);
  const posts = contestedPosts(base);
  const network = networkWithout(base, posts.flatMap((post) => itemsOf.get(post.id) ?? []));
  const reached = network.shortage;
  const dropped = posts.filter((post) => {
    const items = itemsOf.get(post.id) ?? [];
    for (const item of items) setItemMinutes(network, item, base.problem.items.minutes[item] ?? 0);
    if (network.shortage === reached) return false;
    for (const item of items) setItemMinutes(network, item, 0);
    return true;
  });
  return dropped.filter((post) => isInRange(post, base.plan.settings.horizon)).sort(byDay);
}

/** Numbers of the items of every post. */
export function itemsOfPosts({ items }: Pick<RepairBase, 'items'>): Map<string, number[]> {
  const ofPosts = [...items.keys()].filter((index) => items[index]?.source === 'post');
  return groupBy(ofPosts, (index) => items[index]?.sourceId ?? '');
}

/** Only posts with work in a bottleneck can be in the way; all others fit whatever is dropped. */
function contestedPosts(base: RepairBase): PlannedPost[] {
  const short = new Set(base.parts.flat().flatMap((index) => (base.items[index]?.source === 'post' ? (base.items[index]?.sourceId ?? []) : [])));
  const posts = base.posts.filter((post) => short.has(post.id) && post.status !== 'published');
  return posts.sort((left, right) => base.pointsOf(right) - base.pointsOf(left) || byDay(left, right));
}

function byDay(left: PlannedPost, right: PlannedPost): number {
  const [a, b] = [left.day ?? '', right.day ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
}

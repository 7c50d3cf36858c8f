import type { Plan } from '../../schema';
import { cadenceOf } from '../cadence';
import { setItemMinutes } from '../flow';
import { groupBy } from '../group-by';
import { isInRange, type PlannedPost } from '../list-posts';
import type { ChannelCadence } from '../report';
import type { World } from '../world';
import { createRepairBase, networkWithout, type RepairBase } from './base';

/** What can be kept when not everything fits: whole posts, those that serve more goals first. */
export interface KeptPosts {
  /** Posts that go, the earliest first. */
  readonly dropped: readonly PlannedPost[];
  /** Minutes that stay missing in other work even then. */
  readonly missingMinutes: number;
  /** Rhythm of every channel without the dropped posts: the gaps that they leave. */
  readonly cadence: readonly ChannelCadence[];
}

/**
 * Goes through the posts of the bottlenecks by goal points (then by day) and keeps each one that still fits whole, with
 * everything else free to be done by other people on other days at every step. Activities, tasks and published posts stay.
 */
export function keepPosts(plan: Plan, world: World): KeptPosts {
  const base = createRepairBase(plan, world);
  const dropped = droppedPosts(base);
  const gone = new Set(dropped.map((post) => post.id));
  const items = base.items.map((item, index) => (item.source === 'post' && gone.has(item.sourceId) ? index : -1)).filter((index) => index >= 0);
  for (const item of items) setItemMinutes(base.network, item, 0);
  return {
    dropped,
    missingMinutes: base.network.shortage,
    cadence: cadenceOf(plan, base.posts.filter((post) => !gone.has(post.id)), world),
  };
}

/** Posts that do not fit, by day. */
export function droppedPosts(base: RepairBase): PlannedPost[] {
  const itemsOf = itemsOfPosts(base);
  const posts = contestedPosts(base, itemsOf);
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

/** Goal points of a post: what its channel and format serve. */
export function pointsOfPost({ items }: Pick<RepairBase, 'items'>, itemsOf: ReadonlyMap<string, readonly number[]>, post: PlannedPost): number {
  return items[itemsOf.get(post.id)?.[0] ?? -1]?.goalPoints ?? 0;
}

/** Numbers of the items of every post. */
export function itemsOfPosts({ items }: Pick<RepairBase, 'items'>): Map<string, number[]> {
  const ofPosts = [...items.keys()].filter((index) => items[index]?.source === 'post');
  return groupBy(ofPosts, (index) => items[index]?.sourceId ?? '');
}

/** Only posts with work in a bottleneck can be in the way; all others fit whatever is dropped. */
function contestedPosts(base: RepairBase, itemsOf: ReadonlyMap<string, readonly number[]>): PlannedPost[] {
  const short = new Set(base.parts.flat().flatMap((index) => (base.items[index]?.source === 'post' ? (base.items[index]?.sourceId ?? []) : [])));
  const posts = base.posts.filter((post) => short.has(post.id) && post.status !== 'published');
  return posts.sort((left, right) => pointsOfPost(base, itemsOf, right) - pointsOfPost(base, itemsOf, left) || byDay(left, right));
}

function byDay(left: PlannedPost, right: PlannedPost): number {
  const [a, b] = [left.day ?? '', right.day ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
}

import type { Command } from '../../commands';
import type { Channel, Plan } from '../../schema';
import { mondayOf, toDayNumber } from '../../time';
import type { Sentence } from '../../i18n';
import { largestFactor, setItemMinutes } from '../flow';
import { groupBy } from '../group-by';
import { isInRange, type PlannedPost } from '../list-posts';
import { numberValue, sentence, shareValue, textValue } from '../values';
import { networkWithout, type RepairBase } from './base';
import { dropPostCommands } from './drop-command';
import { itemsOfPosts } from './keep-posts';
import type { Candidate } from './repair';

/** Posts of a channel's weeks in the order in which they are kept: what serves more goals first, then what comes first. */
type Weeks = readonly (readonly PlannedPost[])[];

/** For every channel the highest number of posts a week, below today's, that brings what fewer posts on it can bring. */
export function* fewerPosts(base: RepairBase): Generator<Candidate | null> {
  const itemsOfPost = itemsOfPosts(base);
  for (const channel of base.plan.channels) {
    const weeks = weeksOf(base, channel);
    yield null;
    if (weeks.length > 0) yield fewerOn(base, channel, weeks, itemsOfPost);
  }
}

function weeksOf(base: RepairBase, channel: Channel): Weeks {
  // Before today nothing can be posted less often any more.
  const isOpen = (post: PlannedPost): boolean => post.channelId === channel.id && post.status !== 'published' && (post.day ?? '') >= base.world.today;
  const open = base.posts.filter((post) => isOpen(post) && isInRange(post, base.plan.settings.horizon));
  const weeks = groupBy(open, (post) => mondayOf(toDayNumber(post.day ?? '')));
  return [...weeks.values()].map((posts) => posts.sort((left, right) => base.pointsOf(right) - base.pointsOf(left)));
}

function fewerOn(base: RepairBase, channel: Channel, weeks: Weeks, itemsOfPost: ReadonlyMap<string, readonly number[]>): Candidate {
  const now = Math.max(...weeks.map((posts) => posts.length));
  const shared = { id: `fewerPosts/${channel.id}`, kind: 'fewerPosts' } as const;
  const kept = mostThatHelps(base, weeks, now, itemsOfPost);
  const name = textValue(channel.name);
  if (kept === undefined) return { ...shared, what: sentence('engine.repair.fewerPostsOfAnyNumber', { channel: name }), harmPoints: 0, command: null };
  const dropped = weeks.flatMap((posts) => posts.slice(kept));
  const points = dropped.map((post) => Math.max(1, base.pointsOf(post)));
  return {
    ...shared,
    what: sentence(kept === 0 ? 'engine.repair.noPosts' : 'engine.repair.fewerPosts', { channel: name, kept: numberValue(kept), now: numberValue(now), count: numberValue(dropped.length) }),
    harmPoints: points.reduce((sum, value) => sum + value, 0),
    command: dropCommand(base.plan, channel, kept, dropped),
    also: shareThatFits(base, channel, weeks, itemsOfPost),
  };
}

/** Takes all posts of the channel out, then lets them in again rank by rank while nothing more is missing than without any. */
function mostThatHelps(base: RepairBase, weeks: Weeks, now: number, itemsOfPost: ReadonlyMap<string, readonly number[]>): number | undefined {
  const rank = (place: number): number[] => weeks.flatMap((posts) => itemsOfPost.get(posts[place]?.id ?? '') ?? []);
  const ranks = Array.from({ length: now }, (_, place) => rank(place));
  const network = networkWithout(base, ranks.flat());
  const reached = network.shortage;
  if (reached === base.shortage) return undefined;
  const tooMany = ranks.findIndex((items) => {
    for (const item of items) setItemMinutes(network, item, base.problem.items.minutes[item] ?? 0);
    return network.shortage > reached;
  });
  return tooMany;
}

/** The exact share of the channel's work with which nothing is missing: what whole posts a week cannot quite reach. */
function shareThatFits({ problem }: RepairBase, channel: Channel, weeks: Weeks, itemsOfPost: ReadonlyMap<string, readonly number[]>): Sentence[] {
  const scales = new Uint8Array(problem.items.count);
  for (const post of weeks.flat()) for (const item of itemsOfPost.get(post.id) ?? []) scales[item] = 1;
  const answer = largestFactor(problem, scales);
  if (answer.outcome !== 'found') return [];
  return [sentence('engine.repair.fewerPostsShare', { channel: textValue(channel.name), share: shareValue(Math.floor((100 * answer.factor.numerator) / answer.factor.denominator), 100) })];
}

/** Dropped posts go, and the channel promises no more than is kept. */
function dropCommand(plan: Plan, channel: Channel, kept: number, dropped: readonly PlannedPost[]): Command {
  const { minimum, target } = channel.cadence;
  const cadence = { minimum: Math.min(minimum, kept), target: Math.min(target, kept) };
  return { type: 'batch', commands: [...dropPostCommands(plan, dropped), { type: 'change', collection: 'channels', id: channel.id, set: { cadence } }] };
}

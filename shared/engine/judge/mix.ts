import { type Plan, type Talk, talks } from '../../schema';
import type { PlannedPost } from '../list-posts';

/** Part of a mix. `key` null: posts that say nothing about it. */
export interface MixShare<Key extends string> {
  readonly key: Key | null;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
  /** What the plan wants, in percent; null: nothing. */
  readonly targetPercent: number | null;
}

/** What stands out in a mix, the classic mistakes first. */
export type MixFinding = 'onlyAdvertising' | 'onlyInformation' | 'noDialogue' | 'muchAdvertising';

/** Shares of posts by pillar and by what they do with their readers. */
export interface Mix {
  readonly count: number;
  readonly pillars: readonly MixShare<string>[];
  readonly talks: readonly MixShare<Talk>[];
  readonly findings: readonly MixFinding[];
}

/** Fewer posts are no mix yet, so nothing is said about them. */
const ENOUGH_POSTS = 3;
/** So many percent points above its target advertising is worth a word. */
const MUCH_ABOVE = 10;

/** What a post does with its readers: what it says itself, else what its format says; null: nobody says. */
function talkOf(post: Pick<PlannedPost, 'talk' | 'formatId'>, formatTalks: ReadonlyMap<string, Talk | null>): Talk | null {
  return post.talk ?? formatTalks.get(post.formatId ?? '') ?? null;
}

function sharesOf<Key extends string>(keys: readonly Key[], counts: ReadonlyMap<Key | null, number>, total: number, targetOf: (key: Key) => number | null): MixShare<Key>[] {
  const shareOf = (key: Key | null, targetPercent: number | null): MixShare<Key> => {
    const count = counts.get(key) ?? 0;
    return { key, count, share: total === 0 ? 0 : count / total, targetPercent };
  };
  const unsaid = counts.get(null) ?? 0;
  return [...keys.map((key) => shareOf(key, targetOf(key))), ...(unsaid === 0 ? [] : [shareOf(null, null)])];
}

function findingsOf(shares: readonly MixShare<Talk>[], total: number): MixFinding[] {
  if (total < ENOUGH_POSTS) return [];
  const of = (talk: Talk): MixShare<Talk> | undefined => shares.find((share) => share.key === talk);
  if (of('advertising')?.count === total) return ['onlyAdvertising'];
  if (of('information')?.count === total) return ['onlyInformation'];
  const [dialogue, advertising] = [of('dialogue'), of('advertising')];
  const isMuch = advertising !== undefined && advertising.targetPercent !== null && advertising.share * 100 > advertising.targetPercent + MUCH_ABOVE;
  const isMute = dialogue !== undefined && dialogue.count === 0 && (dialogue.targetPercent ?? 0) > 0;
  return [...(isMute ? (['noDialogue'] as const) : []), ...(isMuch ? (['muchAdvertising'] as const) : [])];
}

function tally<Key>(posts: readonly PlannedPost[], keyOf: (post: PlannedPost) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const post of posts) counts.set(keyOf(post), (counts.get(keyOf(post)) ?? 0) + 1);
  return counts;
}

/** The mix of some posts against what the plan wants. Posts of a pillar that is gone count as posts without one. */
export function mixOf(posts: readonly PlannedPost[], plan: Pick<Plan, 'pillars' | 'formats' | 'settings'>): Mix {
  const formatTalks = new Map(plan.formats.map((format) => [format.id, format.talk]));
  const targets = new Map(plan.pillars.map((pillar) => [pillar.id, pillar.targetPercent]));
  const pillarCounts = tally(posts, (post) => (post.pillarId !== null && targets.has(post.pillarId) ? post.pillarId : null));
  const talkCounts = tally(posts, (post) => talkOf(post, formatTalks));
  const talkShares = sharesOf(talks, talkCounts, posts.length, (talk) => plan.settings.talkTargets[talk]);
  return {
    count: posts.length,
    pillars: sharesOf([...targets.keys()], pillarCounts, posts.length, (id) => targets.get(id) ?? null),
    talks: talkShares,
    findings: findingsOf(talkShares, posts.length),
  };
}

import { fromPost, type PlannedPost, recordChanges, versionsOf } from '@shared/engine';
import type { Plan, Post } from '@shared/schema';
import { countAdaptations, type DatedPost, firstFrom, indexPosts, type PostIndex } from './post-index';

/** More changed posts than these are not worth following one by one. */
const FEW = 30;

type Change = readonly [Post | undefined, Post | undefined];

/** The changes between two plans that can be followed post by post; null when there is more to it, such as another rule of a series. */
function fewChanges(before: Plan, after: Plan): readonly Change[] | null {
  if (before.series !== after.series || before.settings !== after.settings) return null;
  const changes: Change[] = [];
  for (const change of versionsOf(recordChanges(before.posts, after.posts))) {
    // Ideas keep their order by being listed anew, and what stands in for an occurrence hides it.
    if (changes.length === FEW || change.some((post) => post !== undefined && (post.day === null || post.seriesId !== null))) return null;
    changes.push(change);
  }
  return changes;
}

/** Puts a post among those of its day: by time, and where that is the same, as the plan stores them. */
function insert(dated: DatedPost[], post: DatedPost, plan: Plan): void {
  const timeOf = (other: DatedPost): string => other.time ?? plan.settings.defaultTime;
  let place = firstFrom(dated, post.day);
  for (let other = dated[place]; other?.day === post.day && timeOf(other) < timeOf(post); other = dated[place]) place += 1;
  let end = place;
  for (let other = dated[end]; other?.day === post.day && timeOf(other) === timeOf(post); other = dated[end]) end += 1;
  if (end > place) place += earlierOf(dated.slice(place, end), post, plan);
  dated.splice(place, 0, post);
}

/** How many of some posts are stored before another. */
function earlierOf(others: readonly DatedPost[], post: DatedPost, { posts }: Plan): number {
  const ids = new Set(others.map((other) => other.id));
  let count = 0;
  for (const stored of posts) {
    if (stored.id === post.id) break;
    if (ids.has(stored.id)) count += 1;
  }
  return count;
}

function isDated(post: PlannedPost): post is DatedPost {
  return post.day !== null;
}

function withChanges(index: PostIndex, plan: Plan, changes: readonly Change[]): PostIndex {
  const dated = [...index.dated];
  const byId = new Map(index.byId);
  for (const [old] of changes) {
    if (old === undefined) continue;
    byId.delete(old.id);
    const place = dated.findIndex((post) => post.id === old.id);
    if (place >= 0) dated.splice(place, 1);
  }
  for (const [, now] of changes) {
    const post = now === undefined ? undefined : fromPost(now);
    if (post === undefined || !isDated(post)) continue;
    byId.set(post.id, post);
    insert(dated, post, plan);
  }
  const isSameFamily = changes.every(([old, now]) => (old?.adaptedFromId ?? null) === (now?.adaptedFromId ?? null));
  return { dated, ideas: index.ideas, byId, adaptations: isSameFamily ? index.adaptations : countAdaptations([...dated, ...index.ideas]) };
}

/** The index of a plan, made from that of an earlier version where only a few posts differ. */
export function followPosts(earlier: { readonly plan: Plan; readonly index: PostIndex }, plan: Plan): PostIndex {
  const changes = fewChanges(earlier.plan, plan);
  if (changes === null) return indexPosts(plan);
  return changes.length === 0 ? earlier.index : withChanges(earlier.index, plan, changes);
}

let latest: { readonly plan: Plan; readonly index: PostIndex } | null = null;

/** The posts of a plan; each version is made from the one before. */
export function indexFor(plan: Plan): PostIndex {
  if (latest?.plan !== plan) latest = { plan, index: latest === null ? indexPosts(plan) : followPosts(latest, plan) };
  return latest.index;
}

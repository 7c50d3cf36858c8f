import { listPosts, type PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';

/** A post that has a day. */
export type DatedPost = PlannedPost & { readonly day: string };

/** The posts of a plan, ready to be asked for a stretch of days. All views of the calendar are fed from one of these. */
export interface PostIndex {
  /** Posts with a day, by day and time. */
  readonly dated: readonly DatedPost[];
  /** Posts without a day, in the order in which they were made. */
  readonly ideas: readonly PlannedPost[];
  readonly byId: ReadonlyMap<string, PlannedPost>;
  /** How many posts are made from a post. */
  readonly adaptations: ReadonlyMap<string, number>;
}

/** How many posts are made from each post. */
export function countAdaptations(posts: readonly PlannedPost[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { adaptedFromId } of posts) if (adaptedFromId !== null) counts.set(adaptedFromId, (counts.get(adaptedFromId) ?? 0) + 1);
  return counts;
}

/** Expands a plan once. Beyond the horizon series yield nothing, as in every sum. */
export function indexPosts(plan: Plan): PostIndex {
  const posts = listPosts(plan);
  const firstIdea = posts.findIndex((post) => post.day === null);
  const end = firstIdea === -1 ? posts.length : firstIdea;
  return {
    dated: posts.slice(0, end).filter(hasDay),
    ideas: posts.slice(end),
    byId: new Map(posts.map((post) => [post.id, post])),
    adaptations: countAdaptations(posts),
  };
}

function hasDay(post: PlannedPost): post is DatedPost {
  return post.day !== null;
}

/** Place of the first post that is not before `day`. */
export function firstFrom(posts: readonly DatedPost[], day: string): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const post = posts[middle];
    if (post !== undefined && post.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Posts on the days from `from` to before `end`. */
export function postsBetween(index: PostIndex, from: string, end: string): readonly DatedPost[] {
  return index.dated.slice(firstFrom(index.dated, from), firstFrom(index.dated, end));
}

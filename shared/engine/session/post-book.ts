import type { Plan, Post, Series } from '../../schema';
import { type DayNumber, mondayOf, toDayNumber } from '../../time';
import { groupBy } from '../group-by';
import { isInRange, listPosts, type PlannedPost } from '../list-posts';
import type { Lookup } from './layered-map';
import type { Frame } from './session-state';

/** All posts of a plan, stored and yielded, and what is counted about them. Lists and inner maps are replaced, never changed. */
export interface PostBook {
  readonly planned: Lookup<string, PlannedPost>;
  /** Ids of what each series yields. */
  readonly yielded: Map<string, string[]>;
  /** Stored posts that stand in for occurrences, by series. */
  readonly standIns: Map<string, Map<string, Post>>;
  /** Days of the posts whose rhythm is judged, by channel, in any order. */
  readonly daysByChannel: Map<string, DayNumber[]>;
  readonly countByWeek: Int32Array;
  /** Channels whose posts have changed since somebody last emptied this set. */
  readonly changedChannels: Set<string>;
}

/** The book of a plan whose posts are listed already. */
export function createPostBook(plan: Plan, posts: readonly PlannedPost[], frame: Frame): PostBook {
  const book: PostBook = {
    planned: new Map<string, PlannedPost>(), yielded: new Map(), standIns: new Map(), daysByChannel: new Map(),
    countByWeek: new Int32Array(frame.mondays.length),
    changedChannels: new Set(),
  };
  for (const [channelId, list] of groupBy(posts, (post) => post.channelId)) book.daysByChannel.set(channelId, list.flatMap((post) => judgedDay(plan, frame, post) ?? []));
  for (const post of posts) {
    countWeek(book, plan, frame, post, 1);
    book.planned.set(post.id, post);
  }
  for (const [seriesId, list] of groupBy(posts.filter((post) => post.isOccurrence), (post) => post.seriesId)) {
    if (seriesId !== null) book.yielded.set(seriesId, list.map((post) => post.id));
  }
  for (const post of plan.posts) noteStandIn(book, undefined, post);
  return book;
}

/** Day of a post whose channel is judged by it: from the launch to the end of the horizon. */
function judgedDay(plan: Plan, frame: Frame, post: PlannedPost): DayNumber | undefined {
  const day = isInRange(post, plan.settings.horizon) ? toDayNumber(post.day) : undefined;
  return day !== undefined && day >= frame.start ? day : undefined;
}

function countWeek({ countByWeek }: PostBook, plan: Plan, frame: Frame, post: PlannedPost, sign: 1 | -1): void {
  if (!isInRange(post, plan.settings.horizon)) return;
  const week = Math.floor((toDayNumber(post.day) - mondayOf(frame.from)) / 7);
  countByWeek[week] = (countByWeek[week] ?? 0) + sign;
}

function count(book: PostBook, plan: Plan, frame: Frame, post: PlannedPost, sign: 1 | -1): void {
  countWeek(book, plan, frame, post, sign);
  const day = judgedDay(plan, frame, post);
  if (day === undefined) return;
  const days = book.daysByChannel.get(post.channelId) ?? [];
  book.daysByChannel.set(post.channelId, sign > 0 ? [...days, day] : days.toSpliced(days.indexOf(day), 1));
  book.changedChannels.add(post.channelId);
}

/** Puts a post in the place of an earlier version; either may be missing. */
export function setPlanned(book: PostBook, plan: Plan, frame: Frame, id: string, post: PlannedPost | undefined): void {
  const before = book.planned.get(id);
  if (before !== undefined) count(book, plan, frame, before, -1);
  book.planned.delete(id);
  if (post === undefined) return;
  count(book, plan, frame, post, 1);
  book.planned.set(id, post);
}

/** Sets or (undefined) takes out a post that stands in for an occurrence. */
function setStandIn(book: PostBook, seriesId: string, id: string, post: Post | undefined): void {
  const posts = new Map(book.standIns.get(seriesId));
  if (post === undefined) posts.delete(id);
  else posts.set(id, post);
  book.standIns.set(seriesId, posts);
}

/** Follows which stored posts stand in for occurrences; gives the series that now yield something else. */
export function noteStandIn(book: PostBook, before: Post | undefined, after: Post | undefined): string[] {
  const isSame = before?.seriesId === after?.seriesId && before?.occurrenceDay === after?.occurrenceDay;
  if (isSame) return [];
  const changed = new Set<string>();
  if (before !== undefined && before.seriesId !== null) {
    setStandIn(book, before.seriesId, before.id, undefined);
    changed.add(before.seriesId);
  }
  if (after !== undefined && after.seriesId !== null) {
    setStandIn(book, after.seriesId, after.id, after);
    changed.add(after.seriesId);
  }
  return [...changed];
}

/** A stored post as the one expansion of the plan shows it. */
export function plannedPost(plan: Plan, post: Post): PlannedPost | undefined {
  return listPosts({ ...plan, posts: [post], series: [] })[0];
}

/** What a series yields now (nothing when it is gone), and the ids of all that it yielded or yields. */
export function expandAgain(book: PostBook, plan: Plan, seriesId: string, series: Series | undefined): { readonly ids: ReadonlySet<string>; readonly posts: ReadonlyMap<string, PlannedPost> } {
  const known = book.yielded.get(seriesId) ?? [];
  const listed = series === undefined ? [] : listPosts({ ...plan, posts: [...(book.standIns.get(seriesId)?.values() ?? [])], series: [series] });
  const posts = new Map(listed.filter((post) => post.isOccurrence).map((post) => [post.id, post]));
  book.yielded.set(seriesId, [...posts.keys()]);
  return { ids: new Set([...known, ...posts.keys()]), posts };
}

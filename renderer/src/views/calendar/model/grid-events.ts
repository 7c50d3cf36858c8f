import type { EventInput } from '@fullcalendar/react';
import { type Day, formatClockTime, parseClockTime } from '@shared/time';
import { type DatedPost, type PostIndex, postsBetween } from './post-index';

/** A post is a moment; in views with hours it is drawn as high as this. */
const DRAWN_MINUTES = 60;
const LAST_MINUTE = 24 * 60 - 1;

/** A post for FullCalendar. It ends on its own day, so that it is never drawn on two. */
function toEvent(post: DatedPost, defaultTime: string): EventInput {
  const time = post.time ?? defaultTime;
  const end = Math.min(LAST_MINUTE, (parseClockTime(time) ?? 0) + DRAWN_MINUTES);
  return { id: post.id, title: post.title, start: `${post.day}T${time}`, end: `${post.day}T${formatClockTime(end)}`, channelId: post.channelId };
}

/** How many posts of a day are drawn before the others stand behind a button; a day whose list is open has all of them. */
export interface DayLimit {
  readonly most: number;
  readonly openDay: Day | null;
}

/** How many of so many posts of a day the grid is not given: all but those that it draws and one more, for which it shows the button. */
export function withheldOf(day: Day, count: number, { most, openDay }: DayLimit): number {
  return day === openDay ? 0 : Math.max(0, count - most - 1);
}

function byDay(posts: readonly DatedPost[]): ReadonlyMap<Day, DatedPost[]> {
  const days = new Map<Day, DatedPost[]>();
  for (const post of posts) {
    const known = days.get(post.day);
    if (known === undefined) days.set(post.day, [post]);
    else known.push(post);
  }
  return days;
}

/** The first posts of a day in the order of the grid: by time, then by channel. */
function firstOf(posts: readonly DatedPost[], count: number, defaultTime: string): readonly DatedPost[] {
  if (posts.length <= count) return posts;
  const keyed = posts.map((post) => ({ post, key: `${post.time ?? defaultTime} ${post.channelId}` }));
  return keyed
    .toSorted((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .slice(0, count)
    .map(({ post }) => post);
}

/** What the grid is given of the days from `from` to before `end`. */
export function gridEvents(index: PostIndex, from: Day, end: Day, isShown: (post: DatedPost) => boolean, defaultTime: string, limit: DayLimit): EventInput[] {
  return [...byDay(postsBetween(index, from, end).filter(isShown))].flatMap(([day, posts]) =>
    firstOf(posts, posts.length - withheldOf(day, posts.length, limit), defaultTime).map((post) => toEvent(post, defaultTime)),
  );
}

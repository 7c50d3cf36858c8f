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

/** What the grid draws on the days from `from` to before `end`. */
export function gridEvents(index: PostIndex, from: Day, end: Day, isShown: (post: DatedPost) => boolean, defaultTime: string): EventInput[] {
  return postsBetween(index, from, end)
    .filter(isShown)
    .map((post) => toEvent(post, defaultTime));
}

import type { Plan, Post } from '../../schema';
import type { ClockTime, Day } from '../../time';
import { add, batch, change, type Command } from '../command';
import { deleteRecord } from './delete-record';
import { findRecord } from './find-record';
import type { IdMaker } from './id-maker';
import { deleteOccurrence } from './series';

/** What a new post needs; everything else has a default. Without a day it is an idea. */
export type NewPost = Pick<Post, 'channelId' | 'title'> & Partial<Omit<Post, 'id'>>;

/** Adds a post; without a format it takes the channel's default one, and without a day it is an idea. */
export function addPost(plan: Plan, post: NewPost, newId: IdMaker): Command {
  const channel = findRecord(plan, 'channels', post.channelId);
  const status = (post.day ?? null) === null ? 'idea' : 'draft';
  return add('posts', { formatId: channel.defaultFormatId, status, ...post, id: newId() });
}

/** Moves a post to another day; the time of day stays. */
export function movePost(id: string, day: Day): Command {
  return change('posts', id, { day });
}

/** Gives an idea a day and, if wanted, a time; it becomes a draft. */
export function planIdea(plan: Plan, id: string, day: Day, time?: ClockTime): Command {
  const { status } = findRecord(plan, 'posts', id);
  return change('posts', id, { day, ...(time === undefined ? {} : { time }), ...(status === 'idea' ? { status: 'draft' } : {}) });
}

/** Takes a post out of the calendar and keeps it as an idea. */
export function unplanPost(id: string): Command {
  return change('posts', id, { day: null, status: 'idea' });
}

/** What a copy of a post starts as: a draft of its own, in no series, that nobody has approved or spoken about and no step of which is done. */
export function freshCopy(post: Post, id: string, day: Day | null): Post {
  const checklist = post.checklist.map((item) => ({ ...item, isDone: false }));
  const beginning = { checklist, comments: [], approvals: [], doneStepIds: [], status: day === null ? ('idea' as const) : ('draft' as const) };
  return { ...post, ...beginning, id, day, seriesId: null, occurrenceDay: null };
}

/** Adds a copy of a post, on the same day or another one. It is a fresh one, see `freshCopy`. */
export function duplicatePost(plan: Plan, id: string, newId: IdMaker, day?: Day | null): Command {
  const post = findRecord(plan, 'posts', id);
  return add('posts', freshCopy(post, newId(), day === undefined ? post.day : day));
}

/** Deletes a post; posts made from it stay. A changed occurrence goes for good: its series does not yield that day again. */
export function deletePost(plan: Plan, id: string): Command {
  const { seriesId, occurrenceDay } = findRecord(plan, 'posts', id);
  const deletion = deleteRecord(plan, 'posts', id);
  if (seriesId === null || occurrenceDay === null) return deletion;
  if (findRecord(plan, 'series', seriesId).exceptions.includes(occurrenceDay)) return deletion;
  return batch([deleteOccurrence(plan, seriesId, occurrenceDay), deletion]);
}

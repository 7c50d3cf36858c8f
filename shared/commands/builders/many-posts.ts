import type { Plan, Post, Series } from '../../schema';
import { addDays, type ClockTime, type Day, formatClockTime, parseClockTime } from '../../time';
import { required } from '../../util';
import { add, batch, change, type Command } from '../command';
import { deleteRecords } from './delete-record';
import { renameInEntries } from './occurrence-entries';
import { contentOf } from './series';

/** A post as views know it: a stored one, or what a series yields on a day. Every `PlannedPost` is one. */
export interface PostKey {
  readonly id: string;
  readonly isOccurrence: boolean;
  readonly seriesId: string | null;
  readonly occurrenceDay: Day | null;
}

/** Fields of a post that can be changed for many at once. */
export type PostFields = Partial<Omit<Post, 'id' | 'seriesId' | 'occurrenceDay'>>;

/** Makes the id of the post that comes out of another one. */
export type NewPostId = (from: PostKey) => string;

function occurrenceAsPost(series: Series, { id, occurrenceDay }: PostKey): Post {
  const day = required(occurrenceDay, 'the day of an occurrence');
  return { ...contentOf(series), id, day, adaptedFromId: null, seriesId: series.id, occurrenceDay: day, doneStepIds: [], comments: [], approvals: [] };
}

/** The records of posts, in their order; of an occurrence what it would be as a post of its own. Posts that are gone are left out. */
export function postRecords(plan: Plan, posts: readonly PostKey[]): Post[] {
  const stored = new Map(plan.posts.map((post) => [post.id, post]));
  const series = new Map(plan.series.map((record) => [record.id, record]));
  return posts.flatMap((post) => {
    if (!post.isOccurrence) return stored.get(post.id) ?? [];
    const yielding = series.get(post.seriesId ?? '');
    return yielding === undefined ? [] : [occurrenceAsPost(yielding, post)];
  });
}

function differing(post: Post, fields: PostFields): PostFields {
  const differs = ([name, value]: [string, unknown]): boolean => value !== undefined && JSON.stringify(Reflect.get(post, name)) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(fields).filter(differs));
}

/** Leaves days of series out, all of a series in one edit. */
function leaveOut(plan: Plan, occurrences: readonly Pick<PostKey, 'seriesId' | 'occurrenceDay'>[]): Command[] {
  const days = new Map<string, Day[]>();
  for (const { seriesId, occurrenceDay } of occurrences) {
    if (seriesId === null || occurrenceDay === null) continue;
    const known = days.get(seriesId);
    if (known === undefined) days.set(seriesId, [occurrenceDay]);
    else known.push(occurrenceDay);
  }
  return plan.series.flatMap(({ id, exceptions }) => {
    const all = new Set([...exceptions, ...(days.get(id) ?? [])]);
    return all.size === exceptions.length ? [] : [change('series', id, { exceptions: [...all].sort() })];
  });
}

/** Time that was worked on posts of series follows them to the posts that they become. */
function followedTime(plan: Plan, made: ReadonlyMap<string, string>): Command[] {
  return made.size === 0 ? [] : renameInEntries(plan, (postId) => made.get(postId));
}

/** One step, or null when there is nothing to do: what changes nothing must not enter the history. */
function stepOf(commands: readonly Command[]): Command | null {
  return commands.length === 0 ? null : batch(commands);
}

/**
 * Changes each of the posts to what `fieldsOf` says about it, as one step; null when nothing differs. A post of a series becomes a
 * changed occurrence with a new id, the rest of its series stays; time worked on it goes along.
 */
export function changePosts(plan: Plan, posts: readonly PostKey[], fieldsOf: (post: Post) => PostFields, newId: NewPostId): Command | null {
  const keys = new Map(posts.map((post) => [post.id, post]));
  const changed = postRecords(plan, posts).flatMap((record) => {
    const key = keys.get(record.id);
    const fields = differing(record, fieldsOf(record));
    return key === undefined || Object.keys(fields).length === 0 ? [] : [{ key, record, fields }];
  });
  const left = leaveOut(plan, changed.flatMap(({ key }) => (key.isOccurrence ? [key] : [])));
  const made = new Map(changed.flatMap(({ key }) => (key.isOccurrence ? [[key.id, newId(key)]] : [])));
  const edits = changed.map(({ record, fields }) => {
    const id = made.get(record.id);
    return id === undefined ? change('posts', record.id, fields) : add('posts', { ...record, ...fields, id });
  });
  return stepOf([...left, ...edits, ...followedTime(plan, made)]);
}

const MINUTES_A_DAY = 24 * 60;

/** How far posts are moved: whole days, and minutes where hours are shown. */
export interface Shift {
  readonly days: number;
  readonly minutes?: number;
}

/** Day and time of a post after a shift; past midnight it goes on to the next day. `time` null: the default time. An idea stays as it is. */
export function shifted({ day, time }: Pick<Post, 'day' | 'time'>, { days, minutes = 0 }: Shift, defaultTime: ClockTime): Partial<Pick<Post, 'day' | 'time'>> {
  if (day === null) return {};
  if (minutes === 0) return { day: addDays(day, days) };
  const moment = (parseClockTime(time ?? defaultTime) ?? 0) + minutes;
  const overDays = Math.floor(moment / MINUTES_A_DAY);
  return { day: addDays(day, days + overDays), time: formatClockTime(moment - overDays * MINUTES_A_DAY) };
}

/** Moves posts by the same days and minutes as one step; past midnight a post goes on to the next day. Ideas stay. Null when nothing moves. */
export function movePosts(plan: Plan, posts: readonly PostKey[], shift: Shift, newId: NewPostId): Command | null {
  const { defaultTime } = plan.settings;
  return changePosts(plan, posts, (post) => shifted(post, shift, defaultTime), newId);
}

/** Puts a label on posts, or takes it off, as one step; null when nothing differs. */
export function labelPosts(plan: Plan, posts: readonly PostKey[], labelId: string, isOn: boolean, newId: NewPostId): Command | null {
  const without = (labelIds: readonly string[]): string[] => labelIds.filter((id) => id !== labelId);
  return changePosts(plan, posts, ({ labelIds }) => (labelIds.includes(labelId) === isOn ? {} : { labelIds: isOn ? [...labelIds, labelId] : without(labelIds) }), newId);
}

/** Takes posts out of the calendar as one step and keeps them as ideas with their time as a wish; they leave their series. Null when none has a day. */
export function unplanPosts(plan: Plan, posts: readonly PostKey[], newId: NewPostId): Command | null {
  const made = new Map(posts.flatMap((post) => (post.isOccurrence ? [[post.id, newId(post)]] : [])));
  const dated = postRecords(plan, posts).filter((record) => record.day !== null);
  const alone = { day: null, status: 'idea', seriesId: null, occurrenceDay: null } as const;
  const edits = dated.map((record) => {
    const id = made.get(record.id);
    return id === undefined ? change('posts', record.id, alone) : add('posts', { ...record, ...alone, id });
  });
  return stepOf([...leaveOut(plan, dated), ...edits, ...(dated.length === 0 ? [] : followedTime(plan, made))]);
}

/** Deletes posts as one step; a series leaves out the days of its posts for good. Null when none is there. */
export function removePosts(plan: Plan, posts: readonly PostKey[]): Command | null {
  const stored = new Set(plan.posts.map((post) => post.id));
  const doomed = posts.filter((post) => !post.isOccurrence && stored.has(post.id)).map((post) => post.id);
  return stepOf([...leaveOut(plan, posts), ...(doomed.length === 0 ? [] : [deleteRecords(plan, 'posts', doomed)])]);
}

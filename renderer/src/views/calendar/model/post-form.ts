import type { PlannedPost } from '@shared/engine';
import type { Plan, PostStatus, Talk } from '@shared/schema';
import { type Weekday, toDayNumber, weekdayOf } from '@shared/time';
import type { PostChanges, PostContent, Repeat } from './post-edits';

/** What the form of a post holds while it is open. `repeat` null: the post is not repeated. */
export interface PostForm {
  readonly title: string;
  readonly channelId: string;
  readonly day: string | null;
  readonly time: string | null;
  readonly formatId: string | null;
  readonly status: PostStatus;
  readonly ownerId: string | null;
  readonly campaignId: string | null;
  readonly pillarId: string | null;
  /** Null: what the format says. */
  readonly talk: Talk | null;
  readonly effortPercent: number;
  readonly text: string;
  readonly notes: string;
  readonly repeat: { readonly weekdays: readonly Weekday[]; readonly until: string | null } | null;
}

/** The form of a post that is there; of a series also when it repeats, if the form can say that. */
export function formOf(post: PlannedPost, series: Plan['series'][number] | undefined): PostForm {
  const repeat = post.isOccurrence && series !== undefined && isPlainWeekly(series) ? { weekdays: series.rule.weekdays, until: series.rule.until } : null;
  const { title, channelId, day, time, formatId, status, ownerId, campaignId, pillarId, talk, effortPercent, text, notes } = post;
  return { title, channelId, day, time, formatId, status, ownerId, campaignId, pillarId, talk, effortPercent, text, notes, repeat };
}

/** Whether a series repeats in a way that the form can show: on weekdays of each week until a day. */
export function isPlainWeekly({ rule }: Plan['series'][number]): boolean {
  return rule.frequency === 'weekly' && rule.interval === 1 && rule.count === null && rule.weekdays.length > 0;
}

/** The form of a new post. */
export function newForm(channel: Plan['channels'][number], start: { readonly title: string; readonly day: string | null; readonly time: string | null }): PostForm {
  return {
    ...start,
    channelId: channel.id,
    formatId: channel.defaultFormatId,
    status: start.day === null ? 'idea' : 'draft',
    ownerId: null,
    campaignId: null,
    pillarId: null,
    talk: null,
    effortPercent: 100,
    text: '',
    notes: '',
    repeat: null,
  };
}

/** The fields of a post that the form says. */
export function fieldsOf(form: PostForm): PostChanges & PostContent {
  const { repeat: _repeat, ...fields } = form;
  return { ...fields, title: form.title.trim() };
}

/** The form with another day: an idea that gets one becomes a draft, a draft without one is an idea again. */
export function withDay(form: PostForm, day: string | null): PostForm {
  const status = day !== null && form.status === 'idea' ? 'draft' : day === null && form.status === 'draft' ? 'idea' : form.status;
  return { ...form, day, status };
}

/** The form with another channel: a format that came from the old channel gives way to the new one's. */
export function withChannel(form: PostForm, channelId: string, channels: Plan['channels']): PostForm {
  const defaultOf = (id: string): string | null => channels.find((channel) => channel.id === id)?.defaultFormatId ?? null;
  const formatId = form.formatId === defaultOf(form.channelId) ? defaultOf(channelId) : form.formatId;
  return { ...form, channelId, formatId };
}

/** The repetition that is proposed when somebody wants one: on the weekday of the post, as long as the plan runs. */
export function proposedRepeat(day: string): Repeat {
  return { weekdays: [weekdayOf(toDayNumber(day))], until: null };
}

/** What keeps the form from being saved; null when nothing does. */
export function formProblem(form: PostForm): 'titleMissing' | 'repeatNeedsDay' | 'repeatNeedsWeekday' | 'repeatEndsEarly' | null {
  if (form.title.trim() === '') return 'titleMissing';
  if (form.repeat === null) return null;
  if (form.day === null) return 'repeatNeedsDay';
  if (form.repeat.weekdays.length === 0) return 'repeatNeedsWeekday';
  return form.repeat.until !== null && form.repeat.until < form.day ? 'repeatEndsEarly' : null;
}

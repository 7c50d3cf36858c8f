import type { NewAdaptation } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import type { PostContent } from './post-edits';
import { type EntryChanges, noEntries, type PostChanges } from './post-extras';
import { type Repeat, repeatOf, type RepeatProblem, repeatProblem } from './repeat';

type FieldName =
  | 'title' | 'channelId' | 'day' | 'time' | 'formatId' | 'status' | 'ownerId' | 'campaignId' | 'pillarId' | 'labelIds' | 'talk' | 'effortPercent' | 'text' | 'firstComment' | 'hashtags' | 'link' | 'utm' | 'media' | 'checklist' | 'notes' | 'doneStepIds' | 'comments' | 'approvals';

/** What the form of a post holds while it is open. `repeat` null: the post is not repeated. */
export type PostForm = Pick<PlannedPost, FieldName> & {
  readonly repeat: Repeat | null;
  /** Posts for other channels that are made of it when it is saved. */
  readonly adaptations: readonly NewAdaptation[];
  readonly entries: EntryChanges;
  /** A comment that is written but not added yet: saving adds it. */
  readonly commentDraft: string;
};

const nothingElse = { adaptations: [], entries: noEntries, commentDraft: '' } as const;

/** The form of a post that is there; of a series also when it repeats. */
export function formOf(post: PlannedPost, series: Plan['series'][number] | undefined): PostForm {
  const { title, channelId, day, time, formatId, status, ownerId, campaignId, pillarId, labelIds, talk, effortPercent, text } = post;
  const { firstComment, hashtags, link, utm, media, checklist, notes, doneStepIds, comments, approvals } = post;
  const repeat = post.isOccurrence && series !== undefined ? repeatOf(series) : null;
  return {
    title, channelId, day, time, formatId, status, ownerId, campaignId, pillarId, labelIds, talk, effortPercent, text,
    firstComment, hashtags, link, utm, media, checklist, notes, doneStepIds, comments, approvals,
    ...nothingElse, repeat,
  };
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
    labelIds: [],
    talk: null,
    effortPercent: 100,
    text: '',
    firstComment: '',
    hashtags: [],
    link: '',
    utm: null,
    media: [],
    checklist: [],
    notes: '',
    doneStepIds: [],
    comments: [],
    approvals: [],
    ...nothingElse,
    repeat: null,
  };
}

/** The fields of a post that the form says. */
export function fieldsOf(form: PostForm): PostChanges & PostContent {
  const { repeat: _repeat, adaptations: _adaptations, entries: _entries, commentDraft: _draft, ...fields } = form;
  return {
    ...fields,
    title: form.title.trim(),
    link: form.link.trim(),
    labelIds: [...form.labelIds],
    hashtags: [...form.hashtags],
    media: [...form.media],
    checklist: [...form.checklist],
    doneStepIds: [...form.doneStepIds],
    comments: [...form.comments],
    approvals: [...form.approvals],
  };
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

/** What keeps the form from being saved; null when nothing does. */
export function formProblem(form: PostForm): 'titleMissing' | RepeatProblem | null {
  if (form.title.trim() === '') return 'titleMissing';
  return form.repeat === null ? null : repeatProblem(form.repeat, form.day);
}

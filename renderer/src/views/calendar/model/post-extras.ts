import { add, addAdaptation, batch, type Command, type IdMaker, type NewAdaptation, remove } from '@shared/commands';
import type { Plan, Post, RecordOf } from '@shared/schema';
import type { Repeat } from './repeat';

/** Fields of a post that its form and its card can change. */
export type PostChanges = Partial<Omit<Post, 'id' | 'seriesId' | 'occurrenceDay' | 'adaptedFromId'>>;

/** Hours that somebody worked on a post; which post is said by whoever adds it. */
export type NewEntry = Omit<RecordOf<'timeEntries'>, 'postId' | 'activityId'>;

/** Hours that are added to a post or taken away from it. */
export interface EntryChanges {
  readonly added: readonly NewEntry[];
  readonly removedIds: readonly string[];
}

/** No hours are added or taken away. */
export const noEntries: EntryChanges = { added: [], removedIds: [] };

/** What an edit of a post does besides changing its fields. */
export interface PostExtras {
  /** For a series: when it repeats. */
  readonly repeat?: Repeat;
  readonly adaptations?: readonly NewAdaptation[];
  readonly entries?: EntryChanges;
}

/** Changed fields of a post and what else is done with it. */
export type PostEdit = PostChanges & PostExtras;

/** What only a stored post has: an occurrence that gets any of it becomes a post of its own. */
type OwnFields = Pick<PostChanges, 'comments' | 'approvals' | 'doneStepIds'>;

/** An edit in its parts. `content` is what a series can have, too. */
export interface EditParts extends PostExtras {
  readonly content: Omit<PostChanges, keyof OwnFields>;
  readonly own: OwnFields;
}

/** Takes an edit apart. */
export function partsOf({ repeat, adaptations, entries, ...fields }: PostEdit): EditParts {
  const { comments, approvals, doneStepIds, ...content } = fields;
  const own: OwnFields = { ...(comments === undefined ? {} : { comments }), ...(approvals === undefined ? {} : { approvals }), ...(doneStepIds === undefined ? {} : { doneStepIds }) };
  return { content, own, ...(repeat === undefined ? {} : { repeat }), ...(adaptations === undefined ? {} : { adaptations }), ...(entries === undefined ? {} : { entries }) };
}

/** Whether an edit changes something that a whole series can have. */
export function reachesSeries(edit: PostEdit): boolean {
  const { content, repeat } = partsOf(edit);
  return repeat !== undefined || Object.keys(content).length > 0;
}

/** Whether an edit makes a post of its own out of an occurrence, wherever else it reaches. */
export function needsOwnPost({ own, adaptations = [] }: EditParts): boolean {
  return Object.keys(own).length > 0 || adaptations.length > 0;
}

/** Adds adaptations and hours to a stored post. */
export function extraSteps(id: string, { adaptations = [], entries }: EditParts, newId: IdMaker): ((plan: Plan) => Command)[] {
  const made = adaptations.map((adaptation) => (plan: Plan) => addAdaptation(plan, id, adaptation, newId));
  return [...made, ...entrySteps(id, entries)];
}

/** Adds hours to a post under the name that time entries call it by, and takes others away. */
export function entrySteps(postId: string, entries: EntryChanges | undefined): (() => Command)[] {
  if (entries === undefined || (entries.added.length === 0 && entries.removedIds.length === 0)) return [];
  return [() => batch([...entries.added.map((entry) => add('timeEntries', { ...entry, postId })), ...entries.removedIds.map((id) => remove('timeEntries', id))])];
}

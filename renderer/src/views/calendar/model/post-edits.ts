import {
  addPost,
  addSeries,
  batch,
  change,
  changeSeries,
  changeSeriesFromHere,
  changeWithAdaptations,
  type Command,
  deleteOccurrence,
  deletePost,
  deleteSeries,
  deleteSeriesFromHere,
  editOccurrence,
  type IdMaker,
  occurrenceKey,
  planIdea,
  renameInEntries,
} from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { Plan, Post } from '@shared/schema';
import type { Day } from '@shared/time';
import { required } from '@shared/util';
import { type EditParts, entrySteps, extraSteps, needsOwnPost, partsOf, type PostChanges, type PostEdit, reachesSeries } from './post-extras';
import type { PostIndex } from './post-index';
import { type Repeat, ruleFrom } from './repeat';
import { inSequence, moveSeries } from './series-move';

/** Makers of ids for what an edit may add. */
export interface NewIds {
  readonly post: IdMaker;
  readonly series: IdMaker;
}

/** How far a change of one post of a series reaches. */
export type Scope = 'this' | 'following' | 'all';

/** A post that a series yields, so that a change must say how far it reaches. */
export type Occurrence = PlannedPost & { readonly isOccurrence: true; readonly seriesId: string; readonly occurrenceDay: Day };

/** Whether a change of this post must say how far it reaches. Posts that stand in for an occurrence are posts of their own. */
export function isOccurrence(post: PlannedPost): post is Occurrence {
  return post.isOccurrence && post.seriesId !== null && post.occurrenceDay !== null;
}

/** How many posts a change of this one reaches, or how many go with it: what was changed apart stays as it is, but is deleted with its series. */
export function countInScope(index: PostIndex, post: Occurrence, scope: Scope, kind: 'change' | 'remove' = 'change'): number {
  if (scope === 'this') return 1;
  const isMeant = ({ isOccurrence, seriesId, occurrenceDay }: PlannedPost): boolean =>
    seriesId === post.seriesId && (isOccurrence || kind === 'remove') && (scope === 'all' || (occurrenceDay ?? '') >= post.occurrenceDay);
  return [...index.dated, ...index.ideas].filter(isMeant).length;
}

/** What of `changes` really differs from the post. */
export function realChanges(post: PlannedPost, changes: PostChanges): PostChanges {
  const differs = (key: string, value: unknown): boolean => JSON.stringify(Reflect.get(post, key)) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(changes).filter(([key, value]) => differs(key, value)));
}

type Step = (plan: Plan) => Command;

function seriesSteps(post: Occurrence, { content: { day, ...content }, repeat }: EditParts, seriesId: string): Step[] {
  const steps: Step[] = [];
  if (Object.keys(content).length > 0) steps.push((plan) => changeSeries(plan, seriesId, content));
  if (typeof day === 'string' && day !== post.occurrenceDay) steps.push((plan) => moveSeries(plan, seriesId, post.occurrenceDay, day));
  if (repeat !== undefined) steps.push((plan) => repeatSeries(plan, seriesId, repeat));
  return steps;
}

/** Days for which another post stands in stay left out, whatever the form says of them: else they would come twice. */
function repeatSeries(plan: Plan, seriesId: string, repeat: Repeat): Command {
  const standIns = plan.posts.flatMap((post) => (post.seriesId === seriesId && post.occurrenceDay !== null ? [post.occurrenceDay] : []));
  const { from: _from, ...rule } = ruleFrom(repeat, '');
  return changeSeries(plan, seriesId, { rule, exceptions: [...new Set([...repeat.exceptions, ...standIns])].sort() });
}

/** What is meant for one post only, once its series has been changed: comments, approvals, finished steps, adaptations, hours. */
function ownSteps(post: Occurrence, parts: EditParts, seriesId: string, newIds: NewIds): Step[] {
  const day = parts.content.day ?? post.occurrenceDay;
  if (!needsOwnPost(parts)) return entrySteps(occurrenceKey(seriesId, day), parts.entries);
  const id = newIds.post();
  return [(plan) => editOccurrence(plan, seriesId, day, parts.own, () => id), ...extraSteps(id, parts, newIds.post)];
}

function changeFollowing(plan: Plan, post: Occurrence, parts: EditParts, newIds: NewIds): Command {
  const id = newIds.series();
  const split = changeSeriesFromHere(plan, post.seriesId, post.occurrenceDay, {}, () => id);
  const isSplit = split.type === 'batch';
  const seriesId = isSplit ? id : post.seriesId;
  return inSequence(plan, [...(isSplit ? [() => split] : []), ...seriesSteps(post, parts, seriesId), ...ownSteps(post, parts, seriesId, newIds)]);
}

function changeThis(plan: Plan, post: Occurrence, parts: EditParts, newIds: NewIds): Command {
  const fields = { ...parts.content, ...parts.own };
  if (Object.keys(fields).length === 0 && !needsOwnPost(parts)) return inSequence(plan, entrySteps(post.id, parts.entries));
  const id = newIds.post();
  const edited = editOccurrence(plan, post.seriesId, post.occurrenceDay, fields, () => id);
  const extras = extraSteps(id, parts, newIds.post);
  return extras.length === 0 ? edited : inSequence(plan, [() => edited, ...extras]);
}

function changeStored(plan: Plan, id: string, parts: EditParts, newIds: NewIds): Command {
  const fields = { ...parts.content, ...parts.own };
  const extras = extraSteps(id, parts, newIds.post);
  if (extras.length === 0) return changeWithAdaptations(plan, id, fields);
  return inSequence(plan, [...(Object.keys(fields).length === 0 ? [] : [(now: Plan) => changeWithAdaptations(now, id, fields)]), ...extras]);
}

/**
 * Changes a post; of a series as far as `scope` says. The edit must name at least one thing. When a series repeats is a matter of more
 * than one post: `repeat` has no effect with the scope `this`. Adaptations follow where they have nothing of their own.
 */
export function changePost(plan: Plan, post: PlannedPost, edit: PostEdit, scope: Scope, newIds: NewIds): Command {
  const parts = partsOf(edit);
  if (!isOccurrence(post)) return changeStored(plan, post.id, parts, newIds);
  if (scope === 'this' || !reachesSeries(edit)) return changeThis(plan, post, parts, newIds);
  if (scope === 'following') return changeFollowing(plan, post, parts, newIds);
  return inSequence(plan, [...seriesSteps(post, parts, post.seriesId), ...ownSteps(post, parts, post.seriesId, newIds)]);
}

/** Where a post is put down: a day, and in views with hours a time. */
export interface Target {
  readonly day: Day;
  readonly time?: string;
}

/** What putting a post down changes; null when it lands where it was. An idea that gets a day becomes a draft. */
export function changesOfMove(plan: Pick<Plan, 'settings'>, post: PlannedPost, target: Target): PostChanges | null {
  const oldTime = post.time ?? plan.settings.defaultTime;
  const changes: PostChanges = {
    ...(target.day === post.day ? {} : { day: target.day }),
    ...(target.time === undefined || target.time === oldTime ? {} : { time: target.time }),
    ...(post.day === null && post.status === 'idea' ? { status: 'draft' as const } : {}),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** Gives an idea a day; one without a wished time gets the proposed one. */
export function planIdeaOn(plan: Plan, idea: PlannedPost, { day, time }: Target, proposed: string): Command {
  return planIdea(plan, idea.id, day, time ?? idea.time ?? proposed);
}

/** Takes a post out of the calendar and keeps it as an idea; its time stays as a wish. A post of a series leaves the series. */
export function unplan(plan: Plan, post: PlannedPost, newId: IdMaker): Command {
  const changes = { day: null, status: 'idea' as const };
  if (!isOccurrence(post)) return change('posts', post.id, { ...changes, seriesId: null, occurrenceDay: null });
  const series = required(plan.series.find((candidate) => candidate.id === post.seriesId), `series ${post.seriesId}`);
  const { rule: _rule, exceptions: _exceptions, id: _id, ...content } = series;
  return batch([deleteOccurrence(plan, post.seriesId, post.occurrenceDay), addPost(plan, { ...content, ...changes }, newId)]);
}

/** Deletes a post; of a series as far as `scope` says. */
export function removePost(plan: Plan, post: PlannedPost, scope: Scope): Command {
  if (!isOccurrence(post)) return deletePost(plan, post.id);
  switch (scope) {
    case 'this':
      return deleteOccurrence(plan, post.seriesId, post.occurrenceDay);
    case 'following':
      return deleteSeriesFromHere(plan, post.seriesId, post.occurrenceDay);
    case 'all':
      return deleteSeries(plan, post.seriesId);
  }
}

/** What a series and a post have in common. */
export type PostContent = Omit<PostChanges, 'day' | 'comments' | 'approvals' | 'doneStepIds'> & Pick<Post, 'channelId' | 'title'>;

/** Makes a series that begins on `day` out of what a new post would be. */
export function repeatNew(plan: Plan, content: PostContent, day: Day, repeat: Repeat, newId: IdMaker): Command {
  return addSeries(plan, { ...content, rule: ruleFrom(repeat, day), exceptions: [...repeat.exceptions] }, newId);
}

/**
 * Makes a series that begins on `day` in place of a stored post. What only that post can have (comments, approvals, finished steps) and
 * the hours worked on it stay on its day.
 */
export function repeatPost(plan: Plan, replaced: PlannedPost, edit: PostChanges & PostContent, day: Day, repeat: Repeat, newIds: NewIds): Command {
  const { content: { day: _day, ...content }, own } = partsOf(edit);
  const seriesId = newIds.series();
  const hasOwn = Object.values(own).some((list) => list.length > 0) && !repeat.exceptions.includes(day);
  return inSequence(plan, [
    (now) => batch([deletePost(now, replaced.id), repeatNew(now, { ...content, channelId: edit.channelId, title: edit.title }, day, repeat, () => seriesId)]),
    () => batch(renameInEntries(plan, (postId) => (postId === replaced.id ? occurrenceKey(seriesId, day) : undefined))),
    ...(hasOwn ? [(now: Plan) => editOccurrence(now, seriesId, day, own, newIds.post)] : []),
  ]);
}

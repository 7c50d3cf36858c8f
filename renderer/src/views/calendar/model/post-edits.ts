import {
  addPost,
  addWeeklySeries,
  batch,
  change,
  changeSeries,
  changeSeriesFromHere,
  type Command,
  deleteOccurrence,
  deletePost,
  deleteSeries,
  deleteSeriesFromHere,
  editOccurrence,
  type IdMaker,
  planIdea,
} from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { Plan, Post } from '@shared/schema';
import type { Day, Weekday } from '@shared/time';
import { required } from '@shared/util';
import type { PostIndex } from './post-index';
import { inSequence, moveSeries } from './series-move';

/** Makers of ids for what an edit may add. */
export interface NewIds {
  readonly post: IdMaker;
  readonly series: IdMaker;
}

/** How far a change of one post of a series reaches. */
export type Scope = 'this' | 'following' | 'all';

/** Fields of a post that its form and its card can change. */
export type PostChanges = Partial<Omit<Post, 'id' | 'seriesId' | 'occurrenceDay' | 'adaptedFromId'>>;

/** Repeats a post on weekdays until a day (null: as long as the plan runs). */
export interface Repeat {
  readonly weekdays: readonly Weekday[];
  readonly until: Day | null;
}

/** Changed fields of a post and, for a series, when it repeats. */
export type PostEdit = PostChanges & { readonly repeat?: Repeat };

/** A post that a series yields, so that a change must say how far it reaches. */
export type Occurrence = PlannedPost & { readonly isOccurrence: true; readonly seriesId: string; readonly occurrenceDay: Day };

/** Whether a change of this post must say how far it reaches. Posts that stand in for an occurrence are posts of their own. */
export function isOccurrence(post: PlannedPost): post is Occurrence {
  return post.isOccurrence && post.seriesId !== null && post.occurrenceDay !== null;
}

/** How many posts a change of this one reaches. */
export function countInScope(index: PostIndex, post: Occurrence, scope: Scope): number {
  if (scope === 'this') return 1;
  return index.dated.filter((other) => other.isOccurrence && other.seriesId === post.seriesId && (scope === 'all' || other.day >= post.occurrenceDay)).length;
}

/** What of `changes` really differs from the post. */
export function realChanges(post: PlannedPost, changes: PostChanges): PostChanges {
  const differs = (key: string, value: unknown): boolean => JSON.stringify(Reflect.get(post, key)) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(changes).filter(([key, value]) => differs(key, value)));
}

function seriesSteps(post: Occurrence, { repeat, ...changes }: PostEdit, seriesId: string): ((plan: Plan) => Command)[] {
  const { day, ...content } = changes;
  const steps: ((plan: Plan) => Command)[] = [];
  if (Object.keys(content).length > 0) steps.push((plan) => changeSeries(plan, seriesId, content));
  if (typeof day === 'string' && day !== post.occurrenceDay) steps.push((plan) => moveSeries(plan, seriesId, post.occurrenceDay, day));
  if (repeat !== undefined) steps.push((plan) => changeSeries(plan, seriesId, { rule: { weekdays: [...repeat.weekdays], until: repeat.until } }));
  return steps;
}

function changeFollowing(plan: Plan, post: Occurrence, changes: PostEdit, newId: IdMaker): Command {
  const id = newId();
  const split = changeSeriesFromHere(plan, post.seriesId, post.occurrenceDay, {}, () => id);
  const isSplit = split.type === 'batch';
  return inSequence(plan, [...(isSplit ? [() => split] : []), ...seriesSteps(post, changes, isSplit ? id : post.seriesId)]);
}

/**
 * Changes a post; of a series as far as `scope` says. The edit must name at least one field. When a series repeats is a matter of more
 * than one post: `repeat` has no effect with the scope `this`.
 */
export function changePost(plan: Plan, post: PlannedPost, { repeat, ...fields }: PostEdit, scope: Scope, newIds: NewIds): Command {
  const changes: PostEdit = { ...fields, ...(repeat === undefined ? {} : { repeat }) };
  if (!isOccurrence(post)) return change('posts', post.id, fields);
  switch (scope) {
    case 'this':
      return editOccurrence(plan, post.seriesId, post.occurrenceDay, fields, newIds.post);
    case 'following':
      return changeFollowing(plan, post, changes, newIds.series);
    case 'all':
      return inSequence(plan, seriesSteps(post, changes, post.seriesId));
  }
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
export type PostContent = Omit<PostChanges, 'day'> & Pick<Post, 'channelId' | 'title'>;

/** Makes a series that begins on `day` in place of a stored post (null: there is none yet). */
export function repeatPost(plan: Plan, replacedId: string | null, content: PostContent, day: Day, repeat: Repeat, newId: IdMaker): Command {
  const series = addWeeklySeries(plan, { ...content, weekdays: repeat.weekdays, from: day, until: repeat.until }, newId);
  return replacedId === null ? series : batch([deletePost(plan, replacedId), series]);
}

import type { Plan, Post, Series } from '../../schema';
import { addDays, type Day, expandRule, toDayNumber, type Weekday } from '../../time';
import { add, batch, change, type Command } from '../command';
import { deleteRecord } from './delete-record';
import { findRecord } from './find-record';
import type { IdMaker } from './id-maker';
import { occurrenceKey, renameInEntries } from './occurrence-entries';

/** What a new series needs; everything else has a default. */
export type NewSeries = Pick<Series, 'channelId' | 'title' | 'rule'> & Partial<Omit<Series, 'id'>>;

/** Adds posts by a rule; without a format they take the channel's default one. */
export function addSeries(plan: Plan, content: NewSeries, newId: IdMaker): Command {
  const channel = findRecord(plan, 'channels', content.channelId);
  return add('series', { formatId: channel.defaultFormatId, ...content, id: newId() });
}

/** What a new weekly series needs; everything else has a default. `until` null: as long as the plan runs. */
export type NewWeeklySeries = Omit<NewSeries, 'rule' | 'exceptions'> & { readonly weekdays: readonly Weekday[]; readonly from: Day; readonly until: Day | null };

/** Adds posts on weekdays of each week; without a format they take the channel's default one. */
export function addWeeklySeries(plan: Plan, { weekdays, from, until, ...content }: NewWeeklySeries, newId: IdMaker): Command {
  const rule = { frequency: 'weekly', interval: 1, weekdays: [...weekdays], monthDay: null, weekdayPosition: null, from, until, count: null } satisfies Series['rule'];
  return addSeries(plan, { ...content, rule }, newId);
}

/** What each post of a series holds. */
export function contentOf(series: Series): Omit<Series, 'id' | 'rule' | 'exceptions'> {
  const { id: _id, rule: _rule, exceptions: _exceptions, ...content } = series;
  return content;
}

/** Leaves one day of a series out. */
export function deleteOccurrence(plan: Plan, seriesId: string, day: Day): Command {
  const { exceptions } = findRecord(plan, 'series', seriesId);
  return change('series', seriesId, { exceptions: [...new Set([...exceptions, day])].sort() });
}

/** Turns one day of a series into a post of its own, with changes; the series leaves that day out, and time worked on it goes along. */
export function editOccurrence(plan: Plan, seriesId: string, day: Day, changes: Partial<Omit<Post, 'id'>>, newId: IdMaker): Command {
  const post = { ...contentOf(findRecord(plan, 'series', seriesId)), day, ...changes, id: newId(), seriesId, occurrenceDay: day };
  const key = occurrenceKey(seriesId, day);
  const entries = renameInEntries(plan, (postId) => (postId === key ? post.id : undefined));
  return batch([deleteOccurrence(plan, seriesId, day), add('posts', post), ...entries]);
}

/** Moves one day of a series to another day; the time of day and the rest of the series stay. */
export function moveOccurrence(plan: Plan, seriesId: string, day: Day, to: Day, newId: IdMaker): Command {
  return editOccurrence(plan, seriesId, day, { day: to }, newId);
}

/** Drops what was changed on one day of a series: the series yields that day again; time worked on it stays with that day. */
export function restoreOccurrence(plan: Plan, seriesId: string, day: Day): Command {
  const { exceptions } = findRecord(plan, 'series', seriesId);
  const changed = plan.posts.filter((post) => post.seriesId === seriesId && post.occurrenceDay === day);
  const ids = new Set(changed.map((post) => post.id));
  return batch([
    ...changed.map((post) => deleteRecord(plan, 'posts', post.id)),
    change('series', seriesId, { exceptions: exceptions.filter((exception) => exception !== day) }),
    ...renameInEntries(plan, (postId) => (ids.has(postId) ? occurrenceKey(seriesId, day) : undefined)),
  ]);
}

/** Deletes a series with its changed occurrences. */
export function deleteSeries(plan: Plan, id: string): Command {
  return deleteRecord(plan, 'series', id);
}

function changedFrom(plan: Plan, seriesId: string, day: Day): Post[] {
  return plan.posts.filter((post) => post.seriesId === seriesId && post.occurrenceDay !== null && post.occurrenceDay >= day);
}

/** Ends a series before a day. */
export function endBefore(series: Series, day: Day): Command {
  const exceptions = series.exceptions.filter((exception) => exception < day);
  return change('series', series.id, { rule: { ...series.rule, until: addDays(day, -1), count: null }, exceptions });
}

function countBefore({ rule }: Series, day: Day): number {
  return expandRule(rule, toDayNumber(rule.from), toDayNumber(day) - 1).length;
}

/** Ends a series before `day`: that day and all later ones go, changed occurrences too. A series without earlier days goes whole. */
export function deleteSeriesFromHere(plan: Plan, seriesId: string, day: Day): Command {
  const series = findRecord(plan, 'series', seriesId);
  if (countBefore(series, day) === 0) return deleteSeries(plan, seriesId);
  return batch([...changedFrom(plan, seriesId, day).map((post) => deleteRecord(plan, 'posts', post.id)), endBefore(series, day)]);
}

/** What may be changed in a series; of the rule only the parts that change. */
export type SeriesChanges = Partial<Omit<Series, 'id' | 'rule'>> & { readonly rule?: Partial<Series['rule']> };

/** Changes a series as a whole. */
export function changeSeries(plan: Plan, seriesId: string, changes: SeriesChanges): Command {
  const { rule } = findRecord(plan, 'series', seriesId);
  return change('series', seriesId, { ...changes, rule: { ...rule, ...changes.rule } });
}

/**
 * Changes `day`, which must be one of the series, and all later ones: the series ends before it and a new one goes on with
 * the changes. Exceptions and changed occurrences go along. A series without earlier days is changed itself.
 */
export function changeSeriesFromHere(plan: Plan, seriesId: string, day: Day, changes: SeriesChanges, newId: IdMaker): Command {
  const series = findRecord(plan, 'series', seriesId);
  const before = countBefore(series, day);
  if (before === 0) return changeSeries(plan, seriesId, changes);
  const id = newId();
  const count = series.rule.count === null ? null : series.rule.count - before;
  const rule = { ...series.rule, from: day, count, ...changes.rule };
  const exceptions = series.exceptions.filter((exception) => exception >= day);
  return batch([
    endBefore(series, day),
    add('series', { ...series, exceptions, ...changes, id, rule }),
    ...changedFrom(plan, seriesId, day).map((post) => change('posts', post.id, { seriesId: id })),
    ...renameInEntries(plan, (postId) => {
      const [owner, onDay = ''] = postId.split('@');
      return owner === seriesId && onDay >= day ? occurrenceKey(id, onDay) : undefined;
    }),
  ]);
}

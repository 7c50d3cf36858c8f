import type { PlannedPost } from '@shared/engine';
import type { Series } from '@shared/schema';
import { expandRule, toDayNumber } from '@shared/time';

const contentFields = [
  'title', 'channelId', 'time', 'formatId', 'status', 'ownerId', 'campaignId', 'pillarId', 'labelIds', 'effortPercent', 'text', 'firstComment',
  'hashtags', 'link', 'utm', 'media', 'checklist', 'notes',
] as const satisfies readonly (keyof Series & keyof PlannedPost)[];

/** A field that a post of a series may have of its own. */
type ContentField = (typeof contentFields)[number];

/** In what a changed post differs from its series. */
export interface SeriesDifference {
  /** Whether it stands on another day than its series put it. */
  readonly isMoved: boolean;
  readonly fields: readonly ContentField[];
  /** Whether the rule of the series still falls on its day, so that it can go back. */
  readonly isYielded: boolean;
}

/** Compares a changed post with what its series would yield on that day. */
export function differenceFromSeries(post: PlannedPost, series: Series | undefined): SeriesDifference {
  if (series === undefined || post.occurrenceDay === null) return { isMoved: false, fields: [], isYielded: false };
  const number = toDayNumber(post.occurrenceDay);
  return {
    isMoved: post.day !== post.occurrenceDay,
    fields: contentFields.filter((field) => JSON.stringify(post[field]) !== JSON.stringify(series[field])),
    isYielded: expandRule(series.rule, number, number).length > 0,
  };
}

import type { Medium, Plan, Post, PostStatus, Series, Talk, Utm } from '../schema';
import { type ClockTime, type Day, expandRule, formatDay, toDayNumber } from '../time';

/** A post as every view, sum and export sees it: one that is stored, or one that a series yields. */
export interface PlannedPost {
  /** Id of the stored post, or `seriesId@day` of an occurrence. */
  readonly id: string;
  /** Whether a series yields it, so that no record of its own is stored. */
  readonly isOccurrence: boolean;
  readonly seriesId: string | null;
  /** Day that the series' rule gave it; null for posts without a series. */
  readonly occurrenceDay: Day | null;
  readonly channelId: string;
  /** Null for ideas. */
  readonly day: Day | null;
  /** Null: the plan's default time. */
  readonly time: ClockTime | null;
  readonly title: string;
  readonly formatId: string | null;
  readonly status: PostStatus;
  readonly ownerId: string | null;
  readonly campaignId: string | null;
  readonly pillarId: string | null;
  /** Null: what its format says. */
  readonly talk: Talk | null;
  readonly labelIds: readonly string[];
  readonly effortPercent: number;
  readonly adaptedFromId: string | null;
  readonly text: string;
  readonly firstComment: string;
  readonly hashtags: readonly string[];
  readonly link: string;
  readonly utm: Utm | null;
  readonly media: readonly Medium[];
  readonly checklist: Post['checklist'];
  readonly notes: string;
  /** What a stored post has and an occurrence cannot have yet: it becomes a post of its own with the first of them. */
  readonly doneStepIds: readonly string[];
  readonly comments: Post['comments'];
  readonly approvals: Post['approvals'];
}

/** First and last day of a stretch, both included. */
export interface DayRange {
  readonly from: Day;
  readonly until: Day;
}

/** Id of what a series yields on a day. */
function occurrenceId(seriesId: string, day: Day): string {
  return `${seriesId}@${day}`;
}

/**
 * The one expansion of a plan: all stored posts (ideas too), and what series yield inside `range` (the horizon when
 * left out). Exceptions are left out; a post that stands in for an occurrence replaces it. Sorted by day and time, ideas last.
 */
export function listPosts(plan: Plan, range: DayRange = plan.settings.horizon): PlannedPost[] {
  const replaced = new Set<string>();
  for (const post of plan.posts) {
    if (post.seriesId !== null && post.occurrenceDay !== null) replaced.add(occurrenceId(post.seriesId, post.occurrenceDay));
  }
  const stored = plan.posts.map(fromPost);
  const yielded = plan.series.flatMap((series) => occurrencesOf(series, range, replaced));
  const { defaultTime } = plan.settings;
  return [...stored, ...yielded].sort(
    (left, right) => compareTexts(left.day, right.day) || compareTexts(left.time ?? defaultTime, right.time ?? defaultTime),
  );
}

/** Whether a post has a day inside the range. */
export function isInRange(post: PlannedPost, range: DayRange): post is PlannedPost & { readonly day: Day } {
  return post.day !== null && range.from <= post.day && post.day <= range.until;
}

/** A stored post as it is seen; one that stands in for an occurrence says so itself. */
export function fromPost(post: Post): PlannedPost {
  return { ...post, isOccurrence: false };
}

function occurrencesOf(series: Series, range: DayRange, replaced: ReadonlySet<string>): PlannedPost[] {
  const exceptions = new Set(series.exceptions);
  const days = expandRule(series.rule, toDayNumber(range.from), toDayNumber(range.until)).map(formatDay);
  return days.filter((day) => !exceptions.has(day) && !replaced.has(occurrenceId(series.id, day))).map((day) => occurrence(series, day));
}

const ownOfPost: Pick<PlannedPost, 'doneStepIds' | 'comments' | 'approvals'> = { doneStepIds: [], comments: [], approvals: [] };

function occurrence(series: Series, day: Day): PlannedPost {
  const { rule: _rule, exceptions: _exceptions, ...content } = series;
  return {
    ...content,
    id: occurrenceId(series.id, day),
    isOccurrence: true,
    seriesId: series.id,
    occurrenceDay: day,
    day,
    adaptedFromId: null,
    ...ownOfPost,
  };
}

function compareTexts(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

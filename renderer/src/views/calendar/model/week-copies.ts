import type { PlannedPost } from '@shared/engine';
import { addDays, type Day, daysBetween } from '@shared/time';
import { type DatedPost, type PostIndex, postsBetween } from './post-index';
import { mondayOfDay } from './week-load';

/** The posts of a week, those that a series yields apart: it fills the other weeks by itself. */
export interface WeekPosts {
  readonly own: readonly DatedPost[];
  readonly ofSeries: readonly DatedPost[];
}

/** What a week holds that may be copied. */
export function postsOfWeek(index: PostIndex, monday: Day, isShown: (post: PlannedPost) => boolean): WeekPosts {
  const posts = postsBetween(index, monday, addDays(monday, 7)).filter(isShown);
  return { own: posts.filter((post) => !post.isOccurrence), ofSeries: posts.filter((post) => post.isOccurrence) };
}

/** Shifts in days that bring a week to the week of another day; none when it is the same week. */
export function shiftsToWeek(monday: Day, day: Day): { readonly days: number }[] {
  const days = daysBetween(monday, mondayOfDay(day));
  return days === 0 ? [] : [{ days }];
}

/** Shifts in days that bring a week to each of the next weeks. */
export function shiftsToNextWeeks(count: number): { readonly days: number }[] {
  return Array.from({ length: count }, (_, index) => ({ days: 7 * (index + 1) }));
}

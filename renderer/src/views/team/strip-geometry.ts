import { type Day, dayNumberOf, formatDay, toDayNumber } from '@shared/time';

/** A year as the strips show it. */
export interface StripYear {
  readonly year: number;
  readonly first: number;
  readonly days: number;
}

/** A stretch of the year as shares of its width. */
export interface StripSpan {
  readonly left: number;
  readonly width: number;
}

/** The year from January to December. */
export function stripYear(year: number): StripYear {
  const first = dayNumberOf(year, 1, 1);
  return { year, first, days: dayNumberOf(year + 1, 1, 1) - first };
}

/** Where a stretch of days lies in the year, in percent; undefined when it lies outside. */
export function spanIn({ first, days }: StripYear, from: Day, until: Day): StripSpan | undefined {
  const start = Math.max(0, toDayNumber(from) - first);
  const end = Math.min(days, toDayNumber(until) - first + 1);
  return end <= start ? undefined : { left: (start / days) * 100, width: ((end - start) / days) * 100 };
}

/** First days of the twelve months. */
export function monthStarts({ year }: StripYear): Day[] {
  return Array.from({ length: 12 }, (_, month) => formatDay(dayNumberOf(year, month + 1, 1)));
}

import { type Day, daysInMonth, datePartsOf, firstOfMonth, formatDay, mondayOf, toDayNumber } from '@shared/time';

/** Lengths of a plan that are offered, in months. */
export const monthChoices = [3, 6, 9, 12, 18, 24] as const;

/** First days that are taken; others are typing mistakes. */
export const firstDays = { earliest: '2000-01-01', latest: '2150-12-31' } as const;

/** Last day of a plan that runs for so many months: the end of the week in which they are over, so that no week is cut. */
export function lastDayOf(from: Day, months: number): Day {
  const start = toDayNumber(from);
  const month = firstOfMonth(start, months);
  const sameDay = month + Math.min(datePartsOf(start).dayOfMonth, daysInMonth(month)) - 1;
  return formatDay(mondayOf(sameDay - 1) + 6);
}

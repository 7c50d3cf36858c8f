import { datePartsOf, dayNumberOf, formatDay, type Day, type DayNumber, toDayNumber } from './day';

/** A calendar month as text `YYYY-MM`. */
export type Month = string;

/** Month of an ISO day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** First day number of the month that lies `count` months after the month of `day`. */
export function firstOfMonth(day: DayNumber, count = 0): DayNumber {
  const { year, month } = datePartsOf(day);
  const index = year * 12 + (month - 1) + count;
  return dayNumberOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** Number of days of the month that `day` lies in. */
export function daysInMonth(day: DayNumber): number {
  return firstOfMonth(day, 1) - firstOfMonth(day);
}

/** All months that touch the days `from` to `until` (both included). */
export function monthsBetween(from: Day, until: Day): Month[] {
  const months: Month[] = [];
  const last = firstOfMonth(toDayNumber(until));
  for (let first = firstOfMonth(toDayNumber(from)); first <= last; first = firstOfMonth(first, 1)) {
    months.push(monthOf(formatDay(first)));
  }
  return months;
}

/** The same day of the month `count` months later (earlier, when negative), or the last day of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const number = toDayNumber(day);
  const last = firstOfMonth(number, count + 1) - 1;
  return formatDay(Math.min(firstOfMonth(number, count) + datePartsOf(number).dayOfMonth - 1, last));
}

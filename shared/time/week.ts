import { datePartsOf, dayNumberOf, formatDay, type Day, type DayNumber, toDayNumber, weekdayOf } from './day';

/** Monday of the ISO week that `day` lies in. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - (weekdayOf(day) - 1);
}

/** ISO 8601 week year and number (1-53): the week belongs to the year of its Thursday. */
export function isoWeekOf(day: DayNumber): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = datePartsOf(thursday);
  return { year, week: 1 + Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) };
}

/** ISO week as text, `2027-W05`. */
export function formatIsoWeek(day: DayNumber): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Mondays of all ISO weeks that touch the days `from` to `until` (both included). */
export function weeksBetween(from: Day, until: Day): Day[] {
  const weeks: Day[] = [];
  for (let monday = mondayOf(toDayNumber(from)); monday <= toDayNumber(until); monday += 7) weeks.push(formatDay(monday));
  return weeks;
}

import { addDays, addMonths, type Day, formatDay, isoWeekOf, mondayOf, toDayNumber } from '@shared/time';

/** A week of the year map; days that belong to another half or year are null. */
export interface YearWeek {
  readonly monday: Day;
  readonly number: number;
  readonly days: readonly (Day | null)[];
}

/** A month over the weeks in which it begins and goes on. */
export interface MonthSpan {
  readonly first: Day;
  readonly weeks: number;
}

/** Half a year: weeks side by side and the months above them. */
export interface HalfYear {
  readonly first: Day;
  readonly weeks: readonly YearWeek[];
  readonly months: readonly MonthSpan[];
}

const MONTHS = 6;

/** A month is written over the weeks whose Thursday it holds, as ISO counts weeks; the ends of the half belong to its first and last month. */
function monthsOver(weeks: readonly YearWeek[], first: Day): MonthSpan[] {
  const months = Array.from({ length: MONTHS }, (_, month) => addMonths(first, month));
  const last = months.at(-1) ?? first;
  const monthOf = ({ monday }: YearWeek): string => {
    const thursday = addDays(monday, 3).slice(0, 7);
    return thursday < first.slice(0, 7) ? first.slice(0, 7) : thursday > last.slice(0, 7) ? last.slice(0, 7) : thursday;
  };
  return months.map((month) => ({ first: month, weeks: weeks.filter((week) => monthOf(week) === month.slice(0, 7)).length }));
}

function halfFrom(first: Day): HalfYear {
  const until = addDays(addMonths(first, MONTHS), -1);
  const weeks: YearWeek[] = [];
  for (let monday = mondayOf(toDayNumber(first)); monday <= toDayNumber(until); monday += 7) {
    const days = Array.from({ length: 7 }, (_, weekday) => formatDay(monday + weekday)).map((day) => (first <= day && day <= until ? day : null));
    weeks.push({ monday: formatDay(monday), number: isoWeekOf(monday).week, days });
  }
  return { first, weeks, months: monthsOver(weeks, first) };
}

/** The two halves of the year of a day. */
export function halfYearsOf(day: Day): readonly HalfYear[] {
  const year = day.slice(0, 4);
  return [halfFrom(`${year}-01-01`), halfFrom(`${year}-07-01`)];
}

/** How many posts each day has; days without any are not in it. */
export function countByDay(posts: readonly { readonly day: Day }[]): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>();
  for (const { day } of posts) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/** How strongly a day is coloured: 0 for none to 4 for the most posts that a day of the year has. */
export function heatOf(posts: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (posts === 0 || most === 0) return 0;
  const share = posts / Math.max(4, most);
  return share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1;
}

import { addDays, addMonths, type Day, firstOfMonth, formatDay, isoWeekOf, mondayOf, toDayNumber } from '@shared/time';

/** A week as a month grid draws it. */
export interface GridWeek {
  readonly number: number;
  readonly days: readonly Day[];
}

/** The whole weeks that the month of a day touches. */
export function weeksOfMonth(day: Day): GridWeek[] {
  const first = firstOfMonth(toDayNumber(day));
  const end = firstOfMonth(toDayNumber(day), 1);
  const weeks: GridWeek[] = [];
  for (let monday = mondayOf(first); monday < end; monday += 7) {
    weeks.push({ number: isoWeekOf(monday).week, days: Array.from({ length: 7 }, (_, index) => formatDay(monday + index)) });
  }
  return weeks;
}

const dayKeys: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const monthKeys: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/** Where a key leads from a day of the grid; undefined when it leads nowhere. */
export function dayByGridKey(day: Day, key: string): Day | undefined {
  const days = dayKeys[key];
  if (days !== undefined) return addDays(day, days);
  const months = monthKeys[key];
  if (months !== undefined) return addMonths(day, months);
  const monday = mondayOf(toDayNumber(day));
  if (key === 'Home') return formatDay(monday);
  return key === 'End' ? formatDay(monday + 6) : undefined;
}

import type { Plan, Region } from '../schema';
import { datePartsOf, type DayNumber, toDayNumber, weekdayOf } from '../time';
import type { World } from './world';

/** No step or promise looks further than 250 working days; past this many days only closures without end can be met. */
const FARTHEST = 4000;

/** The plan's working days: Monday to Friday without public holidays and closures. */
export interface WorkingDays {
  readonly isWorkingDay: (day: DayNumber) => boolean;
  /** Public holiday or closure, on whatever weekday. */
  readonly isFree: (day: DayNumber) => boolean;
  /**
   * The `count`-th working day after `day` (before, when negative); 0 is the day itself, working day or not.
   * Behind closures of more than ten years it gives the last day it looked at.
   */
  readonly shift: (day: DayNumber, count: number) => DayNumber;
  /** Working days from `from` to `until`, both included. */
  readonly count: (from: DayNumber, until: DayNumber) => number;
}

/** Says for any day whether it is a public holiday of the region or lies in a closure of the business. */
export function freeDaysOf(region: Region, closures: Plan['closures'], world: World): (day: DayNumber) => boolean {
  const closed = closures.map((closure) => ({ from: toDayNumber(closure.from), until: toDayNumber(closure.until) }));
  const holidays = new Set<DayNumber>();
  const years = new Set<number>();
  const known = new Map<DayNumber, boolean>();
  function isHoliday(day: DayNumber): boolean {
    const { year } = datePartsOf(day);
    if (!years.has(year)) {
      years.add(year);
      for (const holiday of world.holidays(region, year)) holidays.add(toDayNumber(holiday.day));
    }
    return holidays.has(day);
  }
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const isFree = closed.some((closure) => closure.from <= day && day <= closure.until) || isHoliday(day);
    known.set(day, isFree);
    return isFree;
  };
}

/** Working days of the plan's region and closures. */
export function workingDaysOf(plan: Pick<Plan, 'settings' | 'closures'>, world: World): WorkingDays {
  const isFree = freeDaysOf(plan.settings.region, plan.closures, world);
  const isWorkingDay = (day: DayNumber): boolean => weekdayOf(day) <= 5 && !isFree(day);
  function shift(day: DayNumber, count: number): DayNumber {
    const step = Math.sign(count);
    let left = Math.abs(count);
    let current = day;
    while (left > 0 && Math.abs(current - day) < FARTHEST) {
      current += step;
      if (isWorkingDay(current)) left -= 1;
    }
    return current;
  }
  function count(from: DayNumber, until: DayNumber): number {
    let sum = 0;
    for (let day = from; day <= until; day += 1) if (isWorkingDay(day)) sum += 1;
    return sum;
  }
  return { isWorkingDay, isFree, shift, count };
}

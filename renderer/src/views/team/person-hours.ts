import { publicHolidaysBetween } from '@shared/benchmarks';
import type { Absence, Person, Plan, WorkingHours } from '@shared/schema';
import { formatDay, toDayNumber, weekdayOf } from '@shared/time';

/** Hours in the order in which they take effect. */
export function inOrderOfEffect(hours: readonly WorkingHours[]): WorkingHours[] {
  return hours.toSorted((first, second) => (first.from ?? '').localeCompare(second.from ?? ''));
}

/** The hours that hold on a day; before the first ones take effect, those first ones. */
export function hoursOn(person: Person, day: string): WorkingHours | undefined {
  const ordered = inOrderOfEffect(person.hours);
  return ordered.findLast((hours) => (hours.from ?? '') <= day) ?? ordered[0];
}

/** Minutes of a week as they stand in the contract on a day. */
export function weekMinutesOn(person: Person, day: string): number {
  return (hoursOn(person, day)?.minutesByWeekday ?? []).reduce((sum, minutes) => sum + minutes, 0);
}

/** How many of the days of an absence the person would have worked: days with hours that are no holiday and no closure. */
export function workingDaysLost(person: Person, absence: Pick<Absence, 'from' | 'until'>, plan: Plan): number {
  const holidays = new Set(publicHolidaysBetween(person.region ?? plan.settings.region, absence.from, absence.until).map((holiday) => holiday.day));
  let days = 0;
  for (let number = toDayNumber(absence.from); number <= toDayNumber(absence.until); number += 1) {
    if (isWorked(person, number, holidays, plan)) days += 1;
  }
  return days;
}

function isWorked(person: Person, number: number, holidays: ReadonlySet<string>, plan: Plan): boolean {
  const day = formatDay(number);
  const minutes = hoursOn(person, day)?.minutesByWeekday[weekdayOf(number) - 1] ?? 0;
  return minutes > 0 && !holidays.has(day) && !plan.closures.some((closure) => closure.from <= day && day <= closure.until);
}

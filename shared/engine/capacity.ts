import type { Absence, Person, Plan, Region, WorkingHours } from '../schema';
import { type DayNumber, mondayOf, toDayNumber, weekdayOf } from '../time';
import { groupBy } from './group-by';
import { loggedTimeOf } from './logged-time';
import { openDayOf } from './time-log';
import { freeDaysOf } from './working-days';
import type { World } from './world';

/**
 * Minutes that people can still give on the days of the horizon: none on days that are over, today less what is logged.
 * `minutes[person * days + day]`, people in the plan's order, day 0 = `from`. Weekly caps are not in these minutes;
 * `weekCaps[person]` holds them (null: none).
 */
export interface Capacity {
  readonly from: DayNumber;
  readonly days: number;
  readonly personIds: readonly string[];
  readonly minutes: Int32Array;
  readonly weekCaps: readonly (number | null)[];
  /** Most minutes of dialogue per person and day; null: no limit of its own. */
  readonly dialogueCaps: readonly (number | null)[];
  /** Index of the ISO week (0 = the week of `from`) that each day lies in. */
  readonly weekOfDay: Int32Array;
  readonly weeks: number;
  /** Index of the first day that can still be worked on; `days` or more when the plan is over. */
  readonly openDay: number;
  /** Minutes that people had on each day, and minutes that they logged on it, laid out as `minutes`. */
  readonly had: Int32Array;
  readonly logged: Int32Array;
  /** Minutes of dialogue that each person logged on the first open day. */
  readonly dialogueToday: Int32Array;
}

/**
 * Capacity of the plan. A day's minutes = weekday hours valid that day x planned share, floored once, less part-day
 * absences; zero outside from/until, on whole-day absences, on public holidays of the person's region and in closures.
 */
export function capacityOf(plan: Plan, world: World): Capacity {
  const from = toDayNumber(plan.settings.horizon.from);
  const days = toDayNumber(plan.settings.horizon.until) - from + 1;
  const minutes = new Int32Array(plan.people.length * days);
  const freeDays = freeDaysByRegion(plan, world);
  const absences = groupBy(plan.absences, (absence) => absence.personId);
  plan.people.forEach((person, index) => {
    const row = minutes.subarray(index * days, (index + 1) * days);
    fillHours(row, person, from);
    takeAbsences(row, absences.get(person.id) ?? [], from);
    closeFreeDays(row, from, freeDays(person.region ?? plan.settings.region));
  });
  const monday = mondayOf(from);
  const openDay = openDayOf(plan, world) - from;
  const { logged, dialogueToday } = loggedTimeOf(plan, from, days, openDay, world);
  return {
    from,
    days,
    openDay,
    personIds: plan.people.map((person) => person.id),
    had: minutes,
    logged,
    dialogueToday,
    minutes: openMinutes(minutes, logged, days, openDay),
    weekCaps: plan.people.map((person) => person.weeklyCapMinutes),
    dialogueCaps: plan.people.map((person) => person.dialogueCapMinutesPerDay),
    weekOfDay: Int32Array.from({ length: days }, (_, day) => Math.floor((from + day - monday) / 7)),
    weeks: Math.floor((from + days - 1 - monday) / 7) + 1,
  };
}

type IsFree = (day: DayNumber) => boolean;

function freeDaysByRegion(plan: Plan, world: World): (region: Region) => IsFree {
  const known = new Map<string, IsFree>();
  return (region) => {
    const key = `${region.country}-${region.state ?? ''}`;
    const found = known.get(key) ?? freeDaysOf(region, plan.closures, world);
    known.set(key, found);
    return found;
  };
}

interface DatedHours {
  readonly from: DayNumber;
  readonly byWeekday: readonly number[];
}

/** Hours in the order in which they take effect; of two that start on the same day the later entry holds. */
function datedHours(hours: readonly WorkingHours[]): DatedHours[] {
  const dated = hours.map((entry) => ({
    from: entry.from === null ? Number.NEGATIVE_INFINITY : toDayNumber(entry.from),
    byWeekday: entry.minutesByWeekday,
  }));
  return dated.sort((left, right) => (left.from === right.from ? 0 : left.from - right.from));
}

function fillHours(row: Int32Array, person: Person, from: DayNumber): void {
  const hours = datedHours(person.hours);
  const first = person.from === null ? 0 : Math.max(0, toDayNumber(person.from) - from);
  const last = person.until === null ? row.length - 1 : Math.min(row.length - 1, toDayNumber(person.until) - from);
  let next = 0;
  let valid: DatedHours | undefined;
  for (let day = first; day <= last; day += 1) {
    for (let entry = hours[next]; entry !== undefined && entry.from <= from + day; entry = hours[next]) {
      valid = entry;
      next += 1;
    }
    const worked = valid?.byWeekday[weekdayOf(from + day) - 1] ?? 0;
    row[day] = Math.floor((worked * person.plannedSharePercent) / 100);
  }
}

function takeAbsences(row: Int32Array, absences: readonly Absence[], from: DayNumber): void {
  for (const absence of absences) {
    const last = Math.min(row.length - 1, toDayNumber(absence.until) - from);
    for (let day = Math.max(0, toDayNumber(absence.from) - from); day <= last; day += 1) {
      row[day] = absence.minutesPerDay === null ? 0 : Math.max(0, (row[day] ?? 0) - absence.minutesPerDay);
    }
  }
}

function closeFreeDays(row: Int32Array, from: DayNumber, isFree: IsFree): void {
  for (let day = 0; day < row.length; day += 1) if ((row[day] ?? 0) > 0 && isFree(from + day)) row[day] = 0;
}

/** What is left of people's days: nothing before the first open day, and that day without what is logged on it. */
function openMinutes(had: Int32Array, logged: Int32Array, days: number, openDay: number): Int32Array {
  const minutes = had.slice();
  for (let row = 0; row < minutes.length; row += days) {
    minutes.fill(0, row, row + Math.min(days, openDay));
    if (openDay < days) minutes[row + openDay] = Math.max(0, (had[row + openDay] ?? 0) - (logged[row + openDay] ?? 0));
  }
  return minutes;
}

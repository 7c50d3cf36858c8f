import { datePartsOf, type DayNumber, dayNumberOf, toDayNumber, type Weekday, weekdayOf } from './day';
import { daysInMonth, firstOfMonth } from './month';
import type { RecurrenceRule } from './recurrence-rule';
import { mondayOf } from './week';

/** Later days cannot be written as `YYYY-MM-DD`; no rule runs past this one, however it is made. */
const LAST_DAY = dayNumberOf(9999, 12, 31);

/** The repeating stretches of a rule, counted from the one that `rule.from` lies in. */
interface Periods {
  /** Number of the period that `day` lies in or, between two periods, of the one before. */
  readonly numberOf: (day: DayNumber) => number;
  readonly firstDayOf: (period: number) => DayNumber;
  /** Days of a period that fit the rule, in order; days before `rule.from` are cut off later. */
  readonly daysOf: (firstDay: DayNumber) => readonly DayNumber[];
}

function dailyPeriods(rule: RecurrenceRule, start: DayNumber, interval: number): Periods {
  const weekdays = new Set(rule.weekdays);
  return {
    numberOf: (day) => Math.floor((day - start) / interval),
    firstDayOf: (period) => start + period * interval,
    daysOf: (day) => (weekdays.size === 0 || weekdays.has(weekdayOf(day)) ? [day] : []),
  };
}

function weeklyPeriods(rule: RecurrenceRule, start: DayNumber, interval: number): Periods {
  const monday = mondayOf(start);
  const given = rule.weekdays.length === 0 ? [weekdayOf(start)] : rule.weekdays;
  const weekdays = [...new Set(given)].sort((left, right) => left - right);
  return {
    numberOf: (day) => Math.floor((day - monday) / (7 * interval)),
    firstDayOf: (period) => monday + period * 7 * interval,
    daysOf: (first) => weekdays.map((weekday) => first + weekday - 1),
  };
}

function monthIndexOf(day: DayNumber): number {
  const { year, month } = datePartsOf(day);
  return year * 12 + month;
}

function monthlyPeriods(rule: RecurrenceRule, start: DayNumber, interval: number): Periods {
  const startMonth = monthIndexOf(start);
  const monthDay = rule.monthDay ?? datePartsOf(start).dayOfMonth;
  const { weekdayPosition: position, weekdays } = rule;
  return {
    numberOf: (day) => Math.floor((monthIndexOf(day) - startMonth) / interval),
    firstDayOf: (period) => firstOfMonth(start, period * interval),
    daysOf: (first) => {
      const dayOfMonth = position === null ? monthDay : dayOfWeekdayPosition(first, weekdays[0] ?? weekdayOf(start), position);
      return dayOfMonth <= daysInMonth(first) ? [first + dayOfMonth - 1] : [];
    },
  };
}

/** Day of month of the `position`th weekday (-1: the last); may lie behind the month's end when there is no fifth one. */
function dayOfWeekdayPosition(first: DayNumber, weekday: Weekday, position: number): number {
  const firstSuch = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  if (position > 0) return firstSuch + (position - 1) * 7;
  return firstSuch + Math.floor((daysInMonth(first) - firstSuch) / 7) * 7;
}

function periodsOf(rule: RecurrenceRule, start: DayNumber): Periods {
  const interval = Math.max(1, Math.floor(rule.interval) || 1);
  switch (rule.frequency) {
    case 'daily':
      return dailyPeriods(rule, start, interval);
    case 'weekly':
      return weeklyPeriods(rule, start, interval);
    case 'monthly':
      return monthlyPeriods(rule, start, interval);
  }
}

/**
 * The days from `from` to `until` (both included, in order) on which a rule falls. Weeks begin on Monday; a weekly rule
 * without weekdays takes the weekday of `rule.from`, a monthly one without day and position its day of the month;
 * weekdays narrow a daily rule. `count` counts from `rule.from` on, also before `from`. Exceptions are the caller's.
 */
export function expandRule(rule: RecurrenceRule, from: DayNumber, until: DayNumber): DayNumber[] {
  const start = toDayNumber(rule.from);
  const end = Math.min(until, LAST_DAY, rule.until === null ? LAST_DAY : toDayNumber(rule.until));
  const periods = periodsOf(rule, start);
  const days: DayNumber[] = [];
  let left = rule.count ?? Infinity;
  let period = rule.count === null ? Math.max(0, periods.numberOf(from)) : 0;
  for (let first = periods.firstDayOf(period); first <= end && left > 0; first = periods.firstDayOf((period += 1))) {
    for (const day of periods.daysOf(first)) {
      if (day < start || day > end || left <= 0) continue;
      left -= 1;
      if (day >= from) days.push(day);
    }
  }
  return days;
}

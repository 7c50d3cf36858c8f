import { dayNumberOf, type DayNumber, formatDay, parseDay, weekdayOf } from '../../time';
import { BugError } from '../../util';
import { easterSunday } from './easter';

/**
 * When a holiday is, as text in the committed table:
 * `12-25` that day every year · `12-28/12` only when it falls on Monday (1) or Tuesday (2) · `E39` days after Easter Sunday ·
 * `1>=05-25` first Monday from that day on · `=2025-05-08,2027-05-08` exactly these days · `2026:10-04` from that year on.
 */
export type HolidayRule = string;

const RULE_PATTERN = /^(?:(?<since>\d{4}):)?(?:E(?<offset>-?\d+)|(?<weekday>[1-7])>=(?<anchor>\d{2}-\d{2})|(?<date>\d{2}-\d{2})(?:\/(?<only>[1-7]+))?)$/;

function inYear(year: number, monthAndDay: string): DayNumber {
  return dayNumberOf(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3)));
}

function firstWeekdayFrom(day: DayNumber, weekday: number): DayNumber {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function listedDays(rule: HolidayRule, year: number): DayNumber[] {
  return rule
    .slice(1)
    .split(',')
    .filter((day) => day.startsWith(`${year}-`))
    .flatMap((day) => parseDay(day) ?? []);
}

function daysOfRule(rule: HolidayRule, year: number): DayNumber[] {
  if (rule.startsWith('=')) return listedDays(rule, year);
  const parts = RULE_PATTERN.exec(rule)?.groups;
  if (parts === undefined) throw new BugError(`holiday rule ${rule}`);
  const { since, offset, weekday, anchor, date, only } = parts;
  if (since !== undefined && year < Number(since)) return [];
  if (offset !== undefined) return [easterSunday(year) + Number(offset)];
  if (weekday !== undefined && anchor !== undefined) return [firstWeekdayFrom(inYear(year, anchor), Number(weekday))];
  const day = inYear(year, date ?? '01-01');
  return only === undefined || only.includes(String(weekdayOf(day))) ? [day] : [];
}

/** Days on which a holiday with this rule is in a year; none, one or several. Throws BugError for a rule that is not in the grammar. */
export function isoDaysOfRule(rule: HolidayRule, year: number): string[] {
  return daysOfRule(rule, year).map(formatDay);
}

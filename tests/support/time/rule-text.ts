import type { Day, RecurrenceRule, Weekday } from '@shared/time';

const codes = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' } as const satisfies Record<Weekday, string>;

function weekdaysPart({ weekdays, weekdayPosition }: RecurrenceRule): string[] {
  if (weekdays.length === 0) return [];
  return [`BYDAY=${weekdays.map((weekday) => `${weekdayPosition ?? ''}${codes[weekday]}`).join(',')}`];
}

function endPart({ until, count }: RecurrenceRule, endOf: (day: Day) => string): string[] {
  if (count !== null) return [`COUNT=${count}`];
  return until === null ? [] : [`UNTIL=${endOf(until)}`];
}

/** A rule as RFC 5545 writes it, without its first day. `endOf` gives the last moment of a day in UTC, such as `20270331T215959Z`. */
export function ruleText(rule: RecurrenceRule, endOf: (day: Day) => string): string {
  return [
    `FREQ=${rule.frequency.toUpperCase()}`,
    `INTERVAL=${rule.interval}`,
    'WKST=MO',
    ...weekdaysPart(rule),
    ...(rule.monthDay === null ? [] : [`BYMONTHDAY=${rule.monthDay}`]),
    ...endPart(rule, endOf),
  ].join(';');
}

import { datePartsOf, type DayNumber, expandRule, formatDay, mondayOf, type RecurrenceRule, toDayNumber, type Weekday, weekdayOf } from '@shared/time';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** The rule as a question about one day, without any arithmetic over periods: slow, and written apart from the product. */
function fallsOn(rule: RecurrenceRule, day: DayNumber): boolean {
  const start = toDayNumber(rule.from);
  if (day < start || (rule.until !== null && day > toDayNumber(rule.until))) return false;
  const here = datePartsOf(day);
  const first = datePartsOf(start);
  switch (rule.frequency) {
    case 'daily':
      return (day - start) % rule.interval === 0 && (rule.weekdays.length === 0 || rule.weekdays.includes(weekdayOf(day)));
    case 'weekly': {
      const weekdays = rule.weekdays.length === 0 ? [weekdayOf(start)] : rule.weekdays;
      return ((mondayOf(day) - mondayOf(start)) / 7) % rule.interval === 0 && weekdays.includes(weekdayOf(day));
    }
    case 'monthly': {
      if (((here.year - first.year) * 12 + here.month - first.month) % rule.interval !== 0) return false;
      if (rule.weekdayPosition === null) return here.dayOfMonth === (rule.monthDay ?? first.dayOfMonth);
      if (weekdayOf(day) !== (rule.weekdays[0] ?? weekdayOf(start))) return false;
      if (rule.weekdayPosition === -1) return datePartsOf(day + 7).month !== here.month;
      return Math.ceil(here.dayOfMonth / 7) === rule.weekdayPosition;
    }
  }
}

function expandSlowly(rule: RecurrenceRule, from: DayNumber, until: DayNumber): DayNumber[] {
  const days: DayNumber[] = [];
  let count = 0;
  for (let day = toDayNumber(rule.from); day <= until; day += 1) {
    if (!fallsOn(rule, day)) continue;
    count += 1;
    if (rule.count !== null && count > rule.count) break;
    if (day >= from) days.push(day);
  }
  return days;
}

const dayNumbers = fc.integer({ min: toDayNumber('2023-12-20'), max: toDayNumber('2028-03-10') });
const weekdayArbitrary = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);

const rules: fc.Arbitrary<RecurrenceRule> = fc
  .record({
    frequency: fc.constantFrom('daily', 'weekly', 'monthly'),
    interval: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 5, max: 400 })),
    weekdays: fc.array(weekdayArbitrary, { maxLength: 7 }),
    monthDay: fc.option(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31))),
    weekdayPosition: fc.option(fc.constantFrom(1, 2, 3, 4, 5, -1)),
    from: dayNumbers.map(formatDay),
    end: fc.oneof(
      fc.constant({ until: null, count: null }),
      dayNumbers.map((day) => ({ until: formatDay(day), count: null })),
      fc.integer({ min: 1, max: 60 }).map((count) => ({ until: null, count })),
    ),
  })
  .map(({ end, ...rule }) => ({ ...rule, ...end }) as RecurrenceRule);

it('expands every rule to exactly the days that a day-by-day reading finds', () => {
  let found = 0;
  fc.assert(
    fc.property(rules, dayNumbers, fc.integer({ min: -40, max: 900 }), (rule, from, length) => {
      const days = expandRule(rule, from, from + length);
      found += days.length;
      expect(days).toEqual(expandSlowly(rule, from, from + length));
    }),
    { numRuns: 4000, seed: 20_270_104 },
  );
  // Rules that never fall would make the comparison empty.
  expect(found).toBeGreaterThan(20_000);
});

it('gives for a part of the time what it gives for the whole', () => {
  fc.assert(
    fc.property(rules, dayNumbers, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (rule, from, first, second) => {
      const whole = expandRule(rule, from, from + first + second);
      expect([...expandRule(rule, from, from + first), ...expandRule(rule, from + first + 1, from + first + second)]).toEqual(whole);
    }),
    { numRuns: 1000, seed: 7 },
  );
});

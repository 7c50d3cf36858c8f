import { addDays, type Day, expandRule, formatDay, type RecurrenceRule, toDayNumber, type Weekday } from '@shared/time';
import fc from 'fast-check';
import { rrulestr } from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { ruleText } from '../../support/time/rule-text';

/** The zone that the whole suite runs in: the check starts it once for each of five. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Times close to where clocks are changed, and 23:30, which comes twice where they go back at midnight. None that a zone
 * leaves out: the second library drops such a post (RFC 5545 3.3.10), a plan keeps its day (tests of the zone room).
 */
const times = ['01:00', '03:30', '10:00', '23:30'] as const;

const firstDay = toDayNumber('2023-11-20');
const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const weekdays = fc.uniqueArray(weekday, { maxLength: 5 }).map((list) => list.toSorted((left, right) => left - right));
const none = { weekdays: [], monthDay: null, weekdayPosition: null } as const;

/** When in its period a rule falls, only as a plan may say it. */
const places = fc.oneof(
  fc.record({ frequency: fc.constant('daily' as const), weekdays }).map((place) => ({ ...none, ...place })),
  fc.record({ frequency: fc.constant('weekly' as const), weekdays }).map((place) => ({ ...none, ...place })),
  fc.record({ monthDay: fc.option(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31))) }).map((place) => ({ ...none, ...place, frequency: 'monthly' as const })),
  fc
    .record({ weekday, weekdayPosition: fc.constantFrom(1, 2, 3, 4, 5, -1) })
    .map((place) => ({ ...none, frequency: 'monthly' as const, weekdays: [place.weekday], weekdayPosition: place.weekdayPosition })),
);

const cases = fc
  .record({
    place: places,
    interval: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.integer({ min: 6, max: 30 })),
    from: fc.integer({ min: firstDay, max: firstDay + 1700 }),
    end: fc.oneof(fc.record({ days: fc.integer({ min: 0, max: 900 }) }), fc.record({ count: fc.integer({ min: 1, max: 40 }) })),
    time: fc.constantFrom(...times),
  })
  .map(({ place, interval, from, end, time }) => {
    const ends = 'count' in end ? { until: null, count: end.count } : { until: formatDay(from + end.days), count: null };
    return { rule: { ...place, interval, from: formatDay(from), ...ends } as RecurrenceRule, time };
  });

/** The first of the two: reckons with moments in UTC and knows no zones, so that every day has 24 hours. */
function daysByRrule(rule: RecurrenceRule, end: Day): Day[] {
  const start = `DTSTART:${rule.from.replaceAll('-', '')}T100000Z`;
  const found = rrulestr(`${start}\nRRULE:${ruleText(rule, (day) => `${day.replaceAll('-', '')}T235959Z`)}`).between(new Date(`${rule.from}T00:00:00Z`), new Date(`${end}T23:59:59Z`), true);
  return found.map((moment) => moment.toISOString().slice(0, 10));
}

/** The second: reckons with the wall clock of a zone, with its days of 23 and 25 hours. */
function daysByTemporal(rule: RecurrenceRule, end: Day, time: string): Day[] {
  const dtstart = Temporal.PlainDateTime.from(`${rule.from}T${time}`).toZonedDateTime(zone);
  const lastMoment = (day: Day): Temporal.ZonedDateTime => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' });
  const inUtc = (day: Day): string => lastMoment(day).toInstant().toString().replaceAll(/[-:]/g, '');
  const expansion = new RRuleTemporal({ rruleString: ruleText(rule, inUtc), dtstart, tzid: zone });
  return expansion.between(dtstart, lastMoment(end), true).map((moment) => moment.toPlainDate().toString());
}

function lastLookedAt(rule: RecurrenceRule): Day {
  return addDays(rule.from, 1100);
}

it(`gives the days that two other libraries give, for two thousand random rules (${zone})`, () => {
  let found = 0;
  const clocks = new Set<string>();
  fc.assert(
    fc.property(cases, ({ rule, time }) => {
      const end = lastLookedAt(rule);
      const days = expandRule(rule, toDayNumber(rule.from), toDayNumber(end)).map(formatDay);
      expect(daysByRrule(rule, end)).toEqual(days);
      expect(daysByTemporal(rule, end, time)).toEqual(days);
      found += days.length;
      for (const day of days) if (day.endsWith('02-29')) clocks.add(day);
    }),
    { numRuns: 2000, seed: 20_271_122 },
  );
  // Rules that never fall, and years without a 29 February, would make the comparison empty.
  expect(found).toBeGreaterThan(50_000);
  expect([...clocks].sort()).toEqual(['2024-02-29', '2028-02-29']);
});

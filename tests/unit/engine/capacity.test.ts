import { capacityOf, type World } from '@shared/engine';
import { weeklyMinutes } from '@shared/engine/person-weeks';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, person, type PlanParts, weekdayHours } from '../../support/plan/make-plan';

/** Monday 2027-01-04 to Sunday 2027-01-17; Epiphany (Wednesday the 6th) is free. */
const horizon = { from: '2027-01-04', until: '2027-01-17' };
const world = makeWorld(['2027-01-06']);

function minutesOf(parts: PlanParts, inWorld: World = world): number[] {
  return [...capacityOf(makePlan({ settings: { horizon }, ...parts }), inWorld).minutes];
}

describe('capacityOf', () => {
  it('takes hours by weekday, less the share for other work, floored once, none on holidays', () => {
    const hours = [{ from: null, minutesByWeekday: [100, 101, 102, 103, 104, 55, 0] }];
    // 33 % of 100, 101, (102), 103, 104, 55 = 33, 33.33, -, 33.99, 34.32, 18.15
    expect(minutesOf({ people: [person('Ann', 0, [], { hours, plannedSharePercent: 33 })] }).slice(0, 7)).toEqual([33, 33, 0, 33, 34, 18, 0]);
  });

  it('changes hours on the day from which they hold, in whatever order they are written', () => {
    const from = (day: string | null, minutes: number) => ({ ...weekdayHours(minutes)[0], from: day }) as ReturnType<typeof weekdayHours>[number];
    const hours = [from('2027-01-12', 30), from(null, 60), from('2026-06-01', 120)];
    expect(minutesOf({ people: [person('Ann', 0, [], { hours })] })).toEqual([120, 120, 0, 120, 120, 0, 0, 120, 30, 30, 30, 30, 0, 0]);
  });

  it('has nobody before the first and after the last day of work', () => {
    expect(minutesOf({ people: [person('Ann', 60, [], { from: '2027-01-07', until: '2027-01-11' })] })).toEqual([0, 0, 0, 60, 60, 0, 0, 60, 0, 0, 0, 0, 0, 0]);
  });

  it('takes whole absences away and part ones off what is left after the share', () => {
    const absences = [
      { id: 'a', personId: 'Ann', from: '2026-12-20', until: '2027-01-04' },
      { id: 'b', personId: 'Ann', from: '2027-01-07', until: '2027-01-08', minutesPerDay: 20 },
      { id: 'c', personId: 'Ann', from: '2027-01-08', until: '2027-01-08', minutesPerDay: 45 },
    ];
    expect(minutesOf({ people: [person('Ann', 120, [], { plannedSharePercent: 50 })], absences }).slice(0, 5)).toEqual([0, 60, 0, 40, 0]);
  });

  it('follows the holidays of the person, not of the plan, and closes for everybody', () => {
    const inAustria: World = { today: '2027-01-04', holidays: ({ country }) => (country === 'AT' ? [{ day: '2027-01-06' }] : [{ day: '2027-01-07' }]) };
    const people = [person('Ann', 60, []), person('Bea', 60, [], { region: { country: 'AT' } })];
    const closures = [{ id: 'x', name: 'Closed', from: '2027-01-05', until: '2027-01-05' }];
    expect(minutesOf({ people, closures }, inAustria)).toEqual([60, 0, 60, 0, 60, 0, 0, 60, 60, 60, 60, 60, 0, 0, 60, 0, 0, 60, 60, 0, 0, 60, 60, 60, 60, 60, 0, 0]);
  });

  it('numbers weeks from the first day, wherever in its week that lies', () => {
    const capacity = capacityOf(makePlan({ settings: { horizon: { from: '2027-01-08', until: '2027-01-12' } } }), world);
    expect([...capacity.weekOfDay]).toEqual([0, 0, 0, 1, 1]);
    expect(capacity.weeks).toBe(2);
  });
});

describe('weeklyMinutes', () => {
  it('adds up days and stops at the weekly cap', () => {
    const people = [person('Ann', 100, []), person('Bea', 100, [], { weeklyCapMinutes: 450 })];
    const capacity = capacityOf(makePlan({ settings: { horizon }, people }), world);
    expect([weeklyMinutes(capacity, 0), weeklyMinutes(capacity, 1)]).toEqual([[400, 500], [400, 450]]);
  });
});

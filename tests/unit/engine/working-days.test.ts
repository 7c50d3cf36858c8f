import { workingDaysOf } from '@shared/engine';
import { formatDay, toDayNumber } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld } from '../../support/plan/make-plan';

/** January 2027: the 1st is a Friday. Epiphany (6th) is free here, and the business is closed on the 11th and 12th. */
const plan = makePlan({ closures: [{ id: 'x', name: 'Stocktaking', from: '2027-01-11', until: '2027-01-12' }] });
const days = workingDaysOf(plan, makeWorld(['2027-01-01', '2027-01-06']));

function shifted(day: string, count: number): string {
  return formatDay(days.shift(toDayNumber(day), count));
}

describe('workingDaysOf', () => {
  it.each([
    ['2027-01-04', true],
    ['2027-01-06', false],
    ['2027-01-09', false],
    ['2027-01-10', false],
    ['2027-01-11', false],
    ['2027-01-13', true],
  ])('%s is a working day: %s', (day, expected) => {
    expect(days.isWorkingDay(toDayNumber(day))).toBe(expected);
  });

  it('calls holidays and closures free, but not weekends', () => {
    expect(['2027-01-06', '2027-01-11', '2027-01-09'].map((day) => days.isFree(toDayNumber(day)))).toEqual([true, true, false]);
  });

  it.each([
    ['2027-01-08', 0, '2027-01-08'],
    ['2027-01-09', 0, '2027-01-09'],
    ['2027-01-08', 1, '2027-01-13'],
    ['2027-01-09', 1, '2027-01-13'],
    ['2027-01-08', -1, '2027-01-07'],
    ['2027-01-07', -1, '2027-01-05'],
    ['2027-01-13', -3, '2027-01-05'],
    ['2027-01-04', -1, '2026-12-31'],
  ])('the working day that lies %s + %d is %s', (day, count, expected) => {
    expect(shifted(day, count)).toBe(expected);
  });

  it('counts both ends', () => {
    // 4, 5, 7, 8, 13 January
    expect(days.count(toDayNumber('2027-01-04'), toDayNumber('2027-01-13'))).toBe(5);
    expect(days.count(toDayNumber('2027-01-09'), toDayNumber('2027-01-12'))).toBe(0);
  });

  it('ends the search behind a closure that never ends', () => {
    const closed = workingDaysOf(makePlan({ closures: [{ id: 'x', name: 'Gone', from: '2027-02-01', until: '2060-12-31' }] }), makeWorld());
    expect(closed.shift(toDayNumber('2027-01-29'), 1) - toDayNumber('2027-01-29')).toBe(4000);
  });
});

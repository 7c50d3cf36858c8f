import { addMonths, daysInMonth, firstOfMonth, formatDay, formatIsoWeek, isoWeekOf, mondayOf, monthOf, monthsBetween, toDayNumber, weeksBetween } from '@shared/time';
import { describe, expect, it } from 'vitest';

describe('ISO weeks', () => {
  it.each([
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2028-01-01', '2027-W52'],
    ['2020-12-31', '2020-W53'],
    ['2027-02-07', '2027-W05'],
  ])('%s lies in %s', (day, week) => {
    expect(formatIsoWeek(toDayNumber(day))).toBe(week);
  });

  it('count on by one over years and begin with 1 after the last week of a year', () => {
    const wrong: string[] = [];
    for (let monday = mondayOf(toDayNumber('1999-12-27')); monday < toDayNumber('2040-01-01'); monday += 7) {
      const here = isoWeekOf(monday);
      const next = isoWeekOf(monday + 7);
      const counted = next.year === here.year && next.week === here.week + 1;
      const begun = next.year === here.year + 1 && next.week === 1 && here.week >= 52;
      if (!counted && !begun) wrong.push(formatDay(monday));
    }
    expect(wrong).toEqual([]);
  });

  it('are listed by their Mondays, also where the time begins or ends within one', () => {
    expect(weeksBetween('2027-01-06', '2027-01-18')).toEqual(['2027-01-04', '2027-01-11', '2027-01-18']);
    expect(weeksBetween('2027-01-10', '2027-01-10')).toEqual(['2027-01-04']);
  });
});

describe('months', () => {
  it('know their length', () => {
    expect(['2027-02-10', '2028-02-10', '2100-02-10', '2027-12-31', '2027-04-01'].map((day) => daysInMonth(toDayNumber(day)))).toEqual([28, 29, 28, 31, 30]);
  });

  it('are counted over the year in both directions', () => {
    expect([-13, -1, 0, 1, 12].map((count) => formatDay(firstOfMonth(toDayNumber('2027-01-31'), count)))).toEqual(['2025-12-01', '2026-12-01', '2027-01-01', '2027-02-01', '2028-01-01']);
  });

  it('are listed when a single day touches them', () => {
    expect(monthsBetween('2026-12-31', '2027-02-01')).toEqual(['2026-12', '2027-01', '2027-02']);
    expect(monthOf('2027-02-01')).toBe('2027-02');
  });
});

describe('months later', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2027-01-15', -13, '2025-12-15'],
    ['2027-02-28', 0, '2027-02-28'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { toDayNumber, weekdayOf } from '@shared/time';
import { homeRegion } from '../../../../renderer/src/views/wizard/home-region';
import { lastDayOf, monthChoices } from '../../../../renderer/src/views/wizard/period';

describe('last day of a plan', () => {
  it.each([
    ['2026-11-23', 6, '2027-05-23'],
    ['2027-01-01', 3, '2027-04-04'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-05-03', 12, '2028-05-07'],
  ])('from %s for %i months is %s', (from, months, last) => {
    expect(lastDayOf(from, months)).toBe(last);
  });

  it('is always the Sunday of the week in which the months are over', () => {
    for (let day = 1; day <= 28; day += 1) {
      for (const months of monthChoices) {
        const last = lastDayOf(`2027-02-${String(day).padStart(2, '0')}`, months);
        expect(weekdayOf(toDayNumber(last))).toBe(7);
      }
    }
  });
});

describe('country to start from', () => {
  it.each([
    ['de-AT', 'AT'],
    ['de-CH', 'CH'],
    ['en-GB', 'GB'],
    ['en-US', 'DE'],
    ['de', 'DE'],
    ['zh-Hant-TW', 'DE'],
    ['fr-XX', 'DE'],
  ])('%s gives %s', (locale, country) => {
    expect(homeRegion(locale)).toEqual({ country, state: null });
  });
});

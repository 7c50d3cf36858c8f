import { addDays, datePartsOf, dayNumberOf, daysBetween, formatDay, parseDay, toDayNumber, weekdayOf } from '@shared/time';
import { describe, expect, it } from 'vitest';

const MILLISECONDS_PER_DAY = 86_400_000;

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(dayNumberOf(1970, 1, 1)).toBe(0);
    expect(formatDay(0)).toBe('1970-01-01');
  });

  it('agree with the calendar of the JavaScript engine on every day of 400 years', () => {
    const from = toDayNumber('1800-01-01');
    const wrong: string[] = [];
    for (let day = from; day < from + 146_097; day += 1) {
      const text = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
      const weekday = new Date(day * MILLISECONDS_PER_DAY).getUTCDay() || 7;
      if (formatDay(day) !== text || parseDay(text) !== day || weekdayOf(day) !== weekday) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it('give back the parts they are made of', () => {
    expect(datePartsOf(dayNumberOf(2028, 2, 29))).toEqual({ year: 2028, month: 2, dayOfMonth: 29 });
  });

  it('reach from the first to the last day that can be written', () => {
    expect(formatDay(toDayNumber('0001-01-01'))).toBe('0001-01-01');
    expect(formatDay(toDayNumber('9999-12-31'))).toBe('9999-12-31');
  });
});

describe('a text that is no day', () => {
  it.each(['2027-02-29', '2100-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '2027-4-3', '27-04-03', '2027-04-03T00:00', ' 2027-04-03', ''])('"%s" is not read', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('is a mistake of ours where a checked day is expected', () => {
    expect(() => toDayNumber('2027-02-29')).toThrow(RangeError);
  });
});

describe('sums over days', () => {
  it('cross months, leap days and clock changes without slipping', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-10-30', 2)).toBe('2027-11-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-03-29', '2027-03-27')).toBe(-2);
  });
});

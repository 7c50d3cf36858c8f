import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOf, formatDay } from '@shared/time';
import { dayByKey, parseDayText, parseFullDay, writeDay } from '../../../../renderer/src/components/day-text';

const anyDay = fc.integer({ min: dayNumberOf(1900, 1, 1), max: dayNumberOf(2199, 12, 31) }).map(formatDay);

describe('a day as text', () => {
  it('is written in the language of the program', () => {
    expect(writeDay('2027-05-06', 'de')).toBe('06.05.2027');
    expect(writeDay('2027-05-06', 'en')).toBe('06/05/2027');
  });

  it('is read again as it was written, in both languages', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('de' as const, 'en' as const), (day, language) => {
        expect(parseFullDay(writeDay(day, language))).toBe(day);
        expect(parseFullDay(day)).toBe(day);
      }),
      { seed: 2027 },
    );
  });

  it.each([
    ['6.5.2027', '2027-05-06'],
    ['6. 5. 2027', '2027-05-06'],
    ['6/5/2027', '2027-05-06'],
    ['6-5-2027', '2027-05-06'],
    [' 2027-05-06 ', '2027-05-06'],
  ])('%s is read', (text, day) => {
    expect(parseFullDay(text)).toBe(day);
  });

  it.each(['', '31.2.2027', '2027-02-31', '6.13.2027', '0.5.2027', '6.5.27', '6.5.', 'morgen'])('%s is no full day', (text) => {
    expect(parseFullDay(text)).toBeUndefined();
  });

  it('may have a short year, or none when there is a day to go by', () => {
    expect(parseDayText('6.5.27', null)).toBe('2027-05-06');
    expect(parseDayText('6.5.', '2029-01-01')).toBe('2029-05-06');
    expect(parseDayText('6.5', '2029-01-01')).toBe('2029-05-06');
    expect(parseDayText('6.5.', null)).toBeUndefined();
    expect(parseDayText('29.2.', '2027-01-01')).toBeUndefined();
  });

  it('is walked by the arrow keys, a day or a week', () => {
    expect(dayByKey('2027-12-31', 'ArrowUp', false)).toBe('2028-01-01');
    expect(dayByKey('2027-01-01', 'ArrowDown', true)).toBe('2026-12-25');
    expect(dayByKey('2027-01-01', 'a', false)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { dayAfterKey, drawnDays, leaf, pageOf } from '../../../../renderer/src/views/calendar/model/calendar-pages';

describe('pages of the calendar', () => {
  it('names the days that a view is about', () => {
    expect(pageOf('day', '2027-02-17')).toEqual({ from: '2027-02-17', until: '2027-02-17' });
    expect(pageOf('week', '2027-02-17')).toEqual({ from: '2027-02-15', until: '2027-02-21' });
    expect(pageOf('month', '2027-02-17')).toEqual({ from: '2027-02-01', until: '2027-02-28' });
    expect(pageOf('list', '2028-02-17')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
  });

  it('fills a month up to whole weeks, and only a month', () => {
    expect(drawnDays('month', '2027-04-13')).toEqual({ from: '2027-03-29', until: '2027-05-02' });
    expect(drawnDays('month', '2027-02-17')).toEqual({ from: '2027-02-01', until: '2027-02-28' });
    expect(drawnDays('list', '2027-04-13')).toEqual({ from: '2027-04-01', until: '2027-04-30' });
  });

  it('keeps to the month when it leafs from its end', () => {
    expect(leaf('month', '2027-01-31', 1)).toBe('2027-02-28');
    expect(leaf('month', '2028-03-31', -1)).toBe('2028-02-29');
    expect(leaf('list', '2027-12-15', 1)).toBe('2028-01-15');
    expect(leaf('week', '2027-12-30', 1)).toBe('2028-01-06');
    expect(leaf('day', '2027-03-28', -1)).toBe('2027-03-27');
  });
});

describe('keys on a day', () => {
  it('go by day and week in the month', () => {
    expect(dayAfterKey('month', '2027-03-01', 'ArrowLeft')).toBe('2027-02-28');
    expect(dayAfterKey('month', '2027-02-28', 'ArrowRight')).toBe('2027-03-01');
    expect(dayAfterKey('month', '2027-03-03', 'ArrowUp')).toBe('2027-02-24');
    expect(dayAfterKey('month', '2027-03-31', 'ArrowDown')).toBe('2027-04-07');
  });

  it('go to the ends of the week and leaf', () => {
    expect(dayAfterKey('month', '2027-02-17', 'Home')).toBe('2027-02-15');
    expect(dayAfterKey('week', '2027-02-17', 'End')).toBe('2027-02-21');
    expect(dayAfterKey('month', '2027-01-31', 'PageDown')).toBe('2027-02-28');
    expect(dayAfterKey('week', '2027-01-31', 'PageUp')).toBe('2027-01-24');
  });

  it('leave up and down to the posts where days stand side by side', () => {
    expect(dayAfterKey('week', '2027-02-17', 'ArrowDown')).toBeUndefined();
    expect(dayAfterKey('day', '2027-02-17', 'ArrowUp')).toBeUndefined();
    expect(dayAfterKey('month', '2027-02-17', 'x')).toBeUndefined();
  });
});

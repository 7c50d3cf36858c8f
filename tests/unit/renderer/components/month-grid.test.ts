import { describe, expect, it } from 'vitest';
import { dayByGridKey, weeksOfMonth } from '../../../../renderer/src/components/month-grid';

describe('the month to pick a day from', () => {
  it('has whole weeks with their ISO numbers', () => {
    const weeks = weeksOfMonth('2027-01-15');
    expect(weeks.map((week) => week.number)).toEqual([53, 1, 2, 3, 4]);
    expect(weeks[0]?.days).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']);
    expect(weeksOfMonth('2027-02-01').flatMap((week) => week.days)).toHaveLength(28);
    expect(weeksOfMonth('2027-05-31')).toHaveLength(6);
  });

  it('is walked by day, week, month and to the ends of the week', () => {
    expect(dayByGridKey('2027-03-01', 'ArrowLeft')).toBe('2027-02-28');
    expect(dayByGridKey('2027-03-01', 'ArrowUp')).toBe('2027-02-22');
    expect(dayByGridKey('2027-03-31', 'PageUp')).toBe('2027-02-28');
    expect(dayByGridKey('2027-12-31', 'PageDown')).toBe('2028-01-31');
    expect(dayByGridKey('2027-03-03', 'Home')).toBe('2027-03-01');
    expect(dayByGridKey('2027-03-03', 'End')).toBe('2027-03-07');
    expect(dayByGridKey('2027-03-03', 'x')).toBeUndefined();
  });
});

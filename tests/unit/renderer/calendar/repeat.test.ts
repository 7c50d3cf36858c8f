import { describe, expect, it } from 'vitest';
import { proposedRepeat, repeatDays, repeatOf, repeatProblem, ruleFrom, toggleException, withFrequency, withMonthPlace } from '../../../../renderer/src/views/calendar/model/repeat';

const settings = { horizon: { from: '2027-01-04', until: '2027-06-27' } };

describe('a proposed repetition', () => {
  it('takes the place of the post', () => {
    expect(proposedRepeat('2027-01-17')).toMatchObject({ frequency: 'weekly', weekdays: [7], until: null, count: null, exceptions: [] });
    expect(proposedRepeat('2027-01-17', 'monthly')).toMatchObject({ monthDay: 17, weekdays: [], weekdayPosition: null });
    expect(proposedRepeat('2027-01-17', 'daily')).toMatchObject({ interval: 1, weekdays: [], monthDay: null });
  });

  it('keeps its end when the frequency changes, and everything when it does not', () => {
    const weekly = { ...proposedRepeat('2027-01-12'), interval: 2, until: '2027-03-01' };
    expect(withFrequency(weekly, 'monthly', '2027-01-12')).toMatchObject({ frequency: 'monthly', interval: 1, monthDay: 12, until: '2027-03-01' });
    expect(withFrequency(weekly, 'weekly', '2027-01-12')).toBe(weekly);
  });

  it.each([
    ['2027-01-01', 1, 5],
    ['2027-01-12', 2, 2],
    ['2027-01-29', 5, 5],
  ])('falls in a month on the weekday of %s, by its position', (day, weekdayPosition, weekday) => {
    const monthly = proposedRepeat(day, 'monthly');
    expect(withMonthPlace(monthly, 'weekday', day)).toMatchObject({ monthDay: null, weekdayPosition, weekdays: [weekday] });
    expect(withMonthPlace(withMonthPlace(monthly, 'weekday', day), 'day', day)).toEqual(monthly);
  });
});

describe('the repetition of a series', () => {
  const empty = { interval: 1, weekdays: [], monthDay: null, weekdayPosition: null, from: '2027-01-12', until: null, count: null };

  it('says what its rule leaves to its first day', () => {
    expect(repeatOf({ rule: { ...empty, frequency: 'weekly' }, exceptions: [] }).weekdays).toEqual([2]);
    expect(repeatOf({ rule: { ...empty, frequency: 'monthly' }, exceptions: [] }).monthDay).toBe(12);
    expect(repeatOf({ rule: { ...empty, frequency: 'daily' }, exceptions: ['2027-01-13'] })).toMatchObject({ weekdays: [], exceptions: ['2027-01-13'] });
  });

  it('makes the same rule again', () => {
    const rule = { ...empty, frequency: 'monthly' as const, weekdays: [5 as const], weekdayPosition: -1 as const, count: 3 };
    expect(ruleFrom(repeatOf({ rule, exceptions: ['2027-02-26'] }), '2027-01-12')).toEqual(rule);
  });
});

describe('the days of a repetition', () => {
  it('end with the plan, and tell which are left out', () => {
    const repeat = toggleException({ ...proposedRepeat('2027-06-01'), interval: 2 }, '2027-06-15');
    expect(repeatDays(repeat, '2027-06-01', settings)).toEqual([
      { day: '2027-06-01', isLeftOut: false },
      { day: '2027-06-15', isLeftOut: true },
    ]);
    expect(toggleException(repeat, '2027-06-15').exceptions).toEqual([]);
  });

  it('are none while something is missing', () => {
    const nowhere = { ...proposedRepeat('2027-06-01'), weekdays: [] };
    expect(repeatDays(nowhere, '2027-06-01', settings)).toEqual([]);
    expect([repeatProblem(nowhere, '2027-06-01'), repeatProblem(nowhere, null), repeatProblem({ ...proposedRepeat('2027-06-01'), until: '2027-05-31' }, '2027-06-01')]).toEqual(['repeatNeedsWeekday', 'repeatNeedsDay', 'repeatEndsEarly']);
  });
});

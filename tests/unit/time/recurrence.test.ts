import { expandRule, formatDay, type RecurrenceRule, toDayNumber } from '@shared/time';
import { describe, expect, it } from 'vitest';

const base: RecurrenceRule = {
  frequency: 'weekly',
  interval: 1,
  weekdays: [],
  monthDay: null,
  weekdayPosition: null,
  from: '2027-01-04',
  until: null,
  count: null,
};

function days(rule: Partial<RecurrenceRule>, from = '2027-01-01', until = '2027-12-31'): string[] {
  return expandRule({ ...base, ...rule }, toDayNumber(from), toDayNumber(until)).map(formatDay);
}

describe('a weekly rule', () => {
  it('falls on its weekdays in order, whatever order and repetition they are given in', () => {
    expect(days({ weekdays: [4, 1, 4] }, '2027-01-01', '2027-01-14')).toEqual(['2027-01-04', '2027-01-07', '2027-01-11', '2027-01-14']);
  });

  it('takes the weekday of its first day when none is given', () => {
    expect(days({ from: '2027-01-06' }, '2027-01-01', '2027-01-20')).toEqual(['2027-01-06', '2027-01-13', '2027-01-20']);
  });

  it('counts every second week from the Monday of its first day', () => {
    expect(days({ from: '2027-01-07', weekdays: [1, 7], interval: 2 }, '2027-01-01', '2027-01-31')).toEqual(['2027-01-10', '2027-01-18', '2027-01-24']);
  });

  it('starts on its first day, not on the Monday before it', () => {
    expect(days({ from: '2027-01-06', weekdays: [1, 3] }, '2027-01-01', '2027-01-11')).toEqual(['2027-01-06', '2027-01-11']);
  });

  it('includes the day it ends on', () => {
    expect(days({ until: '2027-01-18' })).toEqual(['2027-01-04', '2027-01-11', '2027-01-18']);
  });

  it('counts from its first day on, also when only a later part is asked for', () => {
    expect(days({ count: 4 }, '2027-01-15')).toEqual(['2027-01-18', '2027-01-25']);
  });
});

describe('a daily rule', () => {
  it('keeps its step over the border of the asked time', () => {
    expect(days({ frequency: 'daily', interval: 3 }, '2027-01-08', '2027-01-14')).toEqual(['2027-01-10', '2027-01-13']);
  });

  it('is narrowed by weekdays, which count only when they fall', () => {
    expect(days({ frequency: 'daily', weekdays: [1, 2], count: 3 })).toEqual(['2027-01-04', '2027-01-05', '2027-01-11']);
  });
});

describe('a monthly rule', () => {
  it('skips months that lack the day', () => {
    expect(days({ frequency: 'monthly', monthDay: 31 }, '2027-01-01', '2027-06-30')).toEqual(['2027-01-31', '2027-03-31', '2027-05-31']);
  });

  it('finds 29 February in leap years only', () => {
    expect(days({ frequency: 'monthly', monthDay: 29, interval: 12, from: '2024-02-29' }, '2024-01-01', '2034-12-31')).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
  });

  it('takes the month day of its first day when nothing is given', () => {
    expect(days({ frequency: 'monthly', from: '2027-01-15', interval: 5 })).toEqual(['2027-01-15', '2027-06-15', '2027-11-15']);
  });

  it('finds the second Tuesday', () => {
    expect(days({ frequency: 'monthly', weekdayPosition: 2, weekdays: [2] }, '2027-01-01', '2027-03-31')).toEqual(['2027-01-12', '2027-02-09', '2027-03-09']);
  });

  it('finds the last Friday, the fourth or the fifth one', () => {
    expect(days({ frequency: 'monthly', weekdayPosition: -1, weekdays: [5] }, '2027-01-01', '2027-04-30')).toEqual(['2027-01-29', '2027-02-26', '2027-03-26', '2027-04-30']);
  });

  it('skips months without a fifth weekday', () => {
    expect(days({ frequency: 'monthly', weekdayPosition: 5, weekdays: [1] }, '2027-01-01', '2027-06-30')).toEqual(['2027-03-29', '2027-05-31']);
  });

  it('leaves out a day of the first month that lies before the first day', () => {
    expect(days({ frequency: 'monthly', monthDay: 3, count: 2 })).toEqual(['2027-02-03', '2027-03-03']);
  });
});

describe('a hostile rule', () => {
  it('ends although nothing bounds it', () => {
    const found = expandRule({ ...base, frequency: 'daily' }, toDayNumber('9999-12-30'), Number.POSITIVE_INFINITY);
    expect(found.map(formatDay)).toEqual(['9999-12-30', '9999-12-31']);
  });

  it('ends when its day never comes', () => {
    expect(days({ frequency: 'monthly', monthDay: 31, from: '2027-02-01', interval: 12, count: 5000 })).toEqual([]);
  });

  it.each([0, -7, Number.NaN, 0.2])('takes the step %d for one', (interval) => {
    expect(days({ interval, weekdays: [1] }, '2027-01-04', '2027-01-18')).toEqual(['2027-01-04', '2027-01-11', '2027-01-18']);
  });

  it('yields nothing for an empty or backward time', () => {
    expect(days({}, '2027-02-01', '2027-01-01')).toEqual([]);
    expect(days({ until: '2026-12-31' })).toEqual([]);
  });
});

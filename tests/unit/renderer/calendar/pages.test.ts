import { toDayNumber } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { calendarViews, dayAfterKey, daySpansAway, drawnDays, leaf, pageOf, spansOf } from '../../../../renderer/src/views/calendar/model/calendar-pages';

describe('pages of the calendar', () => {
  it('names the days that a view is about', () => {
    expect(pageOf('day', '2027-02-17')).toEqual({ from: '2027-02-17', until: '2027-02-17' });
    expect(pageOf('week', '2027-02-17')).toEqual({ from: '2027-02-15', until: '2027-02-21' });
    expect(pageOf('month', '2027-02-17')).toEqual({ from: '2027-02-01', until: '2027-02-28' });
    expect(pageOf('list', '2028-02-17')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
    expect(pageOf('board', '2027-02-17')).toEqual({ from: '2027-02-01', until: '2027-02-28' });
    expect(pageOf('fourWeeks', '2027-02-17')).toEqual({ from: '2027-02-15', until: '2027-03-14' });
    expect(pageOf('quarter', '2027-12-17')).toEqual({ from: '2027-12-01', until: '2028-02-29' });
    expect(pageOf('year', '2028-02-29')).toEqual({ from: '2028-01-01', until: '2028-12-31' });
    expect(pageOf('channelWeeks', '2027-02-17')).toEqual({ from: '2027-02-15', until: '2027-05-16' });
  });

  it('leafs on without a gap and without showing anything twice', () => {
    for (const view of calendarViews) {
      const page = pageOf(view, '2027-01-31');
      const next = pageOf(view, daySpansAway(page.from, spansOf(view).page, 1));
      expect(toDayNumber(next.from), view).toBe(toDayNumber(page.until) + 1);
    }
  });

  it('leafs by a week where the page is a run of weeks, and by a page with the large step', () => {
    expect(leaf('fourWeeks', '2027-02-17', 1)).toBe('2027-02-24');
    expect(leaf('channelWeeks', '2027-02-17', -1)).toBe('2027-02-10');
    expect(leaf('quarter', '2027-01-31', 1)).toBe('2027-02-28');
    expect(spansOf('fourWeeks').leap).toBe('fourWeeks');
    expect(spansOf('quarter').leap).toBe('quarter');
    expect(spansOf('year').leap).toBeNull();
  });

  it('fills months up to whole weeks, and only months', () => {
    expect(drawnDays('quarter', '2027-05-13')).toEqual({ from: '2027-04-26', until: '2027-08-01' });
    expect(drawnDays('fourWeeks', '2027-04-13')).toEqual({ from: '2027-04-12', until: '2027-05-09' });
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

  it('go by columns of weeks in the year', () => {
    expect(dayAfterKey('year', '2027-02-17', 'ArrowRight')).toBe('2027-02-24');
    expect(dayAfterKey('year', '2027-02-17', 'ArrowDown')).toBe('2027-02-18');
    expect(dayAfterKey('year', '2027-02-17', 'Home')).toBe('2027-01-01');
    expect(dayAfterKey('year', '2028-02-29', 'PageDown')).toBe('2029-02-28');
  });

  it('leave up and down to the posts where days stand side by side', () => {
    expect(dayAfterKey('week', '2027-02-17', 'ArrowDown')).toBeUndefined();
    expect(dayAfterKey('day', '2027-02-17', 'ArrowUp')).toBeUndefined();
    expect(dayAfterKey('month', '2027-02-17', 'x')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { dayNotes, isDayOff } from '../../../../renderer/src/views/calendar/model/day-notes';
import { barShares, weekLoads } from '../../../../renderer/src/views/calendar/model/week-load';
import { person } from '../../../support/plan/make-plan';
import { calendarPlan } from './support';

describe('notes about days', () => {
  const plan = calendarPlan({
    settings: { launch: '2027-02-01', region: { country: 'DE', state: 'BY' } },
    people: [person('anna', 480, ['text'], { name: 'Anna' })],
    skills: [{ id: 'text', name: 'Text' }],
    absences: [{ id: 'a', personId: 'anna', from: '2027-01-29', until: '2027-02-02' }],
    closures: [{ id: 'c', name: 'Inventur', from: '2027-01-04', until: '2027-01-05' }],
  });
  const notes = dayNotes(plan, '2026-12-28', '2027-02-28');
  const kinds = (day: string): string[] => (notes.get(day) ?? []).map((note) => note.kind);

  it('name holidays of the region, closures, the launch and the edges of the plan', () => {
    expect(notes.get('2027-01-06')).toEqual([{ kind: 'holiday', nameDe: 'Heilige Drei Könige', nameEn: 'Epiphany' }]);
    expect(kinds('2027-01-04')).toEqual(['horizonFrom', 'closure']);
    expect(kinds('2027-02-01')).toEqual(['launch', 'absence']);
  });

  it('tell of an absence only on days on which the person usually works', () => {
    expect(kinds('2027-01-29')).toEqual(['absence']);
    expect(kinds('2027-01-30')).toEqual([]);
    expect(kinds('2027-01-31')).toEqual([]);
    expect(kinds('2027-02-02')).toEqual(['absence']);
    expect(kinds('2027-02-03')).toEqual([]);
  });

  it('stay inside the days that were asked for', () => {
    expect(dayNotes(plan, '2027-01-05', '2027-01-05')).toEqual(new Map([['2027-01-05', [{ kind: 'closure', name: 'Inventur' }]]]));
  });

  it('say which days nobody works on', () => {
    expect(isDayOff(notes.get('2027-01-06'))).toBe(true);
    expect(isDayOff(notes.get('2027-01-05'))).toBe(true);
    expect(isDayOff(notes.get('2027-02-01'))).toBe(false);
    expect(isDayOff(undefined)).toBe(false);
  });
});

describe('the strip of a week', () => {
  const week = { monday: '2027-01-04', isOver: false, loggedMinutes: 0, neededMinutes: 600, availableMinutes: 480, coveredMinutes: 450, missingMinutes: 150, isTight: true, postCount: 2 };
  const cadence = [
    { channelId: 'blog', weeks: [{ monday: '2027-01-04', posts: 1, state: 'missed' as const }], missedWeeks: 1, longestGapDays: 9, isGapTooLong: false },
    { channelId: 'insta', weeks: [{ monday: '2027-01-04', posts: 3, state: 'kept' as const }], missedWeeks: 0, longestGapDays: 2, isGapTooLong: false },
  ];

  it('names the worst that is true of the week, and only the rhythms that are not as wanted', () => {
    const load = weekLoads({ weeks: [week], cadence }).get('2027-01-04');
    expect(load?.state).toBe('short');
    expect(load?.rhythm).toEqual([{ channelId: 'blog', posts: 1, state: 'missed' }]);
    expect(weekLoads({ weeks: [{ ...week, missingMinutes: 0 }], cadence: [] }).get('2027-01-04')?.state).toBe('tight');
    expect(weekLoads({ weeks: [{ ...week, missingMinutes: 0, isTight: false }], cadence: [] }).get('2027-01-04')?.state).toBe('fits');
  });

  it('fills its bar in proportion', () => {
    expect(barShares(week)).toEqual({ covered: 0.75, missing: 0.25, there: 0.8 });
    expect(barShares({ neededMinutes: 120, availableMinutes: 480, coveredMinutes: 120 })).toEqual({ covered: 0.25, missing: 0, there: 1 });
    expect(barShares({ neededMinutes: 0, availableMinutes: 0, coveredMinutes: 0 })).toEqual({ covered: 0, missing: 0, there: 0 });
  });
});

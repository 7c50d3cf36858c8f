import { describe, expect, it } from 'vitest';
import { launchWeeks } from '../../../../renderer/src/views/room/launch-weeks';
import { makePlan } from '../../../support/plan/make-plan';

const plan = makePlan({ settings: { horizon: { from: '2027-01-04', until: '2027-06-27' }, launch: '2027-01-20' } });

describe('the days tried for the launch', () => {
  it('begin with the plan, keep the weekday of the launch, and end a little after the one found', () => {
    const weeks = launchWeeks(plan, { day: '2027-01-27', weeksLater: 1, readyPosts: 2, leadDays: 0, command: null });
    expect(weeks.map(({ day, state }) => `${day} ${state}`)).toEqual(['2027-01-06 fails', '2027-01-13 fails', '2027-01-20 fails', '2027-01-27 carries', '2027-02-03 untried', '2027-02-10 untried', '2027-02-17 untried']);
    expect(weeks.filter((week) => week.isPlanned).map((week) => week.day)).toEqual(['2027-01-20']);
  });

  it('show the planned launch even when a much earlier one is safe', () => {
    const weeks = launchWeeks(plan, { day: '2027-01-06', weeksLater: -2, readyPosts: 0, leadDays: 0, command: null });
    expect(weeks.map((week) => week.state)).toEqual(['carries', 'untried', 'untried', 'untried', 'untried', 'untried']);
    expect(weeks[2]?.isPlanned).toBe(true);
  });

  it('all fail, half a year on, when there is none', () => {
    const weeks = launchWeeks(plan, null);
    expect(weeks).toHaveLength(2 + 1 + 26);
    expect(weeks.every((week) => week.state === 'fails')).toBe(true);
  });
});

import { reviewOf, reviewPeriod } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, skills } from '../../../support/plan/make-plan';

describe('the time of a look back', () => {
  it('is a week, a calendar month or a calendar quarter', () => {
    expect(reviewPeriod('week', '2027-01-06')).toEqual({ from: '2027-01-04', until: '2027-01-10' });
    expect(reviewPeriod('month', '2027-02-10')).toEqual({ from: '2027-02-01', until: '2027-02-28' });
    expect(reviewPeriod('month', '2027-12-31')).toEqual({ from: '2027-12-01', until: '2027-12-31' });
    expect(reviewPeriod('quarter', '2027-11-02')).toEqual({ from: '2027-10-01', until: '2027-12-31' });
  });
});

describe('a look back', () => {
  const plan = makePlan({
    brands: [{ id: 'b', name: 'B' }],
    skills: skills('text'),
    people: [person('ann', 480, ['text'], { costCentsPerHour: 3000 })],
    channels: [{ id: 'blog', brandId: 'b', name: 'Blog' }],
    posts: [
      { id: 'out', channelId: 'blog', title: 'Out', day: '2027-01-05', status: 'published' },
      { id: 'late', channelId: 'blog', title: 'Late', day: '2027-01-07' },
      { id: 'soon', channelId: 'blog', title: 'Soon', day: '2027-01-10' },
      { id: 'next', channelId: 'blog', title: 'Next', day: '2027-01-12', status: 'published' },
    ],
    activities: [{ id: 'talk', name: 'Talk', skillId: 'text', minutes: exactly(10), rhythm: 'weekly' }],
    timeEntries: [
      { id: 't', day: '2027-01-05', personId: 'ann', minutes: 90, activityId: 'talk' },
      { id: 'u', day: '2027-01-12', personId: 'ann', minutes: 60, activityId: 'talk' },
    ],
    budgetLines: [{ id: 'tool', name: 'Tool', cents: 2000, from: '2027-01-04' }],
    subGoals: [{ id: 'orders', name: 'Orders' }],
    measurements: [
      { id: 'm', subGoalId: 'orders', day: '2027-01-02', value: 3 },
      { id: 'n', subGoalId: 'orders', day: '2027-01-08', value: 5 },
    ],
    tasks: [{ id: 'law', name: 'Law', minutes: exactly(30), due: '2027-01-06' }],
  });
  const report = reviewOf(plan, reviewPeriod('week', '2027-01-06'), makeWorld([], '2027-01-09'));

  it('says what was published of what was planned, and what slipped until today', () => {
    expect(report.channels).toEqual([{ channelId: 'blog', planned: 3, published: 1 }]);
    expect(report.slipped.map(({ id }) => id)).toEqual(['late']);
    expect(report.overdueTaskIds).toEqual(['law']);
  });

  it('says what it took and cost, and which sub-goal moved', () => {
    expect(report).toMatchObject({ loggedMinutes: 90, timeCents: 4500, spentCents: 2000 });
    expect(report.subGoals).toEqual([{ subGoalId: 'orders', before: 3, after: 5, daysSinceMeasured: 1 }]);
  });
});

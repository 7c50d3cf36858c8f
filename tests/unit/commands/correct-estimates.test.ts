import { correctEstimates } from '@shared/commands';
import { calibrationOf } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { apply } from '../../support/plan/apply';
import { exactly, makePlan, makeWorld, person, skills, step } from '../../support/plan/make-plan';

const days = ['2027-01-06', '2027-01-07', '2027-01-08', '2027-01-11', '2027-01-12'];

/** Five published posts whose hour of writing took two, and an activity without a log. */
const plan = makePlan({
  brands: [{ id: 'b', name: 'B' }],
  skills: skills('text'),
  people: [person('ann', 480, ['text'])],
  channels: [{ id: 'blog', brandId: 'b', name: 'Blog' }],
  formats: [{ id: 'article', name: 'Article', steps: [step('write', 'text', 60, -2, 0), step('check', 'text', 30, -1, 0)] }],
  posts: days.map((day, index) => ({ id: `p${index}`, channelId: 'blog', title: day, day, formatId: 'article', status: 'published' })),
  activities: [{ id: 'talk', name: 'Talk', skillId: 'text', minutes: exactly(20), rhythm: 'weekly' }],
  timeEntries: days.map((day, index) => ({ id: `t${index}`, day, personId: 'ann', minutes: 120, postId: `p${index}`, stepId: 'write' })),
});

describe('corrected estimates', () => {
  const calibration = calibrationOf(plan, makeWorld([], '2027-01-20'));
  const learned = calibration.filter(({ count }) => count > 0);

  it('follow from what was logged, towards twice the estimate', () => {
    expect(learned.map(({ stepId, count, estimatedMinutes, loggedMinutes }) => ({ stepId, count, estimatedMinutes, loggedMinutes }))).toEqual([{ stepId: 'write', count: 5, estimatedMinutes: 300, loggedMinutes: 600 }]);
    expect(learned[0]?.corrected.likely).toBeGreaterThan(80);
  });

  it('are taken over in one step, and nothing else changes', () => {
    const changed = apply(plan, correctEstimates(plan, learned));
    const [write, check] = changed?.formats[0]?.steps ?? [];
    expect(write?.minutes).toEqual(learned[0]?.corrected);
    expect(check?.minutes).toEqual(exactly(30));
    expect(changed?.activities).toEqual(plan.activities);
  });

  it('of records that are gone change nothing', () => {
    expect(correctEstimates(plan, [{ formatId: 'gone', stepId: 's', activityId: null, corrected: exactly(1) }])).toEqual({ type: 'batch', commands: [] });
    expect(apply(plan, correctEstimates(plan, [{ formatId: null, stepId: null, activityId: 'talk', corrected: exactly(40) }]))?.activities[0]?.minutes).toEqual(exactly(40));
  });
});

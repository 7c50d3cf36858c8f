import { progressOf, type SubGoalProgress } from '@shared/engine';
import type { PlanInput } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld } from '../../../support/plan/make-plan';

type SubGoalInput = NonNullable<PlanInput['subGoals']>[number];
type Value = readonly [day: string, value: number];

function progress(values: readonly Value[], today: string, change: Partial<SubGoalInput> = {}): SubGoalProgress {
  const plan = makePlan({
    settings: { launch: '2027-01-11' },
    subGoals: [{ id: 'orders', name: 'Orders', baseline: 10, target: 20, deadline: '2027-01-31', ...change }],
    measurements: values.map(([day, value], index) => ({ id: `m${index}`, subGoalId: 'orders', day, value })),
  });
  const [subGoal] = plan.subGoals;
  if (subGoal === undefined) throw new Error('no sub-goal');
  return progressOf(plan, subGoal, makeWorld([], today));
}

describe('progress of a sub-goal', () => {
  it('is on track on the line or above it, and behind below it', () => {
    expect(progress([['2027-01-20', 15]], '2027-01-21')).toMatchObject({ state: 'onTrack', expected: 15, share: 0.5, current: 15, start: '2027-01-11' });
    expect(progress([['2027-01-20', 14.9]], '2027-01-21').state).toBe('behind');
  });

  it('where less is better goes down', () => {
    const down = { baseline: 20, target: 10, direction: 'down' } as const;
    expect(progress([['2027-01-20', 14]], '2027-01-21', down)).toMatchObject({ state: 'onTrack', expected: 15, share: 0.6 });
    expect(progress([['2027-01-20', 24]], '2027-01-21', down)).toMatchObject({ state: 'behind', share: 0 });
  });

  it('is reached at the target and missed after the deadline', () => {
    expect(progress([['2027-01-20', 22]], '2027-01-21')).toMatchObject({ state: 'reached', share: 1 });
    expect(progress([['2027-01-20', 19]], '2027-02-01').state).toBe('missed');
  });

  it('is open without a measurement, a target, a baseline or a deadline', () => {
    expect(progress([], '2027-01-21')).toMatchObject({ state: 'open', expected: 15, share: null });
    for (const change of [{ target: null }, { baseline: null }, { deadline: null }, { target: 10 }]) expect(progress([['2027-01-20', 15]], '2027-01-21', change).state).toBe('open');
  });

  it('sorts measurements, takes the last of a day and leaves those of the future out', () => {
    const { points } = progress([['2027-01-20', 15], ['2027-01-15', 12], ['2027-01-20', 16], ['2027-03-01', 90]], '2027-01-21');
    expect(points).toEqual([{ day: '2027-01-15', value: 12 }, { day: '2027-01-20', value: 16 }]);
  });
});

import { coverPlan, goalEffort, type GoalEfforts } from '@shared/engine';
import { shareOut } from '@shared/engine/strategy/share-out';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, skills, step } from '../../../support/plan/make-plan';
import { randomPlan } from '../../../support/plan/random-plan';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function total(efforts: GoalEfforts, field: 'minutes' | 'cashCents' | 'internalCents'): number {
  return sum([...efforts.goals, ...efforts.aimless, efforts.other].map((effort) => effort[field]));
}

describe('a whole amount shared out', () => {
  it('goes by weight, the rest to the largest remainders', () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareOut(10, [5, 3, 2])).toEqual([5, 3, 2]);
    expect(shareOut(7, [0, 0])).toEqual([4, 3]);
    expect(shareOut(7, [])).toEqual([]);
  });

  it('adds up and is never off by a whole unit', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }), (amount, weights) => {
        const parts = shareOut(amount, weights);
        const whole = sum(weights);
        expect(sum(parts)).toBe(amount);
        if (whole > 0) for (const [index, part] of parts.entries()) expect(Math.abs(part - (amount * (weights[index] ?? 0)) / whole)).toBeLessThan(1);
      }),
      { seed: 5 },
    );
  });
});

describe('effort per goal', () => {
  const plan = makePlan({
    brands: [{ id: 'brand', name: 'Brand' }],
    skills: skills('text'),
    goals: [
      { id: 'orders', name: 'Orders', points: 3 },
      { id: 'talks', name: 'Talks', points: 1 },
      { id: 'idle', name: 'Idle', points: 5 },
    ],
    people: [person('ann', 240, ['text'], { costCentsPerHour: 3000 })],
    channels: [
      { id: 'blog', brandId: 'brand', name: 'Blog', goalIds: ['orders', 'talks'] },
      { id: 'wall', brandId: 'brand', name: 'Wall' },
    ],
    formats: [{ id: 'article', name: 'Article', steps: [step('write', 'text', 80, -4, -1)] }],
    posts: [
      { id: 'one', channelId: 'blog', title: 'One', day: '2027-01-15', formatId: 'article' },
      { id: 'two', channelId: 'wall', title: 'Two', day: '2027-01-22', formatId: 'article' },
    ],
    activities: [{ id: 'listen', name: 'Listen', skillId: 'text', minutes: exactly(30), rhythm: 'once', goalIds: ['talks'] }],
    tasks: [{ id: 'law', name: 'Law', minutes: exactly(20), due: '2027-01-20' }],
  });
  const report = coverPlan(plan, makeWorld());
  const efforts = goalEffort(plan, report.items, report.assignment);

  it('is split by the points of the goals that work serves', () => {
    expect(efforts.goals).toEqual([
      { goalId: 'orders', minutes: 60, cashCents: 0, internalCents: 3000, posts: 1 },
      { goalId: 'talks', minutes: 50, cashCents: 0, internalCents: 2500, posts: 1 },
      { goalId: 'idle', minutes: 0, cashCents: 0, internalCents: 0, posts: 0 },
    ]);
  });

  it('names work without a goal, and the rest', () => {
    expect(efforts.aimless).toEqual([{ kind: 'channel', id: 'wall', minutes: 80, cashCents: 0, internalCents: 4000 }]);
    expect(efforts.other).toEqual({ minutes: 20, cashCents: 0, internalCents: 1000 });
  });

  it('adds up to the whole plan, on any plan', () => {
    for (let seed = 1; seed <= 120; seed += 1) {
      const drawn = randomPlan(seed);
      const covered = coverPlan(drawn.plan, drawn.world);
      expect(total(goalEffort(drawn.plan, covered.items, covered.assignment), 'minutes'), `seed ${seed}`).toBe(covered.neededMinutes);
    }
  });
});

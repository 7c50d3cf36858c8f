import { coverPlan } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';

/** Minutes per week of the one person, three weeks from Monday 2027-01-04 of 600 minutes each. */
function weeks(formats: PlanParts['formats'], posts: readonly [string, string][], parts: PlanParts = {}): readonly number[] | undefined {
  const plan = makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-24' } },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('text'),
    people: [person('Ann', 120, ['text'])],
    channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
    formats,
    posts: posts.map(([day, formatId], index) => ({ id: `p${index}`, channelId: 'c', title: day, day, formatId })),
    ...parts,
  });
  return coverPlan(plan, makeWorld()).people[0]?.assignedMinutes;
}

describe('the assignment that is shown', () => {
  const wide = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 120, -14, 0)] }];

  it('spreads work over the weeks of its window instead of doing everything at once', () => {
    expect(weeks(wide, Array.from({ length: 6 }, () => ['2027-01-22', 'f']))).toEqual([240, 240, 240]);
  });

  it('leaves work alone that belongs to one week', () => {
    const fixed = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 400, -4, 0)] }];
    expect(weeks(fixed, [['2027-01-15', 'f']])).toEqual([0, 400, 0]);
  });

  it('goes around a fuller week', () => {
    const both = [...wide, { id: 'g', name: 'Fixed', steps: [step('t', 'text', 500, -4, 0)] }];
    expect(weeks(both, [['2027-01-08', 'g'], ['2027-01-22', 'f'], ['2027-01-22', 'f']])).toEqual([500, 120, 120]);
  });

  it('keeps the weekly cap', () => {
    const people = [person('Ann', 120, ['text'], { weeklyCapMinutes: 140 })];
    expect(weeks(wide, [['2027-01-22', 'f'], ['2027-01-22', 'f'], ['2027-01-22', 'f']], { people })).toEqual([120, 120, 120]);
  });

  it('shares work with a colleague who costs the same, but not with one who costs cash', () => {
    const fixed = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 120, -4, 0)] }];
    const posts: [string, string][] = Array.from({ length: 4 }, () => ['2027-01-15', 'f']);
    const colleague = (more = {}) => ({ people: [person('Ann', 120, ['text']), person('Bea', 120, ['text'], more)] });
    expect(weeks(fixed, posts, colleague())).toEqual([0, 240, 0]);
    expect(weeks(fixed, posts, colleague({ paidAs: 'cash', costCentsPerHour: 6000 }))).toEqual([0, 480, 0]);
  });

  it('leaves pinned work with its owner', () => {
    const pinned = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 400, -4, 0, { ownerId: 'Ann' })] }];
    expect(weeks(pinned, [['2027-01-15', 'f']], { people: [person('Ann', 120, ['text']), person('Bea', 480, ['text'])] })).toEqual([0, 400, 0]);
  });
});

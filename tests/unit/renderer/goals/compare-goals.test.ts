import { describe, expect, it } from 'vitest';
import { pairsOf, pointsFrom } from '../../../../renderer/src/views/goals/compare-goals';
import { makePlan } from '../../../support/plan/make-plan';

const { goals } = makePlan({ goals: ['a', 'b', 'c'].map((id) => ({ id, name: id })) });

describe('goals that are compared two by two', () => {
  it('meet every other goal once', () => {
    expect(pairsOf(goals).map(([one, other]) => one.id + other.id)).toEqual(['ab', 'ac', 'bc']);
  });

  it('get points for what they win, and half for what is equal', () => {
    expect([...pointsFrom(goals, ['a', 'a', 'c'])]).toEqual([['a', 6], ['b', 2], ['c', 4]]);
    expect([...pointsFrom(goals, [null, 'a', 'b'])]).toEqual([['a', 5], ['b', 5], ['c', 2]]);
  });

  it('that were not compared yet count as equal', () => {
    expect(new Set(pointsFrom(goals, []).values()).size).toBe(1);
  });
});

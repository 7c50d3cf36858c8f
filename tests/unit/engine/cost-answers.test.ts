import { hourValues, workForMoney } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, person, skills, step } from '../../support/plan/make-plan';

const world = makeWorld();

/** One week; Ann (internal) has 300 minutes, Fay (60 euros) 300 and Gil (90 euros) 300; the work takes `minutes`. */
function planOf(minutes: number): Plan {
  return makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-10' } },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('text', 'other'),
    people: [
      person('Ann', 60, ['text'], { costCentsPerHour: 4000 }),
      person('Fay', 60, ['text'], { paidAs: 'cash', costCentsPerHour: 6000 }),
      person('Gil', 60, ['text'], { paidAs: 'cash', costCentsPerHour: 9000 }),
      person('Max', 60, ['other']),
    ],
    channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
    formats: [{ id: 'f', name: 'Article', steps: [step('s', 'text', minutes, -4, 0)] }],
    posts: [{ id: 'p', channelId: 'c', title: 'Post', day: '2027-01-08', formatId: 'f' }],
  });
}

const values = (minutes: number) => hourValues(planOf(minutes), world).map((value) => [value.personId, value.fillsMissing, value.savedCentsPerHour, value.insteadOfId]);

describe('hourValues', () => {
  it('is the cash that an hour saves because somebody dearer works less', () => {
    expect(values(700)).toEqual([['Ann', false, 9000, 'Gil'], ['Fay', false, 3000, 'Gil'], ['Gil', false, 0, null], ['Max', false, 0, null]]);
  });

  it('fills missing work first, and is nothing for people who cannot do the work', () => {
    expect(values(1000).map(([id, fills]) => [id, fills])).toEqual([['Ann', true], ['Fay', true], ['Gil', true], ['Max', false]]);
    expect(values(200).every(([, fills, saved]) => fills === false && saved === 0)).toBe(true);
  });
});

describe('workForMoney', () => {
  it('buys the cheapest hours first', () => {
    // 300 free; 300 minutes of Fay cost 300 euros; the last 100 of Gil 150 euros
    expect(workForMoney(planOf(700), 0, world)).toEqual({ coveredMinutes: 300, unpaidMinutes: 400, missingCents: 45_000 });
    expect(workForMoney(planOf(700), 36_000, world)).toEqual({ coveredMinutes: 640, unpaidMinutes: 60, missingCents: 9000 });
    expect(workForMoney(planOf(700), 45_000, world)).toEqual({ coveredMinutes: 700, unpaidMinutes: 0, missingCents: 0 });
  });
});

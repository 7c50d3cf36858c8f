import { labourStages, workForMoney, workForStages } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { moneyCurve, mostCents } from '../../../../renderer/src/views/room/money-curve';
import { makePlan, makeWorld, person, skills, step } from '../../../support/plan/make-plan';

const world = makeWorld();

/** One week: Ann (internal) has 300 minutes, Fay (60 euros an hour) 300, Gil (90 euros) 300; the work takes 700. */
const plan = makePlan({
  settings: { horizon: { from: '2027-01-04', until: '2027-01-10' } },
  brands: [{ id: 'b', name: 'Brand' }],
  skills: skills('text'),
  people: [person('Ann', 60, ['text']), person('Fay', 60, ['text'], { paidAs: 'cash', costCentsPerHour: 6000 }), person('Gil', 60, ['text'], { paidAs: 'cash', costCentsPerHour: 9000 })],
  channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
  formats: [{ id: 'f', name: 'Article', steps: [step('s', 'text', 700, -4, 0)] }],
  posts: [{ id: 'p', channelId: 'c', title: 'Post', day: '2027-01-08', formatId: 'f' }],
});
const stages = labourStages(plan, world);

describe('work for money', () => {
  it('begins with what costs nothing and bends where an hour becomes dearer', () => {
    expect(moneyCurve(stages)).toEqual([{ cents: 0, minutes: 300 }, { cents: 30_000, minutes: 600 }, { cents: 45_000, minutes: 700 }]);
    expect(mostCents(stages)).toBe(45_000);
  });

  it('says of every sum what the engine says of it', () => {
    for (const cents of [0, 1, 99, 100, 29_999, 30_000, 30_149, 30_150, 44_999, 45_000, 100_000]) expect(workForStages(stages, cents), String(cents)).toEqual(workForMoney(plan, cents, world));
  });

  it('knows what is missing to the cent', () => {
    expect(workForStages(stages, 30_150)).toEqual({ coveredMinutes: 601, unpaidMinutes: 99, missingCents: 14_850 });
  });
});

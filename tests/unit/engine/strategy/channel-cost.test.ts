import { coverPlan } from '@shared/engine';
import { channelCosts, clientPrices } from '@shared/engine/strategy/channel-cost';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, skills, step } from '../../../support/plan/make-plan';

const plan = makePlan({
  settings: { marginPercent: 15 },
  brands: [{ id: 'b', name: 'B' }],
  skills: skills('text', 'talk'),
  people: [person('ann', 480, ['text'], { costCentsPerHour: 3000, billingCentsPerHour: 9000 }), person('fay', 480, ['talk'], { paidAs: 'cash', costCentsPerHour: 5000 })],
  channels: [
    { id: 'blog', brandId: 'b', name: 'Blog' },
    { id: 'idle', brandId: 'b', name: 'Idle' },
  ],
  formats: [{ id: 'article', name: 'Article', steps: [step('write', 'text', 90, -2, 0)] }],
  posts: ['2027-01-13', '2027-02-17'].map((day, index) => ({ id: `p${index}`, channelId: 'blog', title: day, day, formatId: 'article' })),
  activities: [{ id: 'talk', name: 'Talk', skillId: 'talk', channelId: 'blog', minutes: exactly(60), rhythm: 'once' }],
  budgetLines: [{ id: 'tool', name: 'Tool', cents: 2000, from: '2027-01-04' }],
});
const report = coverPlan(plan, makeWorld());

describe('what a channel costs', () => {
  it('is all work for it, cash apart from internal time, with its posts', () => {
    expect(channelCosts(plan, report)).toEqual([
      { channelId: 'blog', minutes: 240, cashCents: 5000, internalCents: 9000, posts: 2 },
      { channelId: 'idle', minutes: 0, cashCents: 0, internalCents: 0, posts: 0 },
    ]);
  });
});

describe('the price to a client', () => {
  it('is hours at billing rates and money with the margin, month by month; who has no rate is not billed', () => {
    expect(clientPrices(plan, report, ['2027-01', '2027-02'])).toEqual([
      { month: '2027-01', labourCents: 13_500, passedOnCents: 2300 },
      { month: '2027-02', labourCents: 13_500, passedOnCents: 2300 },
    ]);
  });
});

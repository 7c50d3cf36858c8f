import { describe, expect, it } from 'vitest';
import type { MonthCost } from '@shared/engine';
import type { BudgetCap, BudgetLine } from '@shared/schema';
import { spentInMonth, timesDue, usedOf } from '../../../../renderer/src/views/budget/budget-figures';
import { makePlan } from '../../../support/plan/make-plan';

const plan = makePlan({ settings: { horizon: { from: '2027-01-15', until: '2027-12-31' } } });

function line(more: Partial<BudgetLine>): BudgetLine {
  return { id: 'l', name: 'Posten', category: 'tools', cents: 1000, rhythm: 'monthly', from: '2027-01-01', until: null, brandId: null, ...more };
}

function month(name: string, more: Partial<MonthCost>): MonthCost {
  return { month: name, linesByCategory: {}, labourCashCents: 0, cashCents: 0, internalCents: 0, capCents: null, overCents: 0, ...more };
}

function cap(more: Partial<BudgetCap>): BudgetCap {
  return { id: 'c', scope: 'month', category: null, brandId: null, cents: 100, ...more };
}

describe('how often a line falls due in the plan', () => {
  it.each([
    ['every month until the end', line({}), 12],
    ['every month between its days', line({ from: '2027-03-20', until: '2027-05-01' }), 3],
    ['every quarter from its first month on', line({ rhythm: 'quarterly', from: '2027-02-10' }), 4],
    ['once', line({ rhythm: 'once', from: '2027-07-01' }), 1],
    ['once, but before the plan', line({ rhythm: 'once', from: '2026-12-01' }), 0],
  ])('%s', (_, due, times) => {
    expect(timesDue(due, plan)).toBe(times);
  });
});

describe('how much of a limit is used', () => {
  const months = [
    month('2027-01', { cashCents: 500, linesByCategory: { tools: 200, freelance: 100 }, labourCashCents: 200 }),
    month('2027-02', { cashCents: 900, linesByCategory: { tools: 100 }, labourCashCents: 800 }),
  ];

  it('counts hours that are paid in cash as fees', () => {
    expect(spentInMonth({ category: 'freelance' }, month('2027-01', { linesByCategory: { freelance: 100 }, labourCashCents: 200 }))).toBe(300);
    expect(spentInMonth({ category: 'ads' }, month('2027-01', { labourCashCents: 200 }))).toBe(0);
  });

  it('is that of the dearest month, or all of them', () => {
    expect(usedOf(cap({}), months)).toEqual({ cents: 900, month: '2027-02' });
    expect(usedOf(cap({ category: 'tools' }), months)).toEqual({ cents: 200, month: '2027-01' });
    expect(usedOf(cap({ scope: 'total' }), months)).toEqual({ cents: 1400, month: null });
  });

  it('is not known for a brand, or while nothing is computed', () => {
    expect(usedOf(cap({ brandId: 'b' }), months)).toBeNull();
    expect(usedOf(cap({}), [])).toBeNull();
  });
});

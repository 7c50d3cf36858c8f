import { workedLines } from '@shared/engine/labour';
import { moneyOf } from '@shared/engine/money';
import type { AssignmentLine, WorkItem } from '@shared/engine';
import type { PlanInput } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, person, type PlanParts } from '../../support/plan/make-plan';

type Line = NonNullable<PlanInput['budgetLines']>[number];

const line = (more: Partial<Line>): Line => ({ id: `l${more.category ?? ''}${more.rhythm ?? ''}${more.brandId ?? ''}`, name: 'Line', cents: 1000, from: '2027-01-10', ...more });

function money(parts: PlanParts, assignment: readonly AssignmentLine[] = [], items: readonly Pick<WorkItem, 'id' | 'brandId'>[] = []) {
  const plan = makePlan({ settings: { horizon: { from: '2027-01-04', until: '2027-07-15' } }, brands: [{ id: 'b', name: 'B' }, { id: 'o', name: 'O' }], ...parts });
  return moneyOf(plan, workedLines(items as readonly WorkItem[], assignment, []), makeWorld());
}

describe('money that goes out', () => {
  it.each([
    ['once', [1000, 0, 0, 0, 0, 0, 0]],
    ['monthly', [1000, 1000, 1000, 1000, 1000, 1000, 1000]],
    ['quarterly', [1000, 0, 0, 1000, 0, 0, 1000]],
    ['yearly', [1000, 0, 0, 0, 0, 0, 0]],
  ] as const)('%s falls due in the months %j', (rhythm, months) => {
    expect(money({ budgetLines: [line({ rhythm })] }).months.map((month) => month.cashCents)).toEqual(months);
  });

  it('runs on from before the horizon and ends with the month of its last day', () => {
    const budgetLines = [line({ rhythm: 'quarterly', from: '2026-11-30', until: '2027-05-01' })];
    expect(money({ budgetLines }).months.map((month) => month.cashCents)).toEqual([0, 1000, 0, 0, 1000, 0, 0]);
  });

  it('is shown by category', () => {
    const { months, totalCashCents } = money({ budgetLines: [line({ category: 'ads' }), line({ category: 'tools', cents: 250 }), line({ category: 'ads', rhythm: 'once', cents: 5 })] });
    expect(months[0]?.linesByCategory).toEqual({ ads: 1005, tools: 250 });
    expect(months[1]?.linesByCategory).toEqual({ ads: 1000, tools: 250 });
    expect(totalCashCents).toBe(7 * 1250 + 5);
  });
});

const people = [person('Fay', 480, [], { paidAs: 'cash', costCentsPerHour: 5001 }), person('Ann', 480, [], { costCentsPerHour: 3000 })];
const worked = (personId: string, day: string, minutes: number, itemId = 'i'): AssignmentLine => ({ itemId, personId, day, minutes });

describe('cost of hours', () => {
  it('is rounded half up once per person and month, cash apart from internal time', () => {
    const assignment = [worked('Fay', '2027-01-05', 10), worked('Fay', '2027-01-29', 20), worked('Fay', '2027-02-01', 30), worked('Ann', '2027-01-05', 61)];
    const { months, totalCashCents, totalInternalCents } = money({ people }, assignment);
    // 30 min x 50.01 = 25.005 -> 25.01 in each month; 61 min x 30.00 = 30.50
    expect(months.slice(0, 2).map((month) => [month.labourCashCents, month.internalCents])).toEqual([[2501, 3050], [2501, 0]]);
    expect([totalCashCents, totalInternalCents]).toEqual([5002, 3050]);
  });
});

describe('caps', () => {
  const assignment = [worked('Fay', '2027-01-05', 60), worked('Fay', '2027-01-06', 60, 'j')];
  const items = [{ id: 'i', brandId: 'b' }, { id: 'j', brandId: null }];
  const budgetLines = [line({ category: 'ads', brandId: 'b', rhythm: 'once', cents: 3000 }), line({ category: 'tools', rhythm: 'once', cents: 700 })];

  /** January: 30.00 ads and 7.00 tools, 100.02 for Fay, half of it for brand b. */
  function over(cap: Record<string, unknown>): number {
    return money({ people, budgetLines, budgetCaps: [{ id: 'k', cents: 1000, ...cap }] }, assignment, items).overBudgetCents;
  }

  it.each([
    [{}, 3000 + 700 + 10_002 - 1000],
    [{ category: 'ads' }, 2000],
    [{ category: 'tools' }, 0],
    [{ category: 'freelance' }, 10_002 - 1000],
    [{ brandId: 'b' }, 3000 + 5001 - 1000],
    [{ brandId: 'b', category: 'freelance' }, 5001 - 1000],
    [{ brandId: 'o' }, 0],
    [{ scope: 'total' }, 3000 + 700 + 10_002 - 1000],
    [{ scope: 'total', category: 'ads' }, 2000],
    [{ cents: 13_702 }, 0],
    [{ cents: 13_701 }, 1],
  ])('a cap %j is broken by %d cents', (cap, cents) => {
    expect(over(cap)).toBe(cents);
  });

  it('shows the lowest cap on everything, and adds broken months up', () => {
    const monthly = [line({ rhythm: 'monthly', cents: 300 })];
    const budgetCaps = [{ id: 'a', cents: 250 }, { id: 'b', cents: 100 }, { id: 'c', cents: 90, category: 'ads' as const }];
    const { months, overBudgetCents } = money({ budgetLines: monthly, budgetCaps });
    expect(months[0]).toMatchObject({ capCents: 100, overCents: 200 });
    expect(overBudgetCents).toBe(7 * 200);
  });
});

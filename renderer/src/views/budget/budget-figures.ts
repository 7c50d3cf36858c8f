import { isDueIn, type MonthCost } from '@shared/engine';
import type { BudgetCap, BudgetCategory, BudgetLine, Plan } from '@shared/schema';
import { monthsBetween } from '@shared/time';

/** What money is spent on, in the order of the charts. */
export const budgetCategories = ['tools', 'ads', 'production', 'training', 'freelance', 'other'] as const satisfies readonly BudgetCategory[];

/** How often a line falls due in the plan's time. */
export function timesDue(line: BudgetLine, plan: Plan): number {
  const { from, until } = plan.settings.horizon;
  return monthsBetween(from, until).filter((month) => isDueIn(line, month)).length;
}

/** Cash of a month under a cap on everything or on one category; brands are not told apart in the months. */
export function spentInMonth(cap: Pick<BudgetCap, 'category'>, month: MonthCost): number {
  if (cap.category === null) return month.cashCents;
  return (month.linesByCategory[cap.category] ?? 0) + (cap.category === 'freelance' ? month.labourCashCents : 0);
}

/** How much of a cap is used: in its dearest month, or in all. Null where the months cannot say, that is for a brand. */
export function usedOf(cap: BudgetCap, months: readonly MonthCost[]): { readonly cents: number; readonly month: string | null } | null {
  if (cap.brandId !== null || months.length === 0) return null;
  const spent = months.map((month) => ({ cents: spentInMonth(cap, month), month: month.month }));
  if (cap.scope === 'total') return { cents: spent.reduce((sum, part) => sum + part.cents, 0), month: null };
  return spent.reduce((dearest, part) => (part.cents > dearest.cents ? part : dearest));
}

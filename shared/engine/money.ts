import type { BudgetCap, BudgetCategory, BudgetLine, Plan } from '../schema';
import { type Month, monthOf, monthsBetween } from '../time';
import { cashByBrand, type LabourMonth, labourOf, type WorkedLine } from './labour';
import type { CoverageReport, MonthCost } from './report';
import type { World } from './world';

/** The money part of a report. */
export type Money = Pick<CoverageReport, 'months' | 'totalCashCents' | 'totalInternalCents' | 'overBudgetCents'>;

const MONTHS_APART = { monthly: 1, quarterly: 3, yearly: 12 } as const;

/** Cash that goes out in one month, by what it is spent on and for whom. */
interface Spending {
  readonly lines: readonly BudgetLine[];
  readonly labour: LabourMonth;
  readonly labourByBrand: ReadonlyMap<string, number>;
}

/**
 * Money of every month that touches the horizon. A budget line falls due in the month of its first day and then every
 * one, three or twelve months up to the month of its last; hours of people paid in cash count as `freelance`. Over-spending in
 * all: what the months from the running one on are over, or what a cap on the whole time is over, whichever is more.
 */
export function moneyOf(plan: Plan, worked: readonly WorkedLine[], world: World): Money {
  const spendings = spendingsOf(plan, worked);
  const months = spendings.map((spending) => monthCost(plan, spending));
  const overMonths = months.filter(({ month }) => !isOver(month, world)).reduce((sum, month) => sum + month.overCents, 0);
  return {
    months,
    totalCashCents: months.reduce((sum, month) => sum + month.cashCents, 0),
    totalInternalCents: months.reduce((sum, month) => sum + month.internalCents, 0),
    overBudgetCents: Math.max(overMonths, ...capsOf(plan, 'total').map((cap) => Math.max(0, spentUnder(cap, spendings) - cap.cents))),
  };
}

/** Nobody can save in a month that is over. */
function isOver(month: Month, { today }: World): boolean {
  return month < monthOf(today);
}

function spendingsOf(plan: Plan, worked: readonly WorkedLine[]): (Spending & { readonly month: Month })[] {
  const { from, until } = plan.settings.horizon;
  const labour = labourOf(plan, worked);
  const labourByBrand = cashByBrand(plan, worked);
  const none: LabourMonth = { cashCents: 0, internalCents: 0 };
  return monthsBetween(from, until).map((month) => ({
    month,
    lines: plan.budgetLines.filter((line) => isDueIn(line, month)),
    labour: labour.get(month) ?? none,
    labourByBrand: labourByBrand.get(month) ?? new Map<string, number>(),
  }));
}

/** What is spent under every cap: in its most expensive month that is not over, or over the whole time. Cents. */
export function capSpendings(plan: Plan, worked: readonly WorkedLine[], world: World): { readonly cap: BudgetCap; readonly mostCents: number }[] {
  const spendings = spendingsOf(plan, worked);
  const open = spendings.filter(({ month }) => !isOver(month, world));
  return plan.budgetCaps.map((cap) => {
    const mostCents = cap.scope === 'total' ? spentUnder(cap, spendings) : Math.max(0, ...open.map((spending) => spentUnder(cap, [spending])));
    return { cap, mostCents };
  });
}

/** Whether a budget line goes out in a month. */
export function isDueIn(line: BudgetLine, month: Month): boolean {
  const apart = monthIndex(month) - monthIndex(monthOf(line.from));
  if (apart < 0 || (line.until !== null && month > monthOf(line.until))) return false;
  return line.rhythm === 'once' ? apart === 0 : apart % MONTHS_APART[line.rhythm] === 0;
}

function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

function capsOf(plan: Plan, scope: BudgetCap['scope']): BudgetCap[] {
  return plan.budgetCaps.filter((cap) => cap.scope === scope);
}

function monthCost(plan: Plan, spending: Spending & { readonly month: Month }): MonthCost {
  const { lines, labour, month } = spending;
  const caps = capsOf(plan, 'month');
  const general = caps.filter((cap) => cap.category === null && cap.brandId === null).map((cap) => cap.cents);
  return {
    month,
    linesByCategory: sumByCategory(lines),
    labourCashCents: labour.cashCents,
    cashCents: sumOf(lines) + labour.cashCents,
    internalCents: labour.internalCents,
    capCents: general.length === 0 ? null : Math.min(...general),
    overCents: Math.max(0, ...caps.map((cap) => spentUnder(cap, [spending]) - cap.cents)),
  };
}

/** Cash that a cap looks at: everything, or only its category and brand. */
function spentUnder(cap: BudgetCap, spendings: readonly Spending[]): number {
  return spendings.reduce((sum, spending) => sum + linesUnder(cap, spending) + labourUnder(cap, spending), 0);
}

function linesUnder(cap: BudgetCap, { lines }: Spending): number {
  return sumOf(
    lines.filter((line) => (cap.category === null || line.category === cap.category) && (cap.brandId === null || line.brandId === cap.brandId)),
  );
}

function labourUnder(cap: BudgetCap, { labour, labourByBrand }: Spending): number {
  if (cap.category !== null && cap.category !== 'freelance') return 0;
  return cap.brandId === null ? labour.cashCents : (labourByBrand.get(cap.brandId) ?? 0);
}

function sumOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, line) => sum + line.cents, 0);
}

function sumByCategory(lines: readonly BudgetLine[]): Record<string, number> {
  const sums: Partial<Record<BudgetCategory, number>> = {};
  for (const line of lines) sums[line.category] = (sums[line.category] ?? 0) + line.cents;
  return sums;
}

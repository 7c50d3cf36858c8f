import type { MonthCost } from '@shared/engine';

/** The month in which the most money goes out; the earliest of several. Undefined when none does. */
export function dearestMonth(months: readonly MonthCost[]): MonthCost | undefined {
  return months.reduce<MonthCost | undefined>((most, month) => (month.cashCents > (most?.cashCents ?? 0) ? month : most), undefined);
}

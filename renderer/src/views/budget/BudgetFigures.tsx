import type { ReactNode } from 'react';
import type { Plan } from '@shared/schema';
import { Figures } from '../../components';
import { useTexts } from '../../i18n';
import type { useCoverageStore } from '../../state';

type Summary = NonNullable<ReturnType<typeof useCoverageStore.getState>['summary']>;

/** Cash apart from internal time, and whether the limits hold. */
export function BudgetFigures({ plan, summary }: { readonly plan: Plan; readonly summary: Summary }): ReactNode {
  const { t, f } = useTexts();
  const money = (cents: number): string => f.money(cents, plan.settings.currency);
  const labour = summary.months.reduce((sum, month) => sum + month.labourCashCents, 0);
  const months = Math.max(1, summary.months.length);
  return (
    <Figures
      figures={[
        {
          id: 'cash',
          label: t('budget.figure.cash'),
          value: money(summary.totalCashCents),
          note: t('budget.figure.cashNote', { lines: money(summary.totalCashCents - labour), labour: money(labour) }),
        },
        { id: 'month', label: t('budget.figure.month'), value: money(Math.round(summary.totalCashCents / months)), note: t('budget.figure.monthNote', { count: summary.months.length }) },
        { id: 'internal', label: t('budget.figure.internal'), value: money(summary.totalInternalCents), note: t('budget.figure.internalNote') },
        {
          id: 'over',
          label: t('budget.figure.over'),
          value: plan.budgetCaps.length === 0 ? t('budget.figure.noCap') : money(summary.overBudgetCents),
          note: t(plan.budgetCaps.length === 0 ? 'budget.figure.noCapNote' : summary.overBudgetCents > 0 ? 'budget.figure.overNote' : 'budget.figure.keptNote'),
          isBad: summary.overBudgetCents > 0,
        },
      ]}
    />
  );
}

import { Wallet } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MonthCost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { EmptyState, Notice, Panel } from '../../components';
import { type Column, type ColumnLine, type ColumnSeries } from '../../components/charts/column-geometry';
import { StackedColumns } from '../../components/charts/StackedColumns';
import { type Texts, useTexts } from '../../i18n';
import { budgetCategories } from './budget-figures';
import styles from './BudgetView.module.css';

interface MonthsProps {
  readonly plan: Plan;
  readonly summary: { readonly months: readonly MonthCost[] };
}

const CENTS = 100;

function firstDay(month: string): string {
  return `${month}-01`;
}

/** One series per category that occurs, and one for hours that are paid in cash. */
function chartSeries(months: readonly MonthCost[], { t }: Texts): { series: ColumnSeries[]; valuesOf: (month: MonthCost) => number[] } {
  const used = budgetCategories.filter((category) => months.some((month) => (month.linesByCategory[category] ?? 0) > 0));
  const hasLabour = months.some((month) => month.labourCashCents > 0);
  const series = used.map((category): ColumnSeries => ({ id: category, name: t(`budget.category.${category}`), color: `var(--series-${budgetCategories.indexOf(category) + 1})` }));
  const labour = hasLabour ? [{ id: 'labour', name: t('budget.labour'), color: 'var(--series-7)' }] : [];
  return {
    series: [...series, ...labour],
    valuesOf: (month) => [...used.map((category) => month.linesByCategory[category] ?? 0), ...(hasLabour ? [month.labourCashCents] : [])],
  };
}

function chartLines(months: readonly MonthCost[], { t }: Texts): ColumnLine[] {
  if (months.every((month) => month.capCents === null)) return [];
  return [{ id: 'cap', kind: 'limit', name: t('budget.capLine'), values: months.map((month) => month.capCents) }];
}

function Overspent({ months, currency }: { readonly months: readonly MonthCost[]; readonly currency: string }): ReactNode {
  const { t, f } = useTexts();
  const over = months.filter((month) => month.overCents > 0);
  if (over.length === 0) return null;
  const named = over.slice(0, 4).map((month) => t('budget.overMonth', { month: f.month(firstDay(month.month)), over: f.money(month.overCents, currency) }));
  const more = over.length > named.length ? [t('budget.overMore', { count: over.length - named.length })] : [];
  return (
    <div className={styles['over']}>
      <Notice tone="problem">{t('budget.over', { count: over.length, months: f.list([...named, ...more]) })}</Notice>
    </div>
  );
}

/** Money that goes out per month against the limit; what is above it is hatched and said in words. */
export function BudgetChart({ plan, summary }: MonthsProps): ReactNode {
  const texts = useTexts();
  const { t, f, language } = texts;
  const { months } = summary;
  const { currency } = plan.settings;
  const { series, valuesOf } = chartSeries(months, texts);
  const shortMonth = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  const columns = months.map((month): Column => ({
    id: month.month,
    label: shortMonth.format(Date.parse(firstDay(month.month))),
    group: month.month.slice(0, 4),
    title: f.month(firstDay(month.month)),
    values: valuesOf(month),
    over: month.overCents,
  }));
  return (
    <Panel title={t('budget.chart.title')} note={t('budget.chart.note')}>
      {series.length === 0 ? (
        <EmptyState icon={<Wallet />} title={t('budget.chart.emptyTitle')} text={t('budget.chart.emptyText')} />
      ) : (
        <>
          <Overspent months={months} currency={currency} />
          <StackedColumns
            title={t('budget.chart.title')}
            columnName={t('budget.chart.month')}
            columns={columns}
            series={series}
            lines={chartLines(months, texts)}
            unit={CENTS}
            write={(cents) => f.money(cents, currency)}
            writeOver={(cents) => t('budget.overBy', { over: f.money(cents, currency) })}
            labelWidth={36}
            hint={t('budget.chart.hint')}
          />
        </>
      )}
    </Panel>
  );
}

import type { ReactNode } from 'react';
import type { Percentiles, WeekReport } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { ChartTable } from '../../components/charts/ChartTable';
import type { Column, ColumnLine } from '../../components/charts/column-geometry';
import { useTexts } from '../../i18n';

const percentiles = ['p50', 'p80', 'p95'] as const satisfies readonly (keyof Percentiles)[];

/** The figures of the load curve as a table. */
export function LoadTable({ weeks, band }: { readonly weeks: readonly WeekReport[]; readonly band: readonly Percentiles[] }): ReactNode {
  const { t, f } = useTexts();
  const columns = weeks.map(
    (week): Column => ({
      id: week.monday,
      label: '',
      group: '',
      title: t('coverage.load.weekTitle', { week: isoWeekOf(toDayNumber(week.monday)).week, monday: f.shortDay(week.monday) }),
      values: [week.coveredMinutes, week.missingMinutes],
      over: 0,
    }),
  );
  const series = [
    { id: 'covered', name: t('coverage.load.covered'), color: '' },
    { id: 'missing', name: t('coverage.load.missing'), color: '' },
  ];
  const simulated = percentiles.map((name): ColumnLine => ({ id: name, name: t(`coverage.load.${name}`), kind: 'comparison', values: band.map((week) => week[name]) }));
  const lines: ColumnLine[] = [{ id: 'there', name: t('coverage.load.capacity'), kind: 'limit', values: weeks.map((week) => week.availableMinutes) }, ...(band.length === 0 ? [] : simulated)];
  return <ChartTable title={t('coverage.load.title')} columnName={t('coverage.load.column')} columns={columns} series={series} lines={lines} unit={60} write={f.hours} hint="" />;
}

import type { ReactNode } from 'react';
import type { EffortOverview } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { Panel } from '../../components';
import type { Column } from '../../components/charts/column-geometry';
import { StackedColumns } from '../../components/charts/StackedColumns';
import { useTexts } from '../../i18n';
import { type Grouping, weekSeries } from './grouping';
import { GroupingSwitch } from './GroupingSwitch';

const MINUTES_PER_HOUR = 60;

interface EffortChartProps {
  readonly overview: EffortOverview;
  readonly plan: Plan;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

/** Hours of every week, stacked by channel or by activity, with the likely hours as a line. */
export function EffortChart({ overview, plan, grouping, onGroup }: EffortChartProps): ReactNode {
  const texts = useTexts();
  const { t, f } = texts;
  const series = weekSeries(overview, plan, grouping, texts);
  const columns = overview.weeks.map((monday, index): Column => {
    const { week } = isoWeekOf(toDayNumber(monday));
    return {
      id: monday,
      label: String(week),
      group: f.month(monday),
      title: t('effort.chart.week', { week, monday: f.shortDay(monday) }),
      values: series.map((one) => one.byWeek[index] ?? 0),
      over: 0,
    };
  });
  return (
    <Panel title={t('effort.chart.title')} note={t('effort.chart.note')} actions={<GroupingSwitch label={t('effort.chart.by')} grouping={grouping} onGroup={onGroup} />}>
      <StackedColumns
        title={t('effort.chart.title')}
        columnName={t('effort.chart.weekHead')}
        columns={columns}
        series={series}
        lines={[{ id: 'likely', kind: 'comparison', name: t('effort.likely'), values: overview.totalByWeek.map((week) => week.likely) }]}
        unit={MINUTES_PER_HOUR}
        write={f.hours}
        labelWidth={24}
        hint={t('effort.chart.hint')}
      />
    </Panel>
  );
}

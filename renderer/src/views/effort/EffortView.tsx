import { Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Plan } from '@shared/schema';
import { Button, EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore, useEffortOverview, usePlan, useSessionState } from '../../state';
import { ActivitiesPanel } from './ActivitiesPanel';
import { AssumptionsPanel } from './AssumptionsPanel';
import { EffortChart } from './EffortChart';
import { EffortFigures } from './EffortFigures';
import { EffortTable } from './EffortTable';
import styles from './EffortView.module.css';
import { FormatsPanel } from './FormatsPanel';
import { type Grouping, groupings } from './grouping';
import { OverviewPanel } from './OverviewPanel';

const groupingSchema: z.ZodType<Grouping> = z.enum(groupings);

function isWithoutWork(plan: Plan): boolean {
  return plan.posts.length + plan.series.length + plan.activities.length + plan.tasks.length === 0;
}

function NoWork(): ReactNode {
  const { t } = useTexts();
  const showView = useAppStore((state) => state.showView);
  return (
    <Panel>
      <EmptyState icon={<Clock />} title={t('effort.empty.title')} text={t('effort.empty.text')}>
        <Button tone="primary" onClick={() => showView('calendar')}>
          {t('effort.empty.toCalendar')}
        </Button>
        <Button onClick={() => showView('settings')}>{t('effort.empty.toChannels')}</Button>
      </EmptyState>
    </Panel>
  );
}

/** How many hours the plan takes, where they come from, and what they are estimated with. */
export function EffortView(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const overview = useEffortOverview();
  const [grouping, setGrouping] = useSessionState('effort.grouping', groupingSchema, 'channel');
  const shared = { plan, grouping, onGroup: setGrouping };
  return (
    <div className={styles['view']}>
      {overview === null ? <p className={styles['waiting']}>{t('common.computing')}</p> : null}
      {overview !== null && isWithoutWork(plan) ? <NoWork /> : null}
      {overview !== null && !isWithoutWork(plan) ? (
        <>
          <EffortFigures overview={overview} plan={plan} />
          <EffortChart {...shared} overview={overview} />
          <EffortTable {...shared} overview={overview} />
        </>
      ) : null}
      <AssumptionsPanel plan={plan} />
      <FormatsPanel plan={plan} overview={overview} />
      <ActivitiesPanel plan={plan} overview={overview} />
      <OverviewPanel overview={overview} />
    </div>
  );
}

import { type ReactNode, useState } from 'react';
import { Gauge } from 'lucide-react';
import { Button, EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore, useCoverageStore, usePlan } from '../../state';
import { BottleneckList } from './BottleneckList';
import { CadenceStrips } from './CadenceStrips';
import styles from './CoverageView.module.css';
import { HeatMap } from './HeatMap';
import { LoadChart } from './LoadChart';
import { SurenessPanel } from './SurenessPanel';
import { VerdictPanel } from './VerdictPanel';
import { WorkDialog, type WorkQuestion } from './WorkDialog';

function NothingPlanned(): ReactNode {
  const { t } = useTexts();
  const showView = useAppStore((state) => state.showView);
  return (
    <Panel>
      <EmptyState icon={<Gauge />} title={t('coverage.empty.title')} text={t('coverage.empty.text')}>
        <Button tone="primary" onClick={() => showView('calendar')}>
          {t('coverage.empty.toCalendar')}
        </Button>
        <Button onClick={() => showView('team')}>{t('coverage.empty.toTeam')}</Button>
      </EmptyState>
    </Panel>
  );
}

/** Can we keep this up? The verdict, why, and where the hours are. */
export function CoverageView(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const summary = useCoverageStore((state) => state.summary);
  const [question, setQuestion] = useState<WorkQuestion | null>(null);
  if (summary === null) return <p className={styles['waiting']}>{t('common.computing')}</p>;
  if (summary.neededMinutes === 0 && plan.people.length === 0) return <NothingPlanned />;
  return (
    <div className={styles['view']}>
      <VerdictPanel summary={summary} />
      <BottleneckList summary={summary} onShow={setQuestion} />
      <Panel title={t('coverage.load.title')} note={t('coverage.load.note')}>
        <LoadChart weeks={summary.weeks} onShow={setQuestion} />
      </Panel>
      <SurenessPanel />
      <Panel title={t('coverage.heat.title')} note={t('coverage.heat.note')} isFlush>
        <HeatMap summary={summary} onShow={setQuestion} />
      </Panel>
      <Panel title={t('coverage.cadence.title')} note={t('coverage.cadence.note')} isFlush>
        <CadenceStrips cadence={summary.cadence} />
      </Panel>
      {question === null ? null : <WorkDialog question={question} onClose={() => setQuestion(null)} />}
    </div>
  );
}

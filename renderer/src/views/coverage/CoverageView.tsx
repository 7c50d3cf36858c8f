import { type ReactNode, useState } from 'react';
import { Gauge } from 'lucide-react';
import { Button, EmptyState, Panel, Provisional } from '../../components';
import { CadenceStrips } from '../../components/charts/CadenceStrips';
import { useTexts } from '../../i18n';
import { useAdvice, useAppStore, useCoverageStore, usePlan } from '../../state';
import { BottleneckDialog, type BottleneckQuestion } from './BottleneckDialog';
import { BottleneckList } from './BottleneckList';
import styles from './CoverageView.module.css';
import { HeatPanel } from './HeatPanel';
import { LoadChart } from './LoadChart';
import { PersonWeekDialog, type PersonWeekQuestion } from './PersonWeekDialog';
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
  const { simulation, hasFailed } = useAdvice('sureness');
  const isConfirmed = useCoverageStore((state) => state.isConfirmed);
  const [question, setQuestion] = useState<WorkQuestion | null>(null);
  const [week, setWeek] = useState<PersonWeekQuestion | null>(null);
  const [counted, setCounted] = useState<BottleneckQuestion | null>(null);
  if (summary === null) return <p className={styles['waiting']}>{t('common.computing')}</p>;
  if (summary.neededMinutes === 0 && plan.people.length === 0) return <NothingPlanned />;
  return (
    <div className={styles['view']} aria-busy={!isConfirmed}>
      <VerdictPanel summary={summary} />
      <BottleneckList summary={summary} onCount={setCounted} />
      <Panel title={t('coverage.load.title')} note={t('coverage.load.note')} actions={<Provisional isShown={!isConfirmed} />}>
        <LoadChart weeks={summary.weeks} simulation={simulation} onShow={setQuestion} />
      </Panel>
      {hasFailed ? null : <SurenessPanel simulation={simulation} />}
      <HeatPanel summary={summary} onWeek={setWeek} onWork={setQuestion} />
      <Panel title={t('coverage.cadence.title')} note={t('coverage.cadence.note')} isFlush>
        <CadenceStrips cadence={summary.cadence} channels={plan.channels} />
      </Panel>
      {week === null ? null : <PersonWeekDialog question={week} onClose={() => setWeek(null)} />}
      {counted === null ? null : <BottleneckDialog question={counted} onClose={() => setCounted(null)} />}
      {question === null ? null : <WorkDialog question={question} onClose={() => setQuestion(null)} />}
    </div>
  );
}

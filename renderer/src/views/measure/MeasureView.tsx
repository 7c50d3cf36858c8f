import { LineChart } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { createWorld, progressOf } from '@shared/engine';
import { Button, EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore, useIsWritable, usePlan, useToday } from '../../state';
import { CalibrationPanel } from './CalibrationPanel';
import { CsvDialog } from './CsvDialog';
import styles from './MeasureView.module.css';
import { ProgressCard } from './ProgressCard';
import { ReviewPanel } from './ReviewPanel';
import { TimePanel } from './TimePanel';

/** Sub-goals whose indicator is money or customers come before those that only count attention. */
const WORTH = /acquisition|leads|revenue|traffic|retention|recruiting|service|satisfaction/;

function NoSubGoals(): ReactNode {
  const { t } = useTexts();
  return (
    <Panel>
      <EmptyState icon={<LineChart />} title={t('measure.empty.title')} text={t('measure.empty.text')}>
        <Button tone="primary" onClick={() => useAppStore.getState().showView('goals')}>
          {t('measure.empty.go')}
        </Button>
      </EmptyState>
    </Panel>
  );
}

/** Observe and measure: how far every sub-goal has come, with its values as a curve; what was worked, and how good the estimates were. */
export function MeasureView(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const today = useToday();
  const isWritable = useIsWritable();
  const [isReading, setIsReading] = useState(false);
  const world = createWorld(today);
  const isWorth = (indicatorId: string | null): number => (indicatorId !== null && WORTH.test(indicatorId) ? 0 : 1);
  const sorted = [...plan.subGoals].sort((one, other) => isWorth(one.indicatorId) - isWorth(other.indicatorId));
  return (
    <div className={styles['view']}>
      {sorted.length === 0 ? (
        <NoSubGoals />
      ) : (
        <>
          <div className={styles['bar']}>
            <p>{t('measure.intro')}</p>
            <Button disabled={!isWritable} onClick={() => setIsReading(true)}>
              {t('measure.csv')}
            </Button>
          </div>
          <div className={styles['cards']}>
            {sorted.map((subGoal) => (
              <ProgressCard key={subGoal.id} subGoal={subGoal} progress={progressOf(plan, subGoal, world)} />
            ))}
          </div>
        </>
      )}
      <ReviewPanel />
      <TimePanel />
      <CalibrationPanel />
      {isReading ? <CsvDialog onClose={() => setIsReading(false)} /> : null}
    </div>
  );
}

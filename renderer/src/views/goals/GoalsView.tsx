import { Target } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable, usePlan, useStrategy } from '../../state';
import { CatalogueDialog } from './CatalogueDialog';
import { FindingList } from './FindingList';
import { GoalTable } from './GoalTable';
import styles from './GoalsView.module.css';
import { ServesPanel } from './ServesPanel';
import { SubGoalsPanel } from './SubGoalsPanel';

/** What is to be reached, how one will see it, and what every goal costs. */
export function GoalsView(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const strategy = useStrategy();
  const isWritable = useIsWritable();
  const [isChoosing, setIsChoosing] = useState(false);
  const add = (
    <Button tone={plan.goals.length === 0 ? 'primary' : 'plain'} disabled={!isWritable} onClick={() => setIsChoosing(true)}>
      {t('goals.add')}
    </Button>
  );
  return (
    <div className={styles['view']}>
      {plan.goals.length === 0 ? (
        <Panel>
          <EmptyState icon={<Target />} title={t('goals.empty.title')} text={t('goals.empty.text')}>
            {add}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <Panel title={t('goals.title')} note={t('goals.note')} isFlush actions={add}>
            {strategy === null ? null : <FindingList findings={strategy.findings} />}
            <GoalTable strategy={strategy} />
          </Panel>
          <SubGoalsPanel strategy={strategy} />
          <ServesPanel />
        </>
      )}
      {isChoosing ? <CatalogueDialog onClose={() => setIsChoosing(false)} /> : null}
    </div>
  );
}

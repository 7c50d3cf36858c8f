import { Target } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, EmptyState, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable, usePlan, useStrategy } from '../../state';
import { CatalogueDialog } from './CatalogueDialog';
import { CompareDialog } from './CompareDialog';
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
  const [isComparing, setIsComparing] = useState(false);
  const add = (
    <Button tone={plan.goals.length === 0 ? 'primary' : 'plain'} disabled={!isWritable} onClick={() => setIsChoosing(true)}>
      {t('goals.add')}
    </Button>
  );
  const actions = (
    <div className={styles['heading']}>
      <Button disabled={!isWritable || plan.goals.length < 2} onClick={() => setIsComparing(true)}>
        {t('goals.compare')}
      </Button>
      {add}
    </div>
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
          <Panel title={t('goals.title')} note={t('goals.note')} isFlush actions={actions}>
            {strategy === null ? null : <FindingList findings={strategy.findings} />}
            <GoalTable strategy={strategy} />
          </Panel>
          <SubGoalsPanel strategy={strategy} />
          <ServesPanel />
        </>
      )}
      {isComparing ? <CompareDialog onClose={() => setIsComparing(false)} /> : null}
      {isChoosing ? <CatalogueDialog onClose={() => setIsChoosing(false)} /> : null}
    </div>
  );
}

import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { add } from '@shared/commands';
import type { StrategyReport } from '@shared/engine';
import { Button, MasterDetail, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, useIsWritable, usePlan } from '../../state';
import styles from './GoalsView.module.css';
import { SubGoalEditor } from './SubGoalEditor';

/** Sub-goals: each with what is measured, from where to where, until when, and who works for it. */
export function SubGoalsPanel({ strategy }: { readonly strategy: StrategyReport | null }): ReactNode {
  const { t, f } = useTexts();
  const { goals, subGoals } = usePlan();
  const isWritable = useIsWritable();
  const [chosenId, setChosenId] = useState('');
  const chosen = subGoals.find(({ id }) => id === chosenId) ?? subGoals[0];
  const reportOf = (id: string): StrategyReport['subGoals'][number] | undefined => strategy?.subGoals.find((report) => report.subGoalId === id);
  const addOne = (): void => {
    const id = makeId('sub-goal');
    const goalIds = goals[0] === undefined ? [] : [goals[0].id];
    if (editPlan('goals.done.subGoalAdded', add('subGoals', { id, name: t('goals.sub.newName'), goalIds }))) setChosenId(id);
  };
  const button = (
    <Button icon={<Plus />} disabled={!isWritable} onClick={addOne}>
      {t('goals.sub.add')}
    </Button>
  );
  return (
    <Panel title={t('goals.sub.title')} note={t('goals.sub.note')} isFlush>
      {chosen === undefined ? (
        <div className={styles['none']}>
          <p>{t('goals.sub.none')}</p>
          {button}
        </div>
      ) : (
        <MasterDetail
          label={t('goals.sub.title')}
          items={subGoals.map(({ id, name, deadline }) => {
            const objections = reportOf(id)?.findings.filter(({ weight }) => weight === 'objection').length ?? 0;
            return { id, title: name, note: deadline === null ? t('goals.sub.noDeadline') : f.day(deadline), ...(objections === 0 ? {} : { end: t('goals.sub.objections', { count: objections }) }) };
          })}
          selectedId={chosen.id}
          onSelect={setChosenId}
          footer={button}
        >
          <SubGoalEditor key={chosen.id} subGoal={chosen} report={reportOf(chosen.id)} />
        </MasterDetail>
      )}
    </Panel>
  );
}

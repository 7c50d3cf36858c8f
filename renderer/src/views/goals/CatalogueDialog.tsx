import { type ReactNode, useState } from 'react';
import { type GoalReference, goalReferences } from '@shared/benchmarks';
import { add, batch } from '@shared/commands';
import { Button, CheckField, Dialog, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, usePlan } from '../../state';
import styles from './GoalsView.module.css';

const bases = ['dialogue', 'result', 'trust', 'reach'] as const;

function Group({ basis, taken, chosen, onToggle }: { readonly basis: (typeof bases)[number]; readonly taken: ReadonlySet<string | null>; readonly chosen: readonly string[]; readonly onToggle: (id: string) => void }): ReactNode {
  const { t } = useTexts();
  const offered = goalReferences.filter((goal) => goal.basis === basis);
  return (
    <section className={styles['group']}>
      <h3>{t(`goals.basis.${basis}`)}</h3>
      <p>{t(`goals.basisNote.${basis}`)}</p>
      {offered.map((goal) => (
        <CheckField key={goal.id} label={t(goal.labelKey)} isChecked={taken.has(goal.id) || chosen.includes(goal.id)} isDisabled={taken.has(goal.id)} onChange={() => onToggle(goal.id)} />
      ))}
    </section>
  );
}

/** The catalogue of goals, by what they rest on; dialogue and results come first because they weigh more. Goals of one's own, too. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const { goals } = usePlan();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [own, setOwn] = useState('');
  const taken = new Set(goals.map((goal) => goal.catalogueId));
  const ownName = own.trim();
  const count = chosen.length + (ownName === '' ? 0 : 1);
  const take = (): void => {
    const picked = goalReferences.filter((goal: GoalReference) => chosen.includes(goal.id));
    const commands = picked.map((goal) => add('goals', { id: makeId('goal'), name: t(goal.labelKey), catalogueId: goal.id, points: goal.points }));
    const ownGoal = ownName === '' ? [] : [add('goals', { id: makeId('goal'), name: ownName, points: 3 })];
    editPlan('goals.done.added', batch([...commands, ...ownGoal]));
    onClose();
  };
  return (
    <Dialog
      title={t('goals.catalogue')}
      width="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" disabled={count === 0} onClick={take}>
            {t('goals.take', { count })}
          </Button>
        </>
      }
    >
      <div className={styles['catalogue']}>
        {bases.map((basis) => (
          <Group key={basis} basis={basis} taken={taken} chosen={chosen} onToggle={(id) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])} />
        ))}
      </div>
      <TextField label={t('goals.own')} value={own} onChange={setOwn} />
    </Dialog>
  );
}

import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { add, remove } from '@shared/commands';
import type { SubGoalProgress } from '@shared/engine';
import type { SubGoal } from '@shared/schema';
import { Button, DayField, IconButton, NumberField, Panel, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, editPlanWithToast, makeId, useIsWritable, usePlan, useToday } from '../../state';
import styles from './MeasureView.module.css';
import { ProgressCurve } from './ProgressCurve';

const LAST_SHOWN = 5;
const MOST = 1_000_000_000;

function AddForm({ subGoal }: { readonly subGoal: SubGoal }): ReactNode {
  const { t } = useTexts();
  const today = useToday();
  const isWritable = useIsWritable();
  const [day, setDay] = useState(today);
  const [value, setValue] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const save = (): void => {
    if (value === null) return;
    if (!editPlan('measure.done.added', add('measurements', { id: makeId('value'), subGoalId: subGoal.id, day, value, note }))) return;
    setValue(null);
    setNote('');
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DayField label={t('measure.day')} value={day} isDisabled={!isWritable} onChange={(next) => next !== null && setDay(next)} />
      <NumberField label={subGoal.unit === '' ? t('measure.value') : subGoal.unit} value={value} minimum={-MOST} maximum={MOST} isOptional isLive isDisabled={!isWritable} onCommit={setValue} />
      <TextField label={t('measure.note')} value={note} isDisabled={!isWritable} onChange={setNote} />
      <Button type="submit" icon={<Plus />} disabled={!isWritable || value === null}>
        {t('measure.add')}
      </Button>
    </form>
  );
}

function LastValues({ subGoal }: { readonly subGoal: SubGoal }): ReactNode {
  const { t, f } = useTexts();
  const { measurements } = usePlan();
  const isWritable = useIsWritable();
  const own = measurements.filter((measurement) => measurement.subGoalId === subGoal.id).sort((one, other) => (one.day < other.day ? 1 : -1));
  if (own.length === 0) return null;
  return (
    <ul className={styles['values']}>
      {own.slice(0, LAST_SHOWN).map(({ id, day, value, note }) => (
        <li key={id}>
          <span>{f.day(day)}</span>
          <strong>{f.number(value, 2)}</strong>
          <span className={styles['faint']}>{note}</span>
          <IconButton label={t('measure.removeOf', { day: f.day(day) })} icon={<Trash2 />} disabled={!isWritable} onClick={() => editPlanWithToast('measure.done.removed', remove('measurements', id))} />
        </li>
      ))}
      {own.length > LAST_SHOWN ? <li className={styles['faint']}>{t('measure.more', { count: own.length - LAST_SHOWN })}</li> : null}
    </ul>
  );
}

/** One sub-goal: where it stands in a sentence and a curve, and its newest values. */
export function ProgressCard({ subGoal, progress }: { readonly subGoal: SubGoal; readonly progress: SubGoalProgress }): ReactNode {
  const { t, f } = useTexts();
  const values = {
    current: progress.current === null ? '' : f.number(progress.current, 2),
    target: subGoal.target === null ? '' : f.number(subGoal.target, 2),
    expected: progress.expected === null ? '' : f.number(progress.expected, 1),
    unit: subGoal.unit,
    day: subGoal.deadline === null ? '' : f.day(subGoal.deadline),
  };
  return (
    <Panel title={subGoal.name} note={subGoal.indicator}>
      <div className={styles['state']}>
        <span className={styles[progress.state]}>{t(`measure.state.${progress.state}`)}</span>
        <p>{t(progress.state === 'open' ? (progress.current === null ? 'measure.say.nothing' : 'measure.say.open') : `measure.say.${progress.state}`, values)}</p>
      </div>
      <ProgressCurve subGoal={subGoal} progress={progress} />
      <AddForm subGoal={subGoal} />
      <LastValues subGoal={subGoal} />
    </Panel>
  );
}

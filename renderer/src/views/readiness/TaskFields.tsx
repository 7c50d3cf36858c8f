import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { change } from '@shared/commands';
import type { RecordOf } from '@shared/schema';
import { CheckField, CommitDayField, CommitTextField, HoursField, IconButton, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, removeRecord, useIsWritable, usePlan } from '../../state';
import styles from './ReadinessView.module.css';

const NOBODY = '';

/** An open task: what, who, until when, how long. It is work like any other, so the verdict knows of it. */
export function TaskFields({ task }: { readonly task: RecordOf<'tasks'> }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { people } = usePlan();
  const isDisabled = !useIsWritable();
  const set = (fields: Partial<RecordOf<'tasks'>>): void => void editPlan('readiness.done.taskChanged', change('tasks', task.id, fields));
  const setHours = (minutes: number | null): void => {
    const likely = minutes ?? 0;
    set({ minutes: { low: Math.min(task.minutes.low, likely), likely, high: Math.max(task.minutes.high, likely) } });
  };
  return (
    <div className={styles['task']} role="group" aria-label={t('readiness.task')}>
      <CommitTextField label={t('readiness.task')} isRequired isDisabled={isDisabled} value={task.name} onCommit={(name) => set({ name })} />
      <SelectField
        label={t('readiness.task.owner')}
        value={task.ownerId ?? NOBODY}
        isDisabled={isDisabled}
        choices={[{ value: NOBODY, label: t('readiness.task.anybody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(id) => set({ ownerId: id === NOBODY ? null : id })}
      />
      <CommitDayField label={t('readiness.task.due')} value={task.due} isDisabled={isDisabled} onCommit={(due) => due !== null && set({ due, from: task.from !== null && task.from > due ? due : task.from })} />
      <HoursField label={t('readiness.task.hours')} minutes={task.minutes.likely} isDisabled={isDisabled} onCommit={setHours} />
      <div className={styles['taskEnd']}>
        <CheckField label={t('readiness.task.done')} isChecked={task.isDone} isDisabled={isDisabled} onChange={(isDone) => set({ isDone })} />
        <IconButton label={t('common.remove')} icon={<Trash2 />} disabled={isDisabled} onClick={() => removeRecord('readiness.done.taskRemoved', 'tasks', task, texts)} />
      </div>
    </div>
  );
}

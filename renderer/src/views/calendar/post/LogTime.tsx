import { Clock, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, DayField, HoursField, IconButton, SelectField } from '../../../components';
import { useTexts } from '../../../i18n';
import { makeId, usePlan, useToday } from '../../../state';
import type { NewEntry } from '../model/post-extras';
import styles from './LogTime.module.css';
import type { PartProps } from './part-props';

const NO_STEP = '';

/** The hours worked on a post: those of the plan, with what the form adds and takes away. */
export function useEntries({ form, post }: Pick<PartProps, 'form' | 'post'>): readonly NewEntry[] {
  const { timeEntries } = usePlan();
  const removed = new Set(form.entries.removedIds);
  const stored = post === null ? [] : timeEntries.filter((entry) => entry.postId === post.id && !removed.has(entry.id));
  return [...stored, ...form.entries.added];
}

function EntryList(props: PartProps): ReactNode {
  const { form, set, isDisabled } = props;
  const { t, f } = useTexts();
  const { people, formats } = usePlan();
  const entries = useEntries(props);
  const steps = formats.find((format) => format.id === form.formatId)?.steps ?? [];
  const remove = (id: string): void => {
    const { added, removedIds } = form.entries;
    const isNew = added.some((entry) => entry.id === id);
    set({ entries: isNew ? { added: added.filter((entry) => entry.id !== id), removedIds } : { added, removedIds: [...removedIds, id] } });
  };
  if (entries.length === 0) return null;
  return (
    <ul className={styles['entries']} aria-label={t('post.log.entries')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <span>{f.day(entry.day)}</span>
          <strong>{people.find((person) => person.id === entry.personId)?.name}</strong>
          <span>{steps.find((step) => step.id === entry.stepId)?.name ?? entry.note}</span>
          <span className={styles['hours']}>{f.duration(entry.minutes)}</span>
          {isDisabled ? null : <IconButton label={t('post.log.remove', { day: f.day(entry.day) })} icon={<X />} onClick={() => remove(entry.id)} />}
        </li>
      ))}
    </ul>
  );
}

/** Hours that were worked on a post: who, when, on which step. They are kept together with the form. */
export function LogTime(props: PartProps): ReactNode {
  const { form, set, isDisabled } = props;
  const { t } = useTexts();
  const { people, formats } = usePlan();
  const today = useToday();
  const steps = formats.find((format) => format.id === form.formatId)?.steps ?? [];
  const [personId, setPersonId] = useState(form.ownerId ?? people[0]?.id ?? '');
  const [stepId, setStepId] = useState(steps[0]?.id ?? NO_STEP);
  const [day, setDay] = useState(today);
  const [minutes, setMinutes] = useState<number | null>(null);
  if (people.length === 0) return null;
  const log = (): void => {
    if (minutes === null || minutes === 0) return;
    const entry: NewEntry = { id: makeId('time'), day, personId, minutes, stepId: stepId === NO_STEP ? null : stepId, note: '' };
    set({ entries: { ...form.entries, added: [...form.entries.added, entry] } });
    setMinutes(null);
  };
  return (
    <section className={styles['log']} aria-label={t('post.log')}>
      <h3>{t('post.log')}</h3>
      <EntryList {...props} />
      {isDisabled ? null : (
        <div className={styles['fields']}>
          <SelectField label={t('post.log.step')} value={stepId} choices={[{ value: NO_STEP, label: t('post.log.noStep') }, ...steps.map((step) => ({ value: step.id, label: step.name }))]} onChange={setStepId} />
          <SelectField label={t('post.log.person')} value={personId} choices={people.map((person) => ({ value: person.id, label: person.name }))} onChange={setPersonId} />
          <DayField label={t('calendar.form.day')} value={day} onChange={(next) => setDay(next ?? today)} />
          <HoursField label={t('post.log.hours')} minutes={minutes} isOptional isLive onCommit={setMinutes} />
          <Button icon={<Clock aria-hidden="true" />} disabled={minutes === null || minutes === 0} onClick={log}>
            {t('post.log.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

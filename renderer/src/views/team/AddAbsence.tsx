import { Plus } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { setAbsence } from '@shared/commands';
import type { Absence, Plan } from '@shared/schema';
import { Button, DayField, HoursField, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId } from '../../state';
import styles from './Absences.module.css';

/** Kinds of absences, in the order in which they are offered. */
export const absenceKinds = ['vacation', 'sick', 'training', 'other'] as const satisfies readonly Absence['kind'][];

/** Enters an absence in one row: who, from when until when, why, and how much of the day. */
export function AddAbsence({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTexts();
  const [personId, setPersonId] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [kind, setKind] = useState<Absence['kind']>('vacation');
  const [minutesPerDay, setMinutesPerDay] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const person = plan.people.find((candidate) => candidate.id === personId) ?? plan.people[0];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (person === undefined) return;
    if (from === null) return setError(t('team.absences.dayMissing'));
    if (until !== null && until < from) return setError(t('common.untilBeforeFrom'));
    setError(null);
    const absence = { personId: person.id, from, until: until ?? from, kind, minutesPerDay };
    if (!editPlan('team.done.absenceAdded', setAbsence(absence, () => makeId('absence')))) return;
    setFrom(null);
    setUntil(null);
    setMinutesPerDay(null);
  };
  return (
    <form className={styles['add']} onSubmit={submit} aria-label={t('team.absences.add')}>
      <SelectField label={t('team.absences.person')} value={person?.id ?? ''} choices={plan.people.map(({ id, name }) => ({ value: id, label: name }))} onChange={setPersonId} />
      <DayField label={t('team.absences.from')} value={from} isOptional error={error} onChange={setFrom} />
      <DayField label={t('team.absences.until')} value={until} isOptional hint={t('team.absences.untilHint')} onChange={setUntil} />
      <SelectField label={t('team.absences.kind')} value={kind} choices={absenceKinds.map((value) => ({ value, label: t(`team.absence.${value}`) }))} onChange={setKind} />
      <HoursField label={t('team.absences.part')} hint={t('team.absences.partHint')} minutes={minutesPerDay} maximumHours={24} isOptional onCommit={setMinutesPerDay} />
      <Button type="submit" icon={<Plus />}>
        {t('common.add')}
      </Button>
    </form>
  );
}

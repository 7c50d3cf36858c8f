import { Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { add, change, remove } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { Button, CommitTextField, DayField, IconButton, Panel, PeriodFields, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, editPlanWithToast, makeId, useIsWritable, usePlan } from '../../state';
import styles from './SideLists.module.css';

function AddClosure(): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (from === null) return setError(t('team.absences.dayMissing'));
    if (until !== null && until < from) return setError(t('common.untilBeforeFrom'));
    setError(null);
    const closure = { id: makeId('closure'), name: name.trim() === '' ? t('team.closures.defaultName') : name.trim(), from, until: until ?? from };
    if (!editPlan('team.done.closureAdded', add('closures', closure))) return;
    setName('');
    setFrom(null);
    setUntil(null);
  };
  return (
    <form className={styles['addClosure']} onSubmit={submit} aria-label={t('team.closures.add')}>
      <TextField label={t('common.name')} placeholder={t('team.closures.defaultName')} value={name} onChange={setName} />
      <DayField label={t('team.absences.from')} value={from} isOptional error={error} onChange={setFrom} />
      <DayField label={t('team.absences.until')} value={until} isOptional onChange={setUntil} />
      <Button type="submit" icon={<Plus />}>
        {t('common.add')}
      </Button>
    </form>
  );
}

function ClosureRow({ closure, isDisabled }: { readonly closure: Plan['closures'][number]; readonly isDisabled: boolean }): ReactNode {
  const { t } = useTexts();
  const set = (fields: Partial<typeof closure>): void => void editPlan('team.done.closureChanged', change('closures', closure.id, fields));
  return (
    <li data-record={closure.id} className={styles['closure']}>
      <CommitTextField label={t('team.closures.name', { name: closure.name })} isLabelHidden isRequired value={closure.name} isDisabled={isDisabled} onCommit={(name) => set({ name })} />
      <PeriodFields
        from={closure.from}
        until={closure.until}
        labels={{ from: `${t('team.absences.from')}: ${closure.name}`, until: `${t('team.absences.until')}: ${closure.name}` }}
        isLabelHidden
        isDisabled={isDisabled}
        onCommit={({ from, until }) => from !== null && until !== null && set({ from, until })}
      />
      <IconButton label={t('common.removeNamed', { name: closure.name })} icon={<X />} disabled={isDisabled} onClick={() => editPlanWithToast('team.done.closureRemoved', remove('closures', closure.id))} />
    </li>
  );
}

/** Days on which the whole business is closed, on top of public holidays. */
export function ClosuresPanel(): ReactNode {
  const { t } = useTexts();
  const { closures } = usePlan();
  const isWritable = useIsWritable();
  const sorted = closures.toSorted((first, second) => first.from.localeCompare(second.from));
  return (
    <Panel title={t('team.closures.title')} note={t('team.closures.note')}>
      <ul className={styles['list']}>
        {sorted.map((closure) => (
          <ClosureRow key={closure.id} closure={closure} isDisabled={!isWritable} />
        ))}
      </ul>
      {isWritable ? <AddClosure /> : null}
    </Panel>
  );
}

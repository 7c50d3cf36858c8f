import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { costReference, personDefaults } from '@shared/benchmarks';
import { addPersonFromReference } from '@shared/commands';
import type { Person } from '@shared/schema';
import { Button, Dialog, MoneyField, SelectField, TextField, ValueOrigin, WeekHours } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, usePlan } from '../../state';
import styles from './AddPersonDialog.module.css';
import { employments } from './PersonEditor';

interface AddPersonDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (personId: string) => void;
}

type Draft = Pick<Person, 'name' | 'employment' | 'costCentsPerHour'> & { readonly minutesByWeekday: readonly number[] };

function draftFor(employment: Person['employment'], country: string, name: string): Draft {
  const { costCentsPerHour, minutesByWeekday } = personDefaults(employment, country);
  return { name, employment, costCentsPerHour, minutesByWeekday };
}

/** The quick way to enter somebody: name, employment, hours, cost. Skills and the rest come from reference values. */
export function AddPersonDialog({ onClose, onAdded }: AddPersonDialogProps): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const { region, currency } = plan.settings;
  const [draft, setDraft] = useState(() => draftFor('employee', region.country, ''));
  const [isNameMissing, setIsNameMissing] = useState(false);
  const formId = useId();
  const nameField = useRef<HTMLInputElement>(null);
  // The dialog has opened by now and put the focus on its first button.
  useEffect(() => nameField.current?.focus(), []);
  const origin = costReference(draft.employment, region.country);
  const add = (): void => {
    const name = draft.name.trim();
    if (name === '') return setIsNameMissing(true);
    const personId = makeId('person');
    const command = addPersonFromReference(plan, { ...draft, name, id: personId }, () => makeId('skill'), t);
    if (editPlan('team.done.personAdded', command)) onAdded(personId);
    onClose();
  };
  return (
    <Dialog
      title={t('team.add.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId}>
            {t('common.add')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={t('common.name')} value={draft.name} inputRef={nameField} error={isNameMissing && draft.name.trim() === '' ? t('common.nameMissing') : null} onChange={(name) => setDraft({ ...draft, name })} />
        <SelectField
          label={t('team.employment')}
          value={draft.employment}
          choices={employments.map((value) => ({ value, label: t(`team.employment.${value}`) }))}
          onChange={(employment) => setDraft(draftFor(employment, region.country, draft.name))}
        />
        <div className={styles['wide']}>
          <WeekHours label={t('team.add.hours')} minutes={draft.minutesByWeekday} onCommit={(minutesByWeekday) => setDraft({ ...draft, minutesByWeekday })} />
        </div>
        <MoneyField label={t('team.cost.perHour')} cents={draft.costCentsPerHour} currency={currency} onCommit={(cents) => setDraft({ ...draft, costCentsPerHour: cents ?? 0 })} />
        <div className={styles['origin']}>{origin === null ? null : <ValueOrigin value={origin} />}</div>
        <p className={styles['wide']}>{t('team.add.note')}</p>
      </form>
    </Dialog>
  );
}

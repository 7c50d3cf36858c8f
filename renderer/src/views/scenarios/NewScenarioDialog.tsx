import { type ReactNode, useId, useState } from 'react';
import { add, applyCommand, addScenarioStep, batch } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { Button, Dialog, NumberField, SelectField, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editBasePlan, makeId, useBasePlan } from '../../state';
import { type StartChoice, startCommand, startKinds } from './scenario-starts';
import styles from './ScenarioDialogs.module.css';

const LONGEST_DELAY = 52;

/** The records that a start is about, if any. */
function recordsFor(plan: Plan, { kind }: StartChoice): readonly { readonly id: string; readonly name: string }[] {
  if (kind === 'onlyChannel') return plan.channels;
  return kind === 'halfFormat' ? plan.formats : [];
}

function useNewScenario(onAdded: (id: string) => void): (name: string, choice: StartChoice) => void {
  const { t } = useTexts();
  const plan = useBasePlan();
  return (name, choice) => {
    const id = makeId('scenario');
    const addition = add('scenarios', { id, name });
    const first = startCommand(plan, choice, t);
    const withIt = applyCommand(plan, addition);
    const done = first === null ? undefined : applyCommand(plan, first);
    const kept = first !== null && done?.ok === true && withIt.ok ? [addScenarioStep(withIt.value.plan, id, first, done.value.inverse)] : [];
    if (editBasePlan('scenarios.done.added', batch([addition, ...kept]))) onAdded(id);
  };
}

function StartFields({ choice, onChange }: { readonly choice: StartChoice; readonly onChange: (choice: StartChoice) => void }): ReactNode {
  const { t } = useTexts();
  const plan = useBasePlan();
  const records = recordsFor(plan, choice);
  const choices = startKinds.map((value) => ({ value, label: t(`scenarios.start.${value}`) }));
  return (
    <>
      <SelectField label={t('scenarios.new.start')} value={choice.kind} choices={choices} onChange={(kind) => onChange({ ...choice, kind, recordId: recordsFor(plan, { ...choice, kind })[0]?.id ?? '' })} />
      {records.length === 0 ? null : (
        <SelectField
          label={t(choice.kind === 'onlyChannel' ? 'scenarios.new.channel' : 'scenarios.new.format')}
          value={choice.recordId}
          choices={records.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(recordId) => onChange({ ...choice, recordId })}
        />
      )}
      {choice.kind === 'laterLaunch' ? <NumberField label={t('scenarios.new.weeks')} value={choice.weeks} minimum={1} maximum={LONGEST_DELAY} onCommit={(weeks) => onChange({ ...choice, weeks: weeks ?? 1 })} /> : null}
    </>
  );
}

/** Asks for a name and what a new scenario begins with. */
export function NewScenarioDialog({ onClose, onAdded }: { readonly onClose: () => void; readonly onAdded: (id: string) => void }): ReactNode {
  const { t } = useTexts();
  const create = useNewScenario(onAdded);
  const [name, setName] = useState('');
  const [choice, setChoice] = useState<StartChoice>({ kind: 'empty', recordId: '', weeks: 4 });
  const formId = useId();
  const proposed = t(`scenarios.start.${choice.kind}`);
  return (
    <Dialog
      title={t('scenarios.new.title')}
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
          create(name.trim() === '' ? proposed : name.trim(), choice);
          onClose();
        }}
      >
        <TextField label={t('common.name')} value={name} takesFocus placeholder={proposed} onChange={setName} />
        <StartFields choice={choice} onChange={setChoice} />
        <p className={styles['note']}>{t(`scenarios.startNote.${choice.kind}`)}</p>
      </form>
    </Dialog>
  );
}

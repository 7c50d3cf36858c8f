import type { ReactNode } from 'react';
import { type Choice, DayField, SelectField, statuses } from '../../../components';
import { useTexts } from '../../../i18n';
import { usePlan, useStatusLooks } from '../../../state';
import { withChannel, withDay } from '../model/post-form';
import type { PartProps } from './part-props';
import styles from './PostDialog.module.css';
import { TimeField } from './TimeField';

type Named = readonly { readonly id: string; readonly name: string }[];

const NONE = '';

interface RecordFieldProps {
  readonly label: string;
  readonly records: Named;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly isDisabled: boolean;
}

/** A choice among the plan's records, or none of them; hidden when the plan has none. */
export function RecordField({ label, records, value, onChange, isDisabled }: RecordFieldProps): ReactNode {
  const { t } = useTexts();
  if (records.length === 0) return null;
  const choices: Choice<string>[] = [{ value: NONE, label: t('calendar.form.none') }, ...records.map(({ id, name }) => ({ value: id, label: name }))];
  return <SelectField label={label} value={value ?? NONE} choices={choices} isDisabled={isDisabled} onChange={(id) => onChange(id === NONE ? null : id)} />;
}

/** Where and when a post appears, where it stands, and who answers for it: beside every tab. */
export function SideFields({ form, set, isDisabled }: PartProps): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const looks = useStatusLooks();
  return (
    <>
      <SelectField
        label={t('calendar.form.channel')}
        value={form.channelId}
        choices={plan.channels.map((channel) => ({ value: channel.id, label: channel.name }))}
        isDisabled={isDisabled}
        onChange={(channelId) => set(withChannel(form, channelId, plan.channels))}
      />
      <div className={styles['pair']}>
        <DayField label={t('calendar.form.day')} value={form.day} isOptional isDisabled={isDisabled} onChange={(day) => set(withDay(form, day))} />
        <TimeField label={t('calendar.form.time')} value={form.time} defaultTime={plan.settings.defaultTime} isDisabled={isDisabled} onChange={(time) => set({ time })} />
      </div>
      <SelectField
        label={t('calendar.form.status')}
        value={form.status}
        choices={statuses.map((status) => ({ value: status, label: looks[status].name }))}
        isDisabled={isDisabled}
        onChange={(status) => set({ status })}
      />
      <RecordField label={t('calendar.form.owner')} records={plan.people} value={form.ownerId} isDisabled={isDisabled} onChange={(ownerId) => set({ ownerId })} />
    </>
  );
}

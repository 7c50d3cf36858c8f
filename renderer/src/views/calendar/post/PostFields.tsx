import type { ReactNode } from 'react';
import { type Talk, talks } from '@shared/schema';
import { type Choice, DayField, NumberField, SelectField, statuses } from '../../../components';
import { useTexts } from '../../../i18n';
import { usePlan, useStatusLooks } from '../../../state';
import { type PostForm, withChannel, withDay } from '../model/post-form';
import styles from './PostDialog.module.css';
import { TimeField } from './TimeField';

interface PostFieldsProps {
  readonly form: PostForm;
  readonly onChange: (form: PostForm) => void;
  readonly isDisabled: boolean;
}

type Named = readonly { readonly id: string; readonly name: string }[];

const NONE = '';

/** A choice among the plan's records, or none of them; hidden when the plan has none. */
function RecordField({ label, records, value, onChange, isDisabled }: { readonly label: string; readonly records: Named; readonly value: string | null; readonly onChange: (id: string | null) => void; readonly isDisabled: boolean }): ReactNode {
  const { t } = useTexts();
  if (records.length === 0) return null;
  const choices: Choice<string>[] = [{ value: NONE, label: t('calendar.form.none') }, ...records.map(({ id, name }) => ({ value: id, label: name }))];
  return <SelectField label={label} value={value ?? NONE} choices={choices} isDisabled={isDisabled} onChange={(id) => onChange(id === NONE ? null : id)} />;
}

/** Where and when a post appears. */
export function PlaceFields({ form, onChange, isDisabled }: PostFieldsProps): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  return (
    <>
      <SelectField
        label={t('calendar.form.channel')}
        value={form.channelId}
        choices={plan.channels.map((channel) => ({ value: channel.id, label: channel.name }))}
        isDisabled={isDisabled}
        onChange={(channelId) => onChange(withChannel(form, channelId, plan.channels))}
      />
      <div className={styles['pair']}>
        <DayField label={t('calendar.form.day')} value={form.day} isOptional isDisabled={isDisabled} onChange={(day) => onChange(withDay(form, day))} />
        <TimeField label={t('calendar.form.time')} value={form.time} defaultTime={plan.settings.defaultTime} isDisabled={isDisabled} onChange={(time) => onChange({ ...form, time })} />
      </div>
    </>
  );
}

/** What a post does with its readers; unless it says so itself, what its format says. */
function TalkField({ form, onChange, isDisabled }: PostFieldsProps): ReactNode {
  const { t } = useTexts();
  const { formats } = usePlan();
  const usual = formats.find((format) => format.id === form.formatId)?.talk ?? null;
  const inherited = usual === null ? t('judge.talk.unsaid') : t('judge.talk.asFormat', { talk: t(`judge.talk.${usual}`) });
  const choices: Choice<Talk | ''>[] = [{ value: '', label: inherited }, ...talks.map((talk) => ({ value: talk, label: t(`judge.talk.${talk}`) }))];
  return <SelectField label={t('judge.talk.label')} value={form.talk ?? ''} choices={choices} isDisabled={isDisabled} onChange={(talk) => onChange({ ...form, talk: talk === '' ? null : talk })} />;
}

/** What a post is, who answers for it, and what it belongs to. */
export function KindFields({ form, onChange, isDisabled }: PostFieldsProps): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const looks = useStatusLooks();
  return (
    <>
      <div className={styles['pair']}>
        <SelectField
          label={t('calendar.form.status')}
          value={form.status}
          choices={statuses.map((status) => ({ value: status, label: looks[status].name }))}
          isDisabled={isDisabled}
          onChange={(status) => onChange({ ...form, status })}
        />
        <RecordField label={t('calendar.form.owner')} records={plan.people} value={form.ownerId} isDisabled={isDisabled} onChange={(ownerId) => onChange({ ...form, ownerId })} />
      </div>
      <div className={styles['wideAndNarrow']}>
        <RecordField label={t('calendar.form.format')} records={plan.formats} value={form.formatId} isDisabled={isDisabled} onChange={(formatId) => onChange({ ...form, formatId })} />
        <NumberField
          label={t('calendar.form.effort')}
          value={form.effortPercent}
          maximum={1000}
          digits={0}
          suffix="%"
          isDisabled={isDisabled}
          onCommit={(share) => onChange({ ...form, effortPercent: Math.round(share ?? 100) })}
        />
      </div>
      <RecordField label={t('calendar.form.campaign')} records={plan.campaigns} value={form.campaignId} isDisabled={isDisabled} onChange={(campaignId) => onChange({ ...form, campaignId })} />
      <RecordField label={t('calendar.form.pillar')} records={plan.pillars} value={form.pillarId} isDisabled={isDisabled} onChange={(pillarId) => onChange({ ...form, pillarId })} />
      <TalkField form={form} onChange={onChange} isDisabled={isDisabled} />
    </>
  );
}

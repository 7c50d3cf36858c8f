import type { ReactNode } from 'react';
import { type Talk, talks } from '@shared/schema';
import { type Choice, NumberField, SelectField } from '../../../components';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { Adaptations } from './Adaptations';
import { LabelChips } from './LabelChips';
import type { PartProps } from './part-props';
import styles from './PostDialog.module.css';
import { RecordField } from './PostFields';
import { SeriesFields } from './SeriesFields';

/** What a post does with its readers; unless it says so itself, what its format says. */
function TalkField({ form, set, isDisabled }: PartProps): ReactNode {
  const { t } = useTexts();
  const { formats } = usePlan();
  const usual = formats.find((format) => format.id === form.formatId)?.talk ?? null;
  const inherited = usual === null ? t('judge.talk.unsaid') : t('judge.talk.asFormat', { talk: t(`judge.talk.${usual}`) });
  const choices: Choice<Talk | ''>[] = [{ value: '', label: inherited }, ...talks.map((talk) => ({ value: talk, label: t(`judge.talk.${talk}`) }))];
  return <SelectField label={t('judge.talk.label')} value={form.talk ?? ''} choices={choices} isDisabled={isDisabled} onChange={(talk) => set({ talk: talk === '' ? null : talk })} />;
}

interface PlanTabProps extends PartProps {
  readonly canRepeat: boolean;
  readonly repeatError: string | null;
  readonly onOpen: (id: string) => void;
}

/** What a post belongs to, what it costs, when it comes again, and where else it appears. */
export function PlanTab(props: PlanTabProps): ReactNode {
  const { form, set, isDisabled, canRepeat, repeatError, onOpen } = props;
  const { t } = useTexts();
  const plan = usePlan();
  return (
    <>
      <div className={styles['wideAndNarrow']}>
        <RecordField label={t('calendar.form.format')} records={plan.formats} value={form.formatId} isDisabled={isDisabled} onChange={(formatId) => set({ formatId })} />
        <NumberField label={t('calendar.form.effort')} value={form.effortPercent} maximum={1000} digits={0} suffix="%" isDisabled={isDisabled} onCommit={(share) => set({ effortPercent: Math.round(share ?? 100) })} />
      </div>
      <div className={styles['three']}>
        <RecordField label={t('calendar.form.campaign')} records={plan.campaigns} value={form.campaignId} isDisabled={isDisabled} onChange={(campaignId) => set({ campaignId })} />
        <RecordField label={t('calendar.form.pillar')} records={plan.pillars} value={form.pillarId} isDisabled={isDisabled} onChange={(pillarId) => set({ pillarId })} />
        <TalkField {...props} />
      </div>
      <LabelChips {...props} />
      {canRepeat ? <SeriesFields {...props} error={repeatError} /> : null}
      <Adaptations {...props} onOpen={onOpen} />
    </>
  );
}

import { type ReactNode, useState } from 'react';
import { daysBetween } from '@shared/time';
import { CommitDayField, RegionFields, SelectField, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { launchOf, untilOf, withPeriod, withRegion, withStart } from './draft';
import { firstDays, monthChoices } from './period';
import { HolidayNote } from './HolidayNote';
import { StartChoices } from './StartChoices';
import { StepHeading } from './StepHeading';
import type { StepProps } from './step-props';
import styles from './steps.module.css';

const DAYS_PER_WEEK = 7;

function LaunchHint({ isProposal, weeks, onPropose }: { readonly isProposal: boolean; readonly weeks: number; readonly onPropose: () => void }): ReactNode {
  const { t } = useTexts();
  if (isProposal) return t('wizard.business.launchProposal', { count: weeks });
  return (
    <>
      {t('wizard.business.launchOwn', { count: weeks })}{' '}
      <button type="button" className={styles['link']} onClick={onPropose}>
        {t('wizard.business.takeProposal')}
      </button>
    </>
  );
}

function PeriodPart({ draft, change }: StepProps): ReactNode {
  const { t, f } = useTexts();
  const [fromError, setFromError] = useState<string | null>(null);
  const [launchError, setLaunchError] = useState<string | null>(null);
  const until = untilOf(draft);
  const launch = launchOf(draft);
  const takeFrom = (from: string | null): void => {
    const isPossible = from !== null && from >= firstDays.earliest && from <= firstDays.latest;
    setFromError(isPossible ? null : t('wizard.business.fromOutside'));
    if (isPossible) change((before) => withPeriod(before, { from }));
  };
  const takeLaunch = (day: string | null): void => {
    const isPossible = day !== null && day >= draft.from && day <= until;
    setLaunchError(isPossible ? null : t('wizard.business.launchOutside', { from: f.shortDay(draft.from), until: f.day(until) }));
    if (isPossible) change((before) => ({ ...before, chosenLaunch: day }));
  };
  const lead = Math.floor(daysBetween(draft.from, launch) / DAYS_PER_WEEK);
  return (
    <section className={styles['part']}>
      <h2>{t('wizard.business.period')}</h2>
      <div className={styles['three']}>
        <CommitDayField label={t('wizard.business.from')} hint={t('wizard.business.fromHint')} value={draft.from} minimum={firstDays.earliest} maximum={firstDays.latest} error={fromError} onCommit={takeFrom} />
        <SelectField
          label={t('wizard.business.months')}
          hint={t('wizard.business.until', { day: f.day(until) })}
          value={String(draft.months)}
          choices={monthChoices.map((months) => ({ value: String(months), label: t('wizard.business.monthCount', { count: months }) }))}
          onChange={(months) => change((before) => withPeriod(before, { months: Number(months) }))}
        />
        <CommitDayField
          label={t('wizard.business.launch')}
          hint={<LaunchHint isProposal={draft.chosenLaunch === null} weeks={lead} onPropose={() => change((before) => ({ ...before, chosenLaunch: null }))} />}
          value={launch}
          minimum={draft.from}
          maximum={until}
          error={launchError}
          onCommit={takeLaunch}
        />
      </div>
    </section>
  );
}

/** First step: whose plan it is, where, what to start from, and for how long. */
export function BusinessStep(props: StepProps): ReactNode {
  const { draft, change } = props;
  const { t } = useTexts();
  return (
    <>
      <StepHeading title={t('wizard.business.title')} lead={t('wizard.business.lead')} />
      <section className={styles['part']}>
        <div className={styles['nameAndPlace']}>
          <TextField
            label={t('wizard.business.name')}
            value={draft.name}
            placeholder={t('reference.wizard.business')}
            onChange={(name) => change((before) => ({ ...before, name }))}
          />
          <RegionFields region={draft.region} onChange={(region) => change((before) => withRegion(before, region))} />
        </div>
        <HolidayNote region={draft.region} from={draft.from} until={untilOf(draft)} />
      </section>
      <section className={styles['part']}>
        <h2>{t('wizard.start.title')}</h2>
        <StartChoices start={draft.start} onPick={(start) => change((before) => withStart(before, start))} />
      </section>
      <PeriodPart {...props} />
    </>
  );
}

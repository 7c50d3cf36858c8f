import type { ReactNode } from 'react';
import type { Bottleneck } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { Button, Notice, VerdictMark } from '../../components';
import { useTexts } from '../../i18n';
import { dearestMonth } from './month-cost';
import type { Preview } from './use-preview';
import { hardestWeek, weekFigures } from './week-figures';
import type { StepName } from './wizard-store';
import { BottleneckNote } from './BottleneckNote';
import { StepHeading } from './StepHeading';
import type { StepProps } from './step-props';
import { WeekStrip } from './WeekStrip';
import styles from './VerdictStep.module.css';

interface VerdictStepProps extends StepProps {
  readonly onGoTo: (step: StepName) => void;
}

function Figure({ label, value, note }: { readonly label: string; readonly value: string; readonly note: string }): ReactNode {
  return (
    <div className={styles['figure']}>
      <dt>{label}</dt>
      <dd>{value}</dd>
      <dd className={styles['figureNote']}>{note}</dd>
    </div>
  );
}

function WorstWeek({ preview }: { readonly preview: Preview }): ReactNode {
  const { t, f } = useTexts();
  const week = hardestWeek(preview.summary);
  if (week === undefined) return null;
  const { monday, neededMinutes, availableMinutes } = week;
  return (
    <Figure
      label={t('wizard.verdict.worst')}
      value={t('common.week', { week: isoWeekOf(toDayNumber(monday)).week })}
      note={t('wizard.verdict.worstNote', { monday: f.shortDay(monday), needed: f.hours(neededMinutes), there: f.hours(availableMinutes) })}
    />
  );
}

function Spending({ preview }: { readonly preview: Preview }): ReactNode {
  const { t, f } = useTexts();
  const { summary, made } = preview;
  const { currency } = made.plan.settings;
  const dearest = dearestMonth(summary.months);
  const cap = made.draft.monthlyBudgetCents;
  const note = cap === null ? t('wizard.verdict.noCap') : t(summary.overBudgetCents > 0 ? 'wizard.verdict.overCap' : 'wizard.verdict.withinCap', { cap: f.money(cap, currency) });
  return <Figure label={t('wizard.verdict.spending')} value={f.money(dearest?.cashCents ?? 0, currency)} note={note} />;
}

/** The largest bottleneck, as the coverage view puts first. */
function largest(bottlenecks: readonly Bottleneck[]): Bottleneck | undefined {
  return bottlenecks.toSorted((left, right) => right.missingMinutes - left.missingMinutes)[0];
}

function Missing({ preview, onGoTo }: { readonly preview: Preview; readonly onGoTo: (step: StepName) => void }): ReactNode {
  const { t } = useTexts();
  const { channels, people } = preview.made.plan;
  const step = channels.length === 0 ? 'channels' : people.length === 0 ? 'people' : null;
  if (step === null) return null;
  return (
    <Notice tone="info" actions={<Button onClick={() => onGoTo(step)}>{t(`wizard.verdict.${step}Missing.action`)}</Button>}>
      {t(`wizard.verdict.${step}Missing`)}
    </Notice>
  );
}

function Judged({ preview, onGoTo }: { readonly preview: Preview; readonly onGoTo: (step: StepName) => void }): ReactNode {
  const { t, f, say } = useTexts();
  const { summary, made } = preview;
  const [first, ...reasons] = summary.sentences;
  const figures = weekFigures(preview);
  const bottleneck = made.plan.people.length === 0 ? undefined : largest(summary.bottlenecks);
  return (
    <>
      <Missing preview={preview} onGoTo={onGoTo} />
      <section className={`${styles['panel']} ${styles[summary.level]}`} aria-label={t('coverage.verdict')}>
        <output className={styles['words']}>
          {summary.neededMinutes === 0 ? null : <VerdictMark level={summary.level} size="large" />}
          <p className={styles['first']}>{first === undefined ? '' : say(first)}</p>
          {reasons.map((reason, index) => (
            <p key={index} className={styles['reason']}>
              {say(reason)}
            </p>
          ))}
        </output>
        <dl className={styles['figures']}>
          <Figure label={t('wizard.side.needed')} value={f.hours(figures.neededMinutes)} note={t('wizard.verdict.running')} />
          <Figure label={t('wizard.side.there')} value={f.hours(figures.thereMinutes)} note={t('wizard.verdict.afterHolidays')} />
          <WorstWeek preview={preview} />
          <Spending preview={preview} />
        </dl>
        {made.plan.channels.length === 0 ? null : (
          <figure className={styles['strip']}>
            <WeekStrip weeks={summary.weeks} size="large" />
            <figcaption>
              <span>{f.day(made.plan.settings.horizon.from)}</span>
              <span>{t('wizard.side.strip')}</span>
              <span>{f.day(made.plan.settings.horizon.until)}</span>
            </figcaption>
          </figure>
        )}
      </section>
      {bottleneck === undefined ? null : <BottleneckNote bottleneck={bottleneck} />}
    </>
  );
}

/** Last step: the answer, what it rests on, and the way into the plan. */
export function VerdictStep({ live, onGoTo }: VerdictStepProps): ReactNode {
  const { t } = useTexts();
  const { preview, isComputing, hasFailed } = live;
  return (
    <>
      <StepHeading title={t('wizard.verdict.title')} lead={t('wizard.verdict.lead', { name: live.made.plan.name })} />
      {hasFailed ? <Notice tone="problem">{t('common.verdictFailed')}</Notice> : null}
      {preview === null || isComputing ? hasFailed ? null : <output>{t('common.computing')}</output> : <Judged preview={preview} onGoTo={onGoTo} />}
    </>
  );
}

import { type ReactNode, useState } from 'react';
import { Button, VerdictIcon } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import type { CoverageSummary } from '../../workers/coverage-protocol';
import styles from './VerdictPanel.module.css';

function Figure({ label, value, note, isBad = false }: { readonly label: string; readonly value: string; readonly note: string; readonly isBad?: boolean }): ReactNode {
  return (
    <div className={styles['figure']}>
      <dt>{label}</dt>
      <dd className={isBad ? styles['bad'] : undefined}>{value}</dd>
      <dd className={styles['note']}>{note}</dd>
    </div>
  );
}

const SHOWN_REASONS = 4;

/** The verdict in words, and the figures that it rests on. */
export function VerdictPanel({ summary }: { readonly summary: CoverageSummary }): ReactNode {
  const { t, f, say } = useTexts();
  const { currency } = usePlan().settings;
  const [first, ...reasons] = summary.sentences;
  const [isWhole, setIsWhole] = useState(false);
  const rest = isWhole ? reasons : reasons.slice(0, SHOWN_REASONS);
  const weeks = Math.max(1, summary.weeks.length);
  const shortWeeks = summary.weeks.filter((week) => week.missingMinutes > 0).length;
  return (
    <section className={`${styles['panel']} ${styles[summary.level]}`} aria-label={t('coverage.verdict')}>
      <div className={styles['words']}>
        <p className={styles['first']}>
          <VerdictIcon level={summary.neededMinutes === 0 ? 'open' : summary.level} size="large" />
          {first === undefined ? '' : say(first)}
        </p>
        {rest.length === 0 ? null : (
          <ul className={styles['reasons']}>
            {rest.map((sentence, index) => (
              <li key={index}>{say(sentence)}</li>
            ))}
          </ul>
        )}
        {reasons.length > rest.length ? (
          <Button tone="quiet" onClick={() => setIsWhole(true)}>
            {t('coverage.moreReasons', { count: reasons.length - rest.length })}
          </Button>
        ) : null}
      </div>
      <dl className={styles['figures']}>
        <Figure label={t('coverage.figure.needed')} value={f.hours(summary.neededMinutes)} note={t('coverage.figure.perWeek', { hours: f.hours(summary.neededMinutes / weeks) })} />
        <Figure label={t('coverage.figure.there')} value={f.hours(summary.availableMinutes)} note={t('coverage.figure.perWeek', { hours: f.hours(summary.availableMinutes / weeks) })} />
        <Figure label={t('coverage.figure.missing')} value={f.duration(summary.missingMinutes)} note={t('coverage.figure.inWeeks', { count: shortWeeks })} isBad={summary.missingMinutes > 0} />
        <Figure label={t('coverage.figure.cash')} value={f.money(summary.totalCashCents, currency)} note={summary.overBudgetCents > 0 ? t('coverage.figure.over', { amount: f.money(summary.overBudgetCents, currency) }) : t('coverage.figure.holds')} isBad={summary.overBudgetCents > 0} />
        <Figure label={t('coverage.figure.internal')} value={f.money(summary.totalInternalCents, currency)} note={t('coverage.figure.internalNote')} />
      </dl>
    </section>
  );
}

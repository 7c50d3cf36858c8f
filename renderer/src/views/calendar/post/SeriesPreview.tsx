import { CalendarX2, Repeat2, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { type Repeat, repeatDays, toggleException } from '../model/repeat';
import styles from './SeriesFields.module.css';
import { useRuleWords } from './use-rule-words';

const SHOWN = 8;

interface SeriesPreviewProps {
  readonly repeat: Repeat;
  readonly day: string;
  /** Null while the series is new. */
  readonly seriesId: string | null;
  readonly isDisabled: boolean;
  readonly onChange: (repeat: Repeat) => void;
}

interface DayButtonProps {
  readonly day: string;
  readonly isLeftOut: boolean;
  readonly isDisabled: boolean;
  readonly onToggle: () => void;
}

function DayButton({ day, isLeftOut, isDisabled, onToggle }: DayButtonProps): ReactNode {
  const { t, f } = useTexts();
  const Icon = isLeftOut ? RotateCcw : CalendarX2;
  return (
    <button type="button" className={`${styles['day']} ${isLeftOut ? styles['leftOut'] : ''}`} disabled={isDisabled} aria-label={t(isLeftOut ? 'post.series.takeIn' : 'post.series.leaveOut', { day: f.day(day) })} onClick={onToggle}>
      <span>{f.day(day).replace(/ \d{4}$/, '')}</span>
      <Icon aria-hidden="true" />
    </button>
  );
}

/** A rule in words with how many posts it makes, its next days, and the days that are left out. A press leaves a day out or takes it in again. */
export function SeriesPreview({ repeat, day, seriesId, isDisabled, onChange }: SeriesPreviewProps): ReactNode {
  const { t } = useTexts();
  const ruleWords = useRuleWords();
  const { settings, posts, series } = usePlan();
  const first = series.find((candidate) => candidate.id === seriesId)?.rule.from ?? day;
  const standIns = new Set(posts.flatMap((post) => (post.seriesId === seriesId && seriesId !== null ? [post.occurrenceDay] : [])));
  const all = repeatDays(repeat, first, settings).filter((candidate) => !standIns.has(candidate.day));
  const kept = all.filter((candidate) => !candidate.isLeftOut).length;
  const days = all.filter((candidate) => candidate.day >= day);
  const next = days.slice(0, SHOWN);
  const shown = new Set(next.map((candidate) => candidate.day));
  const otherExceptions = repeat.exceptions.filter((exception) => !shown.has(exception) && !standIns.has(exception));
  const toggle = (exception: string): void => onChange(toggleException(repeat, exception));
  return (
    <div className={styles['preview']}>
      <p className={styles['sentence']} aria-live="polite">
        <Repeat2 aria-hidden="true" />
        {t('post.rule.total', { rule: ruleWords(repeat, day), posts: t('common.posts', { count: kept }) })}
      </p>
      {next.length === 0 ? <p className={styles['none']}>{t('post.series.noDays')}</p> : null}
      <ul className={styles['days']} aria-label={t('post.series.next')}>
        {next.map((candidate) => (
          <li key={candidate.day}>
            <DayButton {...candidate} isDisabled={isDisabled} onToggle={() => toggle(candidate.day)} />
          </li>
        ))}
        {days.length > SHOWN ? <li className={styles['more']}>{t('post.series.more', { count: days.length - SHOWN })}</li> : null}
      </ul>
      {otherExceptions.length === 0 ? null : (
        <>
          <h4>{t('post.series.exceptions', { count: otherExceptions.length })}</h4>
          <ul className={styles['days']} aria-label={t('post.series.exceptions', { count: otherExceptions.length })}>
            {otherExceptions.map((exception) => (
              <li key={exception}>
                <DayButton day={exception} isLeftOut isDisabled={isDisabled} onToggle={() => toggle(exception)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

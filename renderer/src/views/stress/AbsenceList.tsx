import type { ReactNode } from 'react';
import type { FirstGap, StressReport, WorstAbsence } from '@shared/engine';
import { useTexts } from '../../i18n';
import styles from './StressView.module.css';
import { useNames } from './use-names';

function AbsenceRow({ absence }: { readonly absence: WorstAbsence }): ReactNode {
  const { t, f } = useTexts();
  const names = useNames();
  const gap = ({ channelId, day }: FirstGap): string => t('stress.absences.gap', { channel: names.channel(channelId), day: f.shortDay(day) });
  return (
    <li>
      <strong>{names.person(absence.personId)}</strong>
      <p>
        {t('stress.absences.when', { from: f.shortDay(absence.from), until: f.shortDay(absence.until) })}{' '}
        {absence.firstGaps.length === 0 ? null : t('stress.absences.gaps', { gaps: f.list(absence.firstGaps.map(gap)) })}
      </p>
      <span className={`${styles['figure']} ${styles['bad']}`}>{t('stress.missing', { hours: f.duration(absence.missingMinutes) })}</span>
    </li>
  );
}

/** Everybody away for two weeks at the worst moment, those who are missed most first. */
export function AbsenceList({ stress }: { readonly stress: StressReport }): ReactNode {
  const { t } = useTexts();
  const names = useNames();
  const worstFirst = stress.absences.toSorted((first, second) => second.missingMinutes - first.missingMinutes);
  const hurting = new Set(stress.absences.map((absence) => absence.personId));
  const spared = stress.reserves.filter((reserve) => !hurting.has(reserve.personId));
  return (
    <ul className={styles['list']}>
      {worstFirst.map((absence) => (
        <AbsenceRow key={absence.personId} absence={absence} />
      ))}
      {spared.map(({ personId }) => (
        <li key={personId}>
          <strong>{names.person(personId)}</strong>
          <p>{t('stress.absences.spared')}</p>
          <span className={`${styles['figure']} ${styles['good']}`}>{t('stress.absences.none')}</span>
        </li>
      ))}
    </ul>
  );
}

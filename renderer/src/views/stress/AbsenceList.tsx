import type { ReactNode } from 'react';
import type { FirstGap, StressReport, WorstAbsence, WorstPair } from '@shared/engine';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import styles from './StressView.module.css';

function useNames(): { readonly person: (id: string) => string; readonly channel: (id: string) => string } {
  const { people, channels } = usePlan();
  return {
    person: (id) => people.find((person) => person.id === id)?.name ?? id,
    channel: (id) => channels.find((channel) => channel.id === id)?.name ?? id,
  };
}

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

function PairRow({ pair }: { readonly pair: WorstPair }): ReactNode {
  const { t, f } = useTexts();
  const names = useNames();
  return (
    <li>
      <strong>{f.list(pair.personIds.map(names.person))}</strong>
      <p>{t('stress.pairs.when', { monday: f.shortDay(pair.monday), first: f.duration(pair.aloneMinutes[0]), second: f.duration(pair.aloneMinutes[1]) })}</p>
      <span className={`${styles['figure']} ${styles['bad']}`}>{t('stress.missing', { hours: f.duration(pair.missingMinutes) })}</span>
    </li>
  );
}

const SHOWN_PAIRS = 3;

/** Everybody away for two weeks at the worst moment, then the pairs that hurt more together. */
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
      {stress.pairs.slice(0, SHOWN_PAIRS).map((pair) => (
        <PairRow key={pair.personIds.join()} pair={pair} />
      ))}
    </ul>
  );
}

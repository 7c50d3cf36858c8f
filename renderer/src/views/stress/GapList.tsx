import { CalendarSearch } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { listPosts, type WorstAbsence } from '@shared/engine';
import { IconButton } from '../../components';
import { useTexts } from '../../i18n';
import { showPostsInCalendar, usePlan } from '../../state';
import { type ChannelGap, firstGapsOf } from './first-gaps';
import styles from './StressView.module.css';
import { useNames } from './use-names';

function GapRow({ channelId, gap, title }: ChannelGap & { readonly title: string }): ReactNode {
  const { t, f } = useTexts();
  const names = useNames();
  if (gap === null) {
    return (
      <li>
        <strong>{names.channel(channelId)}</strong>
        <p>{t('stress.gaps.none')}</p>
        <span className={`${styles['figure']} ${styles['good']}`}>{t('stress.absences.none')}</span>
      </li>
    );
  }
  const { absence, day, postId } = gap;
  return (
    <li>
      <strong>{names.channel(channelId)}</strong>
      <p>{t('stress.gaps.gap', { title, name: names.person(absence.personId), from: f.shortDay(absence.from), until: f.shortDay(absence.until) })}</p>
      <span className={`${styles['figure']} ${styles['bad']}`}>
        {f.day(day)}
        <IconButton label={t('stress.gaps.show')} icon={<CalendarSearch />} onClick={() => showPostsInCalendar([postId], day)} />
      </span>
    </li>
  );
}

/** For every channel the first post that somebody's two weeks away would cost. */
export function GapList({ absences }: { readonly absences: readonly WorstAbsence[] }): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const titles = useMemo(() => new Map(listPosts(plan).map((post) => [post.id, post.title])), [plan]);
  const gaps = firstGapsOf(plan.channels, absences);
  if (gaps.length === 0) return <p className={styles['none']}>{t('coverage.cadence.none')}</p>;
  return (
    <ul className={styles['list']}>
      {gaps.map((entry) => (
        <GapRow key={entry.channelId} {...entry} title={titles.get(entry.gap?.postId ?? '') ?? ''} />
      ))}
    </ul>
  );
}

import { CalendarSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import type { KeptPosts, PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { Button, ChannelMark, Panel } from '../../components';
import { CadenceStrips } from '../../components/charts/CadenceStrips';
import { useTexts } from '../../i18n';
import { showPostsInCalendar, useAppStore, usePlan } from '../../state';
import { Answer } from './Answer';
import styles from './KeepPanel.module.css';

const NAMED = 4;

interface ChannelRowProps {
  readonly channel: Plan['channels'][number];
  readonly posts: readonly PlannedPost[];
  readonly kept: KeptPosts;
}

/** Which posts of a channel go, and the longest gap that this leaves. */
function ChannelRow({ channel, posts, kept }: ChannelRowProps): ReactNode {
  const { t, f } = useTexts();
  const gap = kept.cadence.find((cadence) => cadence.channelId === channel.id);
  const named = posts.slice(0, NAMED).map((post) => t('room.keep.post', { title: post.title, day: post.day === null ? '' : f.shortDay(post.day) }));
  const more = posts.length > NAMED ? [t('room.keep.more', { count: posts.length - NAMED })] : [];
  const allowed = channel.longestGapDays;
  return (
    <li>
      <span className={styles['name']}>
        <ChannelMark network={channel.network} color={channel.color} />
        {channel.name}
      </span>
      <p>{f.list([...named, ...more])}</p>
      {gap === undefined ? null : (
        <p className={gap.isGapTooLong ? styles['bad'] : styles['gap']}>
          {t('room.keep.gap', { count: gap.longestGapDays })}
          {allowed === null ? '' : ` ${t('room.keep.allowed', { count: allowed })}`}
        </p>
      )}
      <strong className={styles['count']}>{t('common.posts', { count: posts.length })}</strong>
    </li>
  );
}

/** What goes first when not everything fits, and the gaps that it leaves in each channel's rhythm. */
export function KeepPanel({ kept }: { readonly kept: KeptPosts }): ReactNode {
  const { t, f } = useTexts();
  const { channels } = usePlan();
  const showView = useAppStore((state) => state.showView);
  const { dropped, missingMinutes } = kept;
  const text = missingMinutes > 0 ? t('room.keep.stillMissing', { hours: f.duration(missingMinutes) }) : undefined;
  const touched = channels.flatMap((channel) => {
    const posts = dropped.filter((post) => post.channelId === channel.id);
    return posts.length === 0 ? [] : [{ channel, posts }];
  });
  return (
    <Panel title={t('room.keep.title')} note={t('room.keep.note')}>
      <Answer
        title={dropped.length === 0 ? t(missingMinutes > 0 ? 'room.keep.noPost' : 'room.keep.all') : t('room.keep.drop', { count: dropped.length })}
        {...(text === undefined ? {} : { text })}
        actions={
          dropped.length === 0 ? null : (
            <>
              <Button icon={<CalendarSearch aria-hidden="true" />} onClick={() => showPostsInCalendar(dropped.map((post) => post.id))}>
                {t('room.keep.show')}
              </Button>
              <Button onClick={() => showView('repairs')}>{t('room.toRepairs')}</Button>
            </>
          )
        }
      >
        {touched.length === 0 ? undefined : (
          <ul className={styles['channels']}>
            {touched.map(({ channel, posts }) => (
              <ChannelRow key={channel.id} channel={channel} posts={posts} kept={kept} />
            ))}
          </ul>
        )}
      </Answer>
      {touched.length === 0 ? null : (
        <div className={styles['strips']}>
          <h3>{t('room.keep.rhythm')}</h3>
          <CadenceStrips cadence={kept.cadence.filter((cadence) => touched.some(({ channel }) => channel.id === cadence.channelId))} channels={channels} />
        </div>
      )}
    </Panel>
  );
}

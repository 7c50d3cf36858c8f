import { ChevronsUp, CircleCheck, CircleX, TrendingDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useTexts } from '../../../i18n';
import { classes } from '../classes';
import type { ChannelCell, ChannelRow } from './channel-rows';
import styles from './ChannelWeeks.module.css';

const icons = { kept: CircleCheck, belowTarget: TrendingDown, missed: CircleX, dense: ChevronsUp, outside: null, unknown: null } as const satisfies Record<ChannelCell['state'], typeof CircleCheck | null>;

interface ChannelWeekCellProps {
  readonly row: ChannelRow;
  readonly cell: ChannelCell;
  readonly isStop: boolean;
  readonly isThisWeek: boolean;
}

/** A week of a channel: posts against the target, and whether that keeps the rhythm. An empty week that should not be one is a hole. */
export function ChannelWeekCell({ row: { channel }, cell, isStop, isThisWeek }: ChannelWeekCellProps): ReactNode {
  const { t, f } = useTexts();
  const { posts, state, monday, isInGap } = cell;
  const Icon = icons[state];
  const isHole = posts === 0 && (isInGap || state === 'missed');
  const target = f.number(channel.cadence.target, 2);
  const words = [
    `${channel.name}, ${t('common.week', { week: isoWeekOf(toDayNumber(monday)).week })}, ${f.shortDay(monday)}`,
    t('common.posts', { count: posts }),
    t('calendar.channels.target', { target }),
    ...(state === 'unknown' ? [] : [t(`calendar.channels.${state}`)]),
    ...(isInGap ? [t('calendar.channels.inGap', { count: channel.longestGapDays ?? 0 })] : []),
  ].join(', ');
  return (
    <td className={classes(styles['cell'], isThisWeek && styles['now'])}>
      <button
        type="button"
        className={classes(styles['box'], styles[state], isHole && styles['hole'])}
        data-channel={channel.id}
        data-monday={monday}
        data-state={state}
        tabIndex={isStop ? 0 : -1}
        aria-label={words}
        title={words}
      >
        {/* Drawn by the style sheet: the name of the button says the same in words. */}
        <span className={styles['count']} data-posts={posts} data-target={channel.cadence.target > 0 ? `/${target}` : ''} />
        {Icon === null ? null : <Icon aria-hidden="true" />}
      </button>
    </td>
  );
}

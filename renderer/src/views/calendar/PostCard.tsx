import { GitFork, Repeat, Share2, SquareCheck, Unlink2 } from 'lucide-react';
import { type CSSProperties, memo, type ReactNode } from 'react';
import type { PlannedPost } from '@shared/engine';
import { ChannelIcon, statusColor } from '../../components';
import { useTexts } from '../../i18n';
import { pressToSelect, useIsSelected, useStatusLooks } from '../../state';
import { useCalendar } from './calendar-context';
import { classes } from './classes';
import styles from './PostCard.module.css';
import { useWarningWords } from './judge/use-warning-words';
import { WarningBadge } from './judge/WarningBadge';
import { useWarningsOf } from './judge/warnings-context';
import { clockText } from './model/clock-text';

/** A colour from data, handed to the style sheet. */
export function channelColor(color: string | undefined): CSSProperties {
  return { '--channel': color ?? 'var(--line-strong)' } as CSSProperties; // React's type knows no custom properties
}

/** What a post is called; one without a title says so. */
export function useTitleOf(): (post: Pick<PlannedPost, 'title'>) => string {
  const { t } = useTexts();
  return (post) => (post.title.trim() === '' ? t('calendar.untitled') : post.title);
}

/** What the marks of a post say: its status, and where it comes from. */
function useMarkWords(): (post: PlannedPost) => string[] {
  const { t } = useTexts();
  const { adaptations } = useCalendar().index;
  const looks = useStatusLooks();
  return (post) => [
    looks[post.status].name,
    ...(post.seriesId === null ? [] : [t(post.isOccurrence ? 'calendar.mark.series' : 'calendar.mark.detached')]),
    ...(post.adaptedFromId === null ? [] : [t('calendar.mark.adaptation')]),
    ...(adaptations.has(post.id) ? [t('post.mark.original', { count: adaptations.get(post.id) ?? 0 })] : []),
  ];
}

/** A post in one sentence, for those who hear it. */
export function useDescribePost(): (post: PlannedPost) => string {
  const titleOf = useTitleOf();
  const markWords = useMarkWords();
  const { plan, channels } = useCalendar();
  return (post) => {
    const time = post.day === null ? [] : [clockText(post.time ?? plan.settings.defaultTime)];
    return [titleOf(post), ...time, channels.get(post.channelId)?.name ?? '', ...markWords(post)].join(', ');
  };
}

function Marks({ post }: { readonly post: PlannedPost }): ReactNode {
  const { adaptations } = useCalendar().index;
  const { Icon: Status, color } = useStatusLooks()[post.status];
  return (
    <span className={styles['marks']} style={statusColor(color)} aria-hidden="true">
      <WarningBadge postId={post.id} />
      {post.adaptedFromId === null ? null : <GitFork className={styles['origin']} />}
      {adaptations.has(post.id) ? <Share2 className={styles['origin']} /> : null}
      {post.seriesId === null ? null : post.isOccurrence ? <Repeat className={styles['series']} /> : <Unlink2 className={styles['series']} />}
      {post.status === 'draft' ? null : <Status className={classes(styles['status'], post.status === 'published' && styles['sure'])} />}
    </span>
  );
}

interface PostCardProps {
  readonly post: PlannedPost;
  readonly time: string | null;
  /** A line, airy where it is the only one of its day; a block that fills its place; or a tile with the title below, where a heading says the status. */
  readonly shape: 'line' | 'airy' | 'block' | 'tile';
  /** Names the channel in words; without a time that is always done. */
  readonly isNamed?: boolean;
  /** For cards outside of the grid, which has keys and clicks of its own. */
  readonly onOpen?: () => void;
}

function Card({ post, time, shape, isNamed = false, onOpen }: PostCardProps): ReactNode {
  const { t } = useTexts();
  const titleOf = useTitleOf();
  const markWords = useMarkWords();
  const isSelected = useIsSelected(post.id);
  const warnings = useWarningsOf(post.id).map(useWarningWords());
  const { channels, today, idsInSight } = useCalendar();
  const channel = channels.get(post.channelId);
  const clock = time === null ? undefined : clockText(time);
  const name = channel?.name ?? '';
  const isBlock = shape === 'block';
  const isLine = shape === 'line' || shape === 'airy';
  const hasName = !isLine && (isNamed || clock === undefined);
  const marks = <Marks post={post} />;
  // What can be read stands first and in the same order, so that it can be said to a computer that listens.
  const words = [[clock, hasName ? name : '', titleOf(post)].filter(Boolean).join(' '), ...(hasName ? [] : [name]), ...markWords(post), ...(isSelected ? [t('calendar.selected')] : [])].join(', ');
  const all = [words, ...warnings].join('\n');
  const isPast = post.day !== null && post.day < today;
  return (
    <button
      type="button"
      tabIndex={onOpen === undefined ? -1 : 0}
      className={classes(styles['card'], isLine && styles['line'], styles[shape], styles[post.status], isPast && styles['past'], isSelected && styles['selected'])}
      style={channelColor(channel?.color)}
      data-post={post.id}
      data-selected={isSelected || undefined}
      aria-label={all}
      title={all}
      onClick={onOpen === undefined ? undefined : (event) => pressToSelect(event, post.id, idsInSight) || onOpen()}
    >
      {/* Beside the text of a block they stand first, so that it flows around them. */}
      {isBlock ? marks : null}
      {isSelected ? <SquareCheck className={styles['check']} aria-hidden="true" /> : null}
      {clock === undefined ? null : <span className={styles['time']} data-time={time}>{clock}</span>}{' '}
      <span className={styles['channel']}>
        <ChannelIcon network={channel?.network ?? ''} />
        {hasName ? <span>{name}</span> : null}
      </span>{' '}
      <span className={styles['title']}>{titleOf(post)}</span>
      {isBlock ? null : marks}
    </button>
  );
}

/** A post as a card: time, channel, title; border, pattern and icon say the status. Drawn anew only when something about it differs: during a drag the grid asks for it with every move. */
export const PostCard = memo(Card);

import { ArrowDown, ArrowUp, CalendarX, SquareCheck } from 'lucide-react';
import { Fragment, type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { addDays, toDayNumber, weekdayOf } from '@shared/time';
import { ChannelIcon, EmptyState, StatusMark, tableStyles, weekdayName } from '../../components';
import { useTexts } from '../../i18n';
import { pressToSelect, toggleSelected, useIsSelected, useStatusLooks } from '../../state';
import { useCalendar } from './calendar-context';
import { classes } from './classes';
import { clockText } from './model/clock-text';
import { useWarningWords } from './judge/use-warning-words';
import { WarningBadge } from './judge/WarningBadge';
import { useWarningsOf } from './judge/warnings-context';
import type { DatedPost } from './model/post-index';
import { type ListColumn, listColumns, namesIn, type PostNames, sortPosts } from './model/post-list';
import { mondayOfDay, type WeekLoad } from './model/week-load';
import { channelColor, useDescribePost, useTitleOf } from './PostCard';
import styles from './PostList.module.css';
import { moveMany, withSelection } from './select/many-edits';
import { WeekStrip } from './WeekStrip';

const movedDays: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function focusRow(row: Element, step: 1 | -1): void {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('[data-post]') ?? [])];
  rows[rows.findIndex((other) => other === row) + step]?.focus();
}

function PostRow({ post, names, isFirst }: { readonly post: DatedPost; readonly names: PostNames; readonly isFirst: boolean }): ReactNode {
  const { t, f, language } = useTexts();
  const titleOf = useTitleOf();
  const describe = useDescribePost();
  const { plan, channels, open, move, isWritable, index, idsInSight } = useCalendar();
  const isSelected = useIsSelected(post.id);
  const warnings = useWarningsOf(post.id).map(useWarningWords());
  const spoken = [describe(post), ...(isSelected ? [t('calendar.selected')] : []), ...warnings].join(', ');
  const channel = channels.get(post.channelId);
  const looks = useStatusLooks();
  const onKey = (event: KeyboardEvent): void => {
    const days = movedDays[event.key];
    if (event.altKey && days !== undefined) {
      const posts = withSelection(index, post);
      if (isWritable && posts.length > 1) moveMany(posts, { days });
      else if (isWritable) move(post, { day: addDays(post.day, days) });
    } else if (event.key === 'ArrowDown') focusRow(event.currentTarget, 1);
    else if (event.key === 'ArrowUp') focusRow(event.currentTarget, -1);
    else if (event.key === 'Enter') open(post);
    else if (event.key === ' ') toggleSelected(post.id);
    else return;
    event.preventDefault();
  };
  return (
    <tr className={classes(styles['post'], isSelected && styles['selected'])} data-post={post.id} data-selected={isSelected || undefined} data-date={post.day} tabIndex={isFirst ? 0 : -1} aria-label={spoken} onClick={(event) => pressToSelect(event, post.id, idsInSight) || open(post)} onKeyDown={onKey}>
      <th scope="row" className={styles['when']}>
        {isSelected ? <SquareCheck className={styles['check']} aria-hidden="true" /> : null}
        {weekdayName(weekdayOf(toDayNumber(post.day)), language, 'short')}, {f.shortDay(post.day)}
        <span>{clockText(post.time ?? plan.settings.defaultTime)}</span>
      </th>
      <td>
        <span className={styles['channel']} style={channelColor(channel?.color)}>
          <ChannelIcon network={channel?.network ?? ''} />
          {names.channel}
        </span>
      </td>
      <td className={styles['title']}>
        {titleOf(post)} <WarningBadge postId={post.id} />
      </td>
      <td className={styles['format']}>{names.format}</td>
      <td>
        <StatusMark look={looks[post.status]} />
      </td>
      <td>{names.owner}</td>
    </tr>
  );
}

interface Order {
  readonly column: ListColumn;
  readonly isDescending: boolean;
}

function ColumnHead({ column, order, onOrder }: { readonly column: ListColumn; readonly order: Order; readonly onOrder: (order: Order) => void }): ReactNode {
  const { t } = useTexts();
  const isSorted = order.column === column;
  const Arrow = order.isDescending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={styles['sort']} onClick={() => onOrder({ column, isDescending: isSorted && !order.isDescending })}>
        {t(`calendar.column.${column}`)}
        {isSorted ? <Arrow aria-hidden="true" /> : null}
      </button>
    </th>
  );
}

/** The posts of a month as a table that can be sorted by every column. */
export function PostList({ posts, loads }: { readonly posts: readonly DatedPost[]; readonly loads: ReadonlyMap<string, WeekLoad> }): ReactNode {
  const { t, language } = useTexts();
  const { plan } = useCalendar();
  const [order, setOrder] = useState<Order>({ column: 'day', isDescending: false });
  const namesOf = useMemo(() => namesIn(plan), [plan]);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(language === 'de' ? 'de' : 'en', { numeric: true });
    return sortPosts(posts, order.column, order.isDescending, namesOf, compare);
  }, [posts, order, namesOf, language]);
  if (posts.length === 0) return <EmptyState icon={<CalendarX />} title={t('calendar.list.empty')} text={t('calendar.list.emptyText')} />;
  return (
    <div className={styles['list']}>
      <table className={tableStyles['table']}>
        <thead>
          <tr>
            {listColumns.map((column) => (
              <ColumnHead key={column} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((post, position) => {
            const monday = mondayOfDay(post.day);
            const before = sorted[position - 1];
            const isNewWeek = order.column === 'day' && (before === undefined || mondayOfDay(before.day) !== monday);
            return (
              <Fragment key={post.id}>
                {isNewWeek ? (
                  <tr className={styles['week']}>
                    <td colSpan={listColumns.length}>
                      <WeekStrip monday={monday} load={loads.get(monday)} />
                    </td>
                  </tr>
                ) : null}
                <PostRow post={post} names={namesOf(post)} isFirst={position === 0} />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

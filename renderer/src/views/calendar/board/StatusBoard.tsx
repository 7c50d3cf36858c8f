import { KanbanSquare } from 'lucide-react';
import { type KeyboardEvent, memo, type MouseEvent, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import type { PlannedPost } from '@shared/engine';
import type { PostStatus } from '@shared/schema';
import { toDayNumber, weekdayOf } from '@shared/time';
import { EmptyState, statusColor, weekdayName } from '../../../components';
import { useTexts } from '../../../i18n';
import { pressToSelect, toggleSelected, useStatusLooks } from '../../../state';
import { useCalendar } from '../calendar-context';
import { cardAt, focusWhenThere } from '../grid-dom';
import { clockText } from '../model/clock-text';
import type { DatedPost } from '../model/post-index';
import { PostCard } from '../PostCard';
import { useLatest } from '../use-calendar-world';
import { setOnMany, withSelection } from '../select/many-edits';
import { type BoardColumn, boardColumns, cardAfterKey, statusBeside } from './board-columns';
import styles from './StatusBoard.module.css';
import { useBoardDrag } from './use-board-drag';

/** Day and time of a post in one short line; null for ideas. */
function useWhen(): (post: PlannedPost) => string | null {
  const { f, language } = useTexts();
  const { plan } = useCalendar();
  return ({ day, time }) => (day === null ? null : `${weekdayName(weekdayOf(toDayNumber(day)), language, 'short')} ${f.shortDay(day)} ${clockText(time ?? plan.settings.defaultTime)}`);
}

const Column = memo(function Column({ column }: { readonly column: BoardColumn }): ReactNode {
  const { t } = useTexts();
  const { name, color, Icon } = useStatusLooks()[column.status];
  const when = useWhen();
  return (
    <section className={styles['column']} data-status={column.status} style={statusColor(color)} aria-label={t('calendar.board.column', { status: name, posts: t('common.posts', { count: column.posts.length }) })}>
      <h3 className={styles['head']}>
        <Icon aria-hidden="true" />
        <span>{name}</span>
        <span className={styles['count']}>{column.posts.length}</span>
      </h3>
      {column.posts.length === 0 ? <p className={styles['empty']}>{t('calendar.board.empty')}</p> : null}
      <ul className={styles['cards']}>
        {column.posts.map((post) => (
          <li key={post.id}>
            <PostCard post={post} time={when(post)} shape="tile" />
          </li>
        ))}
      </ul>
    </section>
  );
});

function cardOn(board: HTMLElement | null, id: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`) ?? null;
}

function columnOf(board: HTMLElement | null, status: PostStatus): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-status="${status}"]`) ?? null;
}

/** The posts of a month and all ideas as cards in a column per status. Dragging a card, or Alt with an arrow, changes its status. */
export function StatusBoard({ posts, ideas }: { readonly posts: readonly DatedPost[]; readonly ideas: readonly PlannedPost[] }): ReactNode {
  const { t } = useTexts();
  const { index, isWritable, open, setStatus, idsInSight } = useCalendar();
  const columns = useMemo(() => boardColumns(posts, ideas), [posts, ideas]);
  const keysId = useId();
  const board = useRef<HTMLDivElement>(null);
  const current = useRef<string | null>(null);
  const newest = useLatest(index);
  const change: typeof setStatus = (post, status) => {
    setStatus(post, status);
    // The card is made anew in its new column; what a series yielded has become a post of its own.
    const idNow = (): string => newest.current.dated.find((other) => other.occurrenceDay !== null && other.seriesId === post.seriesId && other.occurrenceDay === post.occurrenceDay)?.id ?? post.id;
    focusWhenThere(() => cardOn(columnOf(board.current, status), idNow()), () => null);
  };
  const drag = useBoardDrag(board, isWritable, (id, status) => {
    const post = index.byId.get(id);
    if (post === undefined) return;
    const posts = withSelection(index, post);
    if (posts.length > 1) setOnMany(posts, { status });
    else change(post, status);
  });
  // One stop of the Tab key: the card that had the focus last, else the first one.
  useEffect(() => {
    const cards = [...(board.current?.querySelectorAll<HTMLElement>('[data-post]') ?? [])];
    const stop = cards.find((card) => card.dataset['post'] === current.current) ?? cards[0];
    for (const card of cards) card.tabIndex = card === stop ? 0 : -1;
  });
  const postAt = (target: EventTarget): PlannedPost | undefined => index.byId.get(cardAt(target)?.dataset['post'] ?? '');
  const onKey = (event: KeyboardEvent): void => {
    const post = postAt(event.target);
    if (post === undefined || event.ctrlKey || event.metaKey) return;
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const status = statusBeside(post.status, event.key === 'ArrowLeft' ? -1 : 1);
      if (status !== undefined && isWritable) change(post, status);
    } else if (event.altKey || event.shiftKey) return;
    else if (event.key === ' ') toggleSelected(post.id);
    else {
      const next = cardAfterKey(columns, post.id, event.key);
      if (next === null) return;
      cardOn(board.current, next)?.focus();
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const post = postAt(event.target);
    if (post === undefined || drag.wasDragged() || pressToSelect(event, post.id, idsInSight)) return;
    open(post);
  };
  if (columns.every((column) => column.posts.length === 0)) return <EmptyState icon={<KanbanSquare />} title={t('calendar.list.empty')} text={t('calendar.list.emptyText')} />;
  return (
    <section className={styles['frame']} aria-label={t('calendar.view.board')} aria-describedby={keysId}>
      <p id={keysId} className="visually-hidden">
        {t('calendar.board.keys')}
      </p>
      <div
        ref={board}
        role="presentation"
        className={styles['board']}
        onKeyDown={onKey}
        onClick={onClick}
        onPointerDown={drag.onPointerDown}
        onFocus={(event) => {
          const card = cardAt(event.target);
          if (card === null) return;
          cardOn(board.current, current.current ?? '')?.setAttribute('tabindex', '-1');
          card.tabIndex = 0;
          current.current = card.dataset['post'] ?? null;
        }}
      >
        {columns.map((column) => (
          <Column key={column.status} column={column} />
        ))}
      </div>
    </section>
  );
}

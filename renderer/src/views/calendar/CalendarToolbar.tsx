import { ChevronLeft, ChevronRight, Lightbulb, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatIsoWeek, isoWeekOf, toDayNumber } from '@shared/time';
import { Button, IconButton, Segmented } from '../../components';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import styles from './CalendarToolbar.module.css';
import { type CalendarViewName, calendarViews, pageOf } from './model/calendar-pages';

interface CalendarToolbarProps {
  readonly view: CalendarViewName;
  readonly day: string;
  readonly onView: (view: CalendarViewName) => void;
  readonly onLeaf: (count: number) => void;
  readonly onToday: () => void;
  readonly onNew: () => void;
  readonly isTrayOpen: boolean;
  readonly onTray: () => void;
}

/** The days in sight, in words. */
export function usePageTitle(view: CalendarViewName, day: string): string {
  const { t, f } = useTexts();
  const { from, until } = pageOf(view, day);
  switch (view) {
    case 'day':
      return f.day(day);
    case 'week':
      return t('calendar.weekTitle', { week: t('common.week', { week: isoWeekOf(toDayNumber(day)).week }), from: f.shortDay(from), until: f.shortDay(until), year: formatIsoWeek(toDayNumber(day)).slice(0, 4) });
    case 'month':
    case 'list':
      return f.month(day);
  }
}

/** What is in sight, how to leaf, which view, and the way to a new post. */
export function CalendarToolbar(props: CalendarToolbarProps): ReactNode {
  const { t } = useTexts();
  const { index, isWritable } = useCalendar();
  const title = usePageTitle(props.view, props.day);
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label={t('calendar.toolbar')}>
      <div className={styles['leaf']}>
        <IconButton label={t('calendar.previous')} icon={<ChevronLeft />} onClick={() => props.onLeaf(-1)} />
        <Button onClick={props.onToday}>{t('calendar.today')}</Button>
        <IconButton label={t('calendar.next')} icon={<ChevronRight />} onClick={() => props.onLeaf(1)} />
      </div>
      <h2 className={styles['title']} aria-live="polite">
        {title}
      </h2>
      <Segmented label={t('calendar.views')} value={props.view} choices={calendarViews.map((view) => ({ value: view, label: t(`calendar.view.${view}`) }))} onChange={props.onView} />
      <Button icon={<Lightbulb aria-hidden="true" />} aria-pressed={props.isTrayOpen} onClick={props.onTray}>
        {t('calendar.ideas', { count: index.ideas.length })}
      </Button>
      {isWritable ? (
        <Button tone="primary" icon={<Plus aria-hidden="true" />} onClick={props.onNew}>
          {t('calendar.newPost')}
        </Button>
      ) : null}
    </div>
  );
}

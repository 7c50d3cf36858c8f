import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, Lightbulb, Plus } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button, IconButton } from '../../components';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import styles from './CalendarToolbar.module.css';
import { GoToDay } from './GoToDay';
import { spansOf } from './model/calendar-pages';
import type { Place } from './use-place';
import { usePageTitle } from './use-page-title';
import { ViewMenu } from './ViewMenu';

interface CalendarToolbarProps {
  readonly place: Place;
  readonly onToday: () => void;
  readonly onGo: (day: string) => void;
  readonly goToButton: RefObject<HTMLButtonElement | null>;
  readonly onNew: () => void;
  readonly isTrayOpen: boolean;
  readonly onTray: () => void;
}

/** ‹ › by the small step of the view, « » by its large one, and the way to today. A drag that rests on an arrow leafs, too. */
function Leaf({ place, onToday }: Pick<CalendarToolbarProps, 'place' | 'onToday'>): ReactNode {
  const { t } = useTexts();
  const { step, leap } = spansOf(place.view);
  const back = (span: typeof step): string => t('calendar.back', { span: t(`calendar.span.${span}`) });
  const forward = (span: typeof step): string => t('calendar.forward', { span: t(`calendar.span.${span}`) });
  return (
    <div className={styles['leaf']}>
      <IconButton label={back(leap ?? step)} icon={<ChevronsLeft />} disabled={leap === null} data-leaf="leap" data-count={-1} onClick={() => place.leapBy(-1)} />
      <IconButton label={back(step)} icon={<ChevronLeft />} data-leaf="step" data-count={-1} onClick={() => place.leafBy(-1)} />
      <Button onClick={onToday}>{t('calendar.today')}</Button>
      <IconButton label={forward(step)} icon={<ChevronRight />} data-leaf="step" data-count={1} onClick={() => place.leafBy(1)} />
      <IconButton label={forward(leap ?? step)} icon={<ChevronsRight />} disabled={leap === null} data-leaf="leap" data-count={1} onClick={() => place.leapBy(1)} />
    </div>
  );
}

/** What is in sight, how to leaf, which view, and the way to a new post. */
export function CalendarToolbar({ place, ...props }: CalendarToolbarProps): ReactNode {
  const { t } = useTexts();
  const { index, isWritable } = useCalendar();
  const title = usePageTitle(place.view, place.day);
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label={t('calendar.toolbar')}>
      <div className={styles['row']}>
        <Leaf place={place} onToday={props.onToday} />
        <GoToDay button={props.goToButton} title={title} day={place.day} onGo={props.onGo} />
        <ViewMenu view={place.view} onView={place.showView} />
        <Button icon={<Lightbulb aria-hidden="true" />} aria-pressed={props.isTrayOpen} disabled={place.view === 'board'} onClick={props.onTray}>
          {t('calendar.ideas', { count: index.ideas.length })}
        </Button>
        {isWritable ? (
          <Button tone="primary" icon={<Plus aria-hidden="true" />} onClick={props.onNew}>
            {t('calendar.newPost')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

import type { ReactNode, RefObject } from 'react';
import styles from './Calendar.module.css';
import { CalendarGrid } from './CalendarGrid';
import { useCalendar } from './calendar-context';
import { StatusBoard } from './board/StatusBoard';
import { ChannelWeeks } from './channel-weeks/ChannelWeeks';
import type { PostFilter } from './model/post-filter';
import { mondayOfDay, type WeekLoad } from './model/week-load';
import { PostList } from './PostList';
import type { DragHint } from './use-drag-hint';
import type { GridFocus } from './use-grid-focus';
import type { InSight } from './use-in-sight';
import type { Place } from './use-place';
import { WeekStrip } from './WeekStrip';
import { YearMap } from './year/YearMap';

interface CalendarPageProps {
  readonly place: Place;
  readonly inSight: InSight;
  readonly filter: PostFilter;
  readonly loads: ReadonlyMap<string, WeekLoad>;
  readonly container: RefObject<HTMLDivElement | null>;
  readonly focus: GridFocus;
  readonly hint: DragHint;
  /** Shows a week with the posts of one channel only. */
  readonly onChannelWeek: (channelId: string, monday: string) => void;
}

/** The page in sight, in the view that is chosen. */
export function CalendarPage({ place, inSight, filter, loads, container, focus, hint, onChannelWeek }: CalendarPageProps): ReactNode {
  const { index } = useCalendar();
  const { view, day } = place;
  switch (view) {
    case 'list':
      return <PostList posts={inSight.shown} loads={loads} />;
    case 'board':
      return <StatusBoard posts={inSight.shown} ideas={index.ideas.filter(inSight.isShown)} />;
    case 'channelWeeks':
      return <ChannelWeeks day={day} focusDay={place.focusDay} loads={loads} filter={filter} onOpen={onChannelWeek} goTo={place.goTo} />;
    case 'year':
      return <YearMap day={day} posts={inSight.shown} notes={inSight.notes} loads={loads} container={container} focus={focus} onOpen={(on) => place.showOn('day', on)} />;
    default:
      return (
        <>
          {view === 'week' || view === 'day' ? (
            <div className={styles['strip']}>
              <WeekStrip monday={mondayOfDay(day)} load={loads.get(mondayOfDay(day))} />
            </div>
          ) : null}
          <CalendarGrid view={view} day={day} isShown={inSight.isShown} notes={inSight.notes} loads={loads} container={container} focus={focus} hint={hint} />
        </>
      );
  }
}

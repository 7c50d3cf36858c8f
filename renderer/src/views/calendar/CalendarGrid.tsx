import '@fullcalendar/react/skeleton.css';
import FullCalendar, { type CalendarRef } from '@fullcalendar/react';
import { type ReactNode, type RefObject, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PlannedPost } from '@shared/engine';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import styles from './CalendarGrid.module.css';
import { gridTheme } from './grid-theme';
import { drawnDays, type GridViewName, hasWeekRows } from './model/calendar-pages';
import { lanesBetween } from './model/campaign-bars';
import type { DayNotes } from './model/day-notes';
import { postsADay } from './model/posts-a-day';
import type { WeekLoad } from './model/week-load';
import { GridLimitProvider } from './MoreWords';
import { MOST_LANES, useGridContent } from './use-grid-content';
import type { DragHint } from './use-drag-hint';
import type { GridFocus } from './use-grid-focus';
import { useHeight } from './use-height';
import { useGridGestures } from './use-grid-gestures';
import { useGridSource } from './use-grid-source';
import { gridBasics, viewTypes } from './grid-basics';

interface CalendarGridProps {
  readonly view: GridViewName;
  readonly day: string;
  readonly isShown: (post: PlannedPost) => boolean;
  readonly notes: DayNotes;
  readonly loads: ReadonlyMap<string, WeekLoad>;
  readonly container: RefObject<HTMLDivElement | null>;
  readonly focus: GridFocus;
  readonly hint: DragHint;
}

/** Month, week and day as a grid. FullCalendar lays it out and drags; what is shown and what a gesture does is ours. */
export function CalendarGrid({ view, day, isShown, notes, loads, container, focus, hint }: CalendarGridProps): ReactNode {
  const { t } = useTexts();
  const keysId = useId();
  const { plan, isWritable, today } = useCalendar();
  const calendar = useRef<CalendarRef>(null);
  const content = useGridContent(notes, loads, isShown);
  const height = useHeight(container);
  const { from, until } = drawnDays(view, day);
  const lanes = view === 'quarter' ? 0 : lanesBetween(plan.campaigns, from, until, MOST_LANES);
  // What would fit without campaigns is enough, so that a campaign hands nothing over anew.
  const most = hasWeekRows(view) ? postsADay(view, day, height, 0) : Infinity;
  const { events, openList, withheldOn } = useGridSource({ isShown, most, height, calendar, keepFocus: focus.keep });
  const limit = useMemo(() => ({ withheldOn }), [withheldOn]);
  const gestures = useGridGestures(hint);
  const { horizon } = plan.settings;
  const theme = useMemo(() => gridTheme({ notes, horizon }), [notes, horizon]);
  const [initial] = useState({ initialView: viewTypes[view], initialDate: day });
  useLayoutEffect(() => {
    const api = calendar.current?.getApi();
    if (api === undefined) return;
    if (api.view.type !== viewTypes[view]) api.changeView(viewTypes[view], day);
    else if (api.formatIso(api.getDate(), true) !== day) api.gotoDate(day);
  }, [view, day]);
  return (
    <section className={styles['grid']} aria-label={t('common.view.calendar')} aria-describedby={keysId}>
      <p id={keysId} className="visually-hidden">
        {t('calendar.keys')}
      </p>
      <div ref={container} role="presentation" data-view={view} className={styles['keys']} onKeyDown={focus.onKeyDown} onFocus={focus.onFocus}>
        <GridLimitProvider value={limit}>
          <FullCalendar
            ref={calendar}
            {...gridBasics}
            {...theme}
            {...content}
            {...gestures}
            {...initial}
            dayMaxEvents={postsADay(view, day, height, lanes)}
            moreLinkClick={openList}
            now={today}
            events={events}
            eventStartEditable={isWritable}
            droppable={isWritable}
            dayCellDidMount={focus.prepareCell}
            dayLaneDidMount={focus.prepareCell}
          />
        </GridLimitProvider>
      </div>
    </section>
  );
}

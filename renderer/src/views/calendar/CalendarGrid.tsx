import '@fullcalendar/react/skeleton.css';
import FullCalendar, { type CalendarRef, type EventSourceFunc } from '@fullcalendar/react';
import { type ReactNode, type RefObject, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PlannedPost } from '@shared/engine';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import styles from './CalendarGrid.module.css';
import { gridTheme } from './grid-theme';
import { drawnDays, type GridViewName } from './model/calendar-pages';
import { lanesBetween } from './model/campaign-bars';
import type { DayNotes } from './model/day-notes';
import { postsADay } from './model/posts-a-day';
import { gridEvents } from './model/grid-events';
import type { WeekLoad } from './model/week-load';
import { MOST_LANES, useGridContent } from './use-grid-content';
import type { DragHint } from './use-drag-hint';
import type { GridFocus } from './use-grid-focus';
import { useHeight } from './use-height';
import { useGridGestures } from './use-grid-gestures';
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

/** Only the window in sight is handed over, so that thousands of posts elsewhere cost nothing. */
function useEventSource(isShown: CalendarGridProps['isShown'], calendar: { readonly current: CalendarRef | null }, keepFocus: GridFocus['keep']): EventSourceFunc {
  const { index, plan } = useCalendar();
  const { defaultTime } = plan.settings;
  const source = useRef({ index, isShown, defaultTime });
  useLayoutEffect(() => {
    source.current = { index, isShown, defaultTime };
    keepFocus();
    calendar.current?.getApi().refetchEvents();
  }, [index, isShown, defaultTime, calendar, keepFocus]);
  return useCallback<EventSourceFunc>((window, succeed) => {
    const now = source.current;
    succeed(gridEvents(now.index, window.startStr.slice(0, 10), window.endStr.slice(0, 10), now.isShown, now.defaultTime));
  }, []);
}

/** Month, week and day as a grid. FullCalendar lays it out and drags; what is shown and what a gesture does is ours. */
export function CalendarGrid({ view, day, isShown, notes, loads, container, focus, hint }: CalendarGridProps): ReactNode {
  const { t } = useTexts();
  const keysId = useId();
  const { plan, isWritable, today } = useCalendar();
  const calendar = useRef<CalendarRef>(null);
  const events = useEventSource(isShown, calendar, focus.keep);
  const content = useGridContent(notes, loads, isShown);
  const height = useHeight(container);
  const { from, until } = drawnDays(view, day);
  const lanes = view === 'quarter' ? 0 : lanesBetween(plan.campaigns, from, until, MOST_LANES);
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
        <FullCalendar
          ref={calendar}
          {...gridBasics}
          {...theme}
          {...content}
          {...gestures}
          {...initial}
          dayMaxEvents={postsADay(view, day, height, lanes)}
          now={today}
          events={events}
          eventStartEditable={isWritable}
          droppable={isWritable}
          dayCellDidMount={focus.prepareCell}
          dayLaneDidMount={focus.prepareCell}
        />
      </div>
    </section>
  );
}

import type { CalendarRef, EventSourceFunc, MoreLinkHandler } from '@fullcalendar/react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { PlannedPost } from '@shared/engine';
import { addDays } from '@shared/time';
import { useCalendar } from './calendar-context';
import { dayOfDate } from './grid-theme';
import { gridEvents, withheldOf } from './model/grid-events';
import { postsBetween } from './model/post-index';
import type { GridLimit } from './MoreWords';
import type { GridFocus } from './use-grid-focus';

/** What the grid draws from, what it is not given, and what happens before the list of all posts of a day opens. */
export interface GridSource extends GridLimit {
  readonly events: EventSourceFunc;
  readonly openList: MoreLinkHandler;
}

interface GridSourceOptions {
  readonly isShown: (post: PlannedPost) => boolean;
  /** How many posts a day draws at most. */
  readonly most: number;
  /** Height of the grid; a page that is turned asks by itself. */
  readonly height: number;
  readonly calendar: { readonly current: CalendarRef | null };
  readonly keepFocus: GridFocus['keep'];
}

function refetch(calendar: GridSourceOptions['calendar']): void {
  calendar.current?.getApi().refetchEvents();
}

/** Only what is drawn of the window in sight is handed over, so that thousands of posts cost nothing. A day gets the rest once its list is opened. */
export function useGridSource({ isShown, most, height, calendar, keepFocus }: GridSourceOptions): GridSource {
  const { index, plan } = useCalendar();
  const { defaultTime } = plan.settings;
  const [openDay, setOpenDay] = useState<string | null>(null);
  const source = useRef({ index, isShown, defaultTime, limit: { most, openDay } });
  useLayoutEffect(() => {
    source.current = { index, isShown, defaultTime, limit: { most, openDay } };
  });
  useLayoutEffect(() => {
    keepFocus();
    refetch(calendar);
  }, [index, isShown, defaultTime, height, calendar, keepFocus]);
  const events = useCallback<EventSourceFunc>((window, succeed) => {
    const now = source.current;
    succeed(gridEvents(now.index, window.startStr.slice(0, 10), window.endStr.slice(0, 10), now.isShown, now.defaultTime, now.limit));
  }, []);
  const openList = useCallback<(info: { readonly date: Date }) => 'popover'>(
    ({ date }) => {
      const { limit } = source.current;
      const day = dayOfDate(date);
      if (limit.openDay !== day) {
        source.current = { ...source.current, limit: { ...limit, openDay: day } };
        setOpenDay(day);
        refetch(calendar);
      }
      return 'popover';
    },
    [calendar],
  );
  const withheldOn = useCallback((day: string) => withheldOf(day, postsBetween(index, day, addDays(day, 1)).filter(isShown).length, { most, openDay }), [index, isShown, most, openDay]);
  return { events, openList, withheldOn };
}

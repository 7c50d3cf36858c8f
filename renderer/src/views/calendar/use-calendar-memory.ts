import { useMemo } from 'react';
import { z } from 'zod';
import { daySchema, idSchema, type Plan } from '@shared/schema';
import { useSessionState, useToday } from '../../state';
import { calendarViews, type CalendarViewName } from './model/calendar-pages';
import { cleanFilter, type PostFilter } from './model/post-filter';

const viewSchema = z.enum(calendarViews);
const filterSchema = z.object({ channelIds: z.array(idSchema), brandIds: z.array(idSchema) });

/** What the calendar remembers about a plan from one day to the next. */
export interface CalendarMemory {
  readonly view: CalendarViewName;
  readonly setView: (view: CalendarViewName) => void;
  /** The day in focus; the page in sight is the one it lies on. */
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly filter: PostFilter;
  readonly setFilter: (filter: PostFilter) => void;
  readonly isTrayOpen: boolean;
  readonly setTrayOpen: (isOpen: boolean) => void;
  /** Channel of the last new post. */
  readonly lastChannel: string | null;
  readonly setLastChannel: (channelId: string | null) => void;
}

/** Where a calendar opens for the first time: today, or where the plan begins or ends. */
export function firstDay({ horizon, launch }: Plan['settings'], today: string): string {
  if (today > horizon.until) return horizon.until;
  return today < horizon.from ? (launch ?? horizon.from) : today;
}

/** View, day, filter and tray, kept in the session of the plan. */
export function useCalendarMemory(plan: Plan): CalendarMemory {
  const today = useToday();
  const [view, setView] = useSessionState<CalendarViewName>('calendar.view', viewSchema, 'month');
  const [day, setDay] = useSessionState('calendar.day', daySchema, firstDay(plan.settings, today));
  const [kept, setFilter] = useSessionState('calendar.filter', filterSchema, { channelIds: [], brandIds: [] });
  const { channels, brands } = plan;
  const filter = useMemo(() => cleanFilter(kept, { channels, brands }), [kept, channels, brands]);
  const [isTrayOpen, setTrayOpen] = useSessionState('calendar.tray', z.boolean(), false);
  const [lastChannel, setLastChannel] = useSessionState('calendar.channel', idSchema.nullable(), null);
  return {
    view,
    setView,
    day,
    setDay,
    filter,
    setFilter: ({ channelIds, brandIds }) => setFilter({ channelIds: [...channelIds], brandIds: [...brandIds] }),
    isTrayOpen,
    setTrayOpen,
    lastChannel,
    setLastChannel,
  };
}

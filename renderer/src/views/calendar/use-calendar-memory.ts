import { useMemo } from 'react';
import { z } from 'zod';
import { daySchema, idSchema, type Plan } from '@shared/schema';
import { useSessionState, useToday } from '../../state';
import { calendarViews, type CalendarViewName } from './model/calendar-pages';
import { cleanFilter, noFilter, type PostFilter } from './model/post-filter';

const viewSchema = z.enum(calendarViews);
const valuesSchema = z.array(z.string().max(64)).max(500).default([]);
const filterSchema = z.object({
  channelIds: valuesSchema,
  brandIds: valuesSchema,
  statuses: valuesSchema,
  ownerIds: valuesSchema,
  campaignIds: valuesSchema,
  pillarIds: valuesSchema,
  labelIds: valuesSchema,
  text: z.string().max(200).default(''),
});

/** A filter as the session keeps it. */
type KeptFilter = z.infer<typeof filterSchema>;

function toKept(filter: PostFilter): KeptFilter {
  const { channelIds, brandIds, statuses, ownerIds, campaignIds, pillarIds, labelIds, text } = filter;
  return { channelIds: [...channelIds], brandIds: [...brandIds], statuses: [...statuses], ownerIds: [...ownerIds], campaignIds: [...campaignIds], pillarIds: [...pillarIds], labelIds: [...labelIds], text };
}

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
  readonly isMixOpen: boolean;
  readonly setMixOpen: (isOpen: boolean) => void;
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
  const [kept, setFilter] = useSessionState<KeptFilter>('calendar.filter', filterSchema, toKept(noFilter));
  const { channels, brands, people, campaigns, pillars, labels } = plan;
  const filter = useMemo(() => cleanFilter(kept, { channels, brands, people, campaigns, pillars, labels }), [kept, channels, brands, people, campaigns, pillars, labels]);
  const [isTrayOpen, setTrayOpen] = useSessionState('calendar.tray', z.boolean(), false);
  const [isMixOpen, setMixOpen] = useSessionState('calendar.mix', z.boolean(), false);
  const [lastChannel, setLastChannel] = useSessionState('calendar.channel', idSchema.nullable(), null);
  return {
    view,
    setView,
    day,
    setDay,
    filter,
    setFilter: (next) => setFilter(toKept(next)),
    isTrayOpen,
    setTrayOpen,
    isMixOpen,
    setMixOpen,
    lastChannel,
    setLastChannel,
  };
}

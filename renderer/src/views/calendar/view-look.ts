import { CalendarDays, CalendarRange, Columns3, Grid3x3, Kanban, List, Rows4, Square, Table2 } from 'lucide-react';
import type { CalendarViewName } from './model/calendar-pages';

/** The icon of a view. */
export const viewIcons = {
  day: Square,
  week: Columns3,
  fourWeeks: Rows4,
  month: CalendarDays,
  quarter: CalendarRange,
  year: Grid3x3,
  list: List,
  board: Kanban,
  channelWeeks: Table2,
} as const satisfies Record<CalendarViewName, typeof List>;

/** The letter that shows a view; the action cards have the same. */
export const viewKeys = { day: 'D', week: 'W', fourWeeks: 'F', month: 'M', quarter: 'Q', year: 'Y', list: 'L', board: 'B', channelWeeks: 'R' } as const satisfies Record<CalendarViewName, string>;

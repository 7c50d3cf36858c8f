import type { CalendarOptions, DayCellInfo, DayHeaderInfo } from '@fullcalendar/react';
import { classes } from './classes';
import { viewTypes } from './grid-basics';
import { type DayNotes, isDayOff } from './model/day-notes';
import styles from './grid-theme.module.css';

/** The day of a date that FullCalendar hands out: it keeps wall-clock time as if it were UTC. */
export function dayOfDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

interface Bounds {
  readonly notes: DayNotes;
  readonly horizon: { readonly from: string; readonly until: string };
}

/** Shading of a day: weekend, day off, outside of the horizon, today. */
function dayClass({ notes, horizon }: Bounds, info: Pick<DayCellInfo, 'date' | 'dow' | 'isToday'>): string {
  const day = dayOfDate(info.date);
  const isOutside = day < horizon.from || day > horizon.until;
  return classes(
    styles['day'],
    (info.dow === 0 || info.dow === 6) && styles['weekend'],
    isDayOff(notes.get(day)) && styles['dayOff'],
    isOutside && styles['outside'],
    info.isToday && styles['isToday'],
  );
}

function headerClass(info: DayHeaderInfo): string {
  return classes(styles['header'], info.inPopover && styles['popoverHeader'], info.isToday && !info.inPopover && styles['headerToday']);
}

/** Our look: FullCalendar brings the layout, every class that colours it is ours. */
export function gridTheme(bounds: Bounds): CalendarOptions {
  return {
    className: styles['calendar'],
    viewClass: (info) => classes(styles['view'], info.view.type === viewTypes.quarter && styles['dense']),
    tableHeaderClass: styles['tableHeader'],
    dayHeaderRowClass: styles['line'],
    dayHeaderClass: headerClass,
    dayHeaderInnerClass: styles['headerInner'],
    dayHeaderAlign: 'start',
    dayHeaderDividerClass: styles['divider'],
    dayRowClass: styles['row'],
    dayCellClass: (info) => (info.inPopover ? styles['popoverDay'] : dayClass(bounds, info)),
    dayCellTopClass: styles['dayTop'],
    dayCellTopInnerClass: styles['dayTopInner'],
    dayCellInnerClass: (info) => (info.inPopover ? styles['popoverPosts'] : styles['posts']),
    dayLaneClass: (info) => classes(dayClass(bounds, info), styles['dayLane']),
    dayLaneInnerClass: styles['lane'],
    inlineWeekNumberClass: styles['weekStrip'],
    eventClass: (info) => classes(styles['event'], info.isDragging && styles['dragging'], info.isMirror && styles['mirror']),
    blockEventInnerClass: styles['eventInner'],
    rowEventClass: styles['rowEvent'],
    columnEventClass: styles['columnEvent'],
    rowMoreLinkClass: styles['more'],
    rowMoreLinkInnerClass: styles['moreInner'],
    popoverClass: styles['popover'],
    popoverCloseClass: styles['popoverClose'],
    highlightClass: styles['highlight'],
    slotHeaderClass: styles['slotHeader'],
    slotHeaderInnerClass: styles['slotHeaderInner'],
    slotHeaderDividerClass: styles['axisDivider'],
    slotLaneClass: (info) => classes(styles['slot'], info.isMinor && styles['slotMinor']),
    fillerClass: styles['filler'],
  };
}

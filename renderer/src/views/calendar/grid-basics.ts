import type { CalendarOptions, ViewDisplayInfo } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import type { GridViewName } from './model/calendar-pages';

/** FullCalendar's names of our views. */
export const viewTypes = { day: 'timeGridDay', week: 'timeGridWeek', fourWeeks: 'dayGridFourWeeks', month: 'dayGridMonth', quarter: 'dayGridQuarter' } as const satisfies Record<GridViewName, string>;

/** Whether a view of FullCalendar has hours, so that a place in it is a day and a time. */
export function hasHours(viewType: string): boolean {
  return viewType.startsWith('timeGrid');
}

/** A grid whose cells take the focus must say so, or a screen reader keeps the arrow keys to itself. */
function nameGrid({ el, view }: ViewDisplayInfo & { readonly el: HTMLElement }): void {
  if (!hasHours(view.type)) el.setAttribute('role', 'grid');
}

/** What never changes while the window is open. Times are wall-clock times, which `UTC` keeps as they are written. */
export const gridBasics: CalendarOptions = {
  plugins: [dayGridPlugin, timeGridPlugin, interactionPlugin],
  timeZone: 'UTC',
  firstDay: 1,
  weekNumbers: true,
  weekNumberCalculation: 'ISO',
  height: '100%',
  fixedWeekCount: false,
  eventDisplay: 'block',
  eventOrder: ['start', 'channelId'],
  eventDurationEditable: false,
  eventInteractive: false,
  eventDragMinDistance: 4,
  dragRevertDuration: 120,
  allDaySlot: false,
  slotDuration: '00:30',
  slotHeaderInterval: '01:00',
  snapDuration: '00:15',
  scrollTime: '07:00',
  scrollTimeReset: false,
  slotEventOverlap: false,
  eventMinHeight: 36,
  slotMinHeight: 26,
  views: {
    timeGrid: { weekNumbers: false },
    [viewTypes.fourWeeks]: { type: 'dayGrid', duration: { weeks: 4 } },
    // FullCalendar takes the least height of a row from this ratio; ours is set by the style sheet.
    [viewTypes.quarter]: { type: 'dayGrid', duration: { months: 3 }, aspectRatio: 6 },
  },
  slotHeaderFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
  viewDidMount: nameGrid,
  // The strip of a week is the head of its row: it must be read, and it must not count as a day.
  inlineWeekNumberDidMount: ({ el }) => {
    el.removeAttribute('aria-hidden');
    el.setAttribute('role', 'rowheader');
  },
};

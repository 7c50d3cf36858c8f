import { useAppStore } from './app-store';
import { openRequestLine } from './request-line';

/** What a menu or a shortcut may ask of the calendar. */
export type CalendarRequest =
  | 'newPost'
  | 'today'
  | 'previous'
  | 'next'
  | 'farBack'
  | 'farForward'
  | 'goTo'
  | 'day'
  | 'week'
  | 'fourWeeks'
  | 'month'
  | 'quarter'
  | 'year'
  | 'list'
  | 'board'
  | 'channelWeeks';

const requests = openRequestLine<CalendarRequest>();

/** Shows the calendar and asks it for something; it does it as soon as it is there. */
export function askCalendar(request: CalendarRequest): void {
  if (!requests.ask(request)) useAppStore.getState().showView('calendar');
}

/** Lets the calendar answer requests, first the one that waits for it; the returned function ends it. */
export const answerCalendarRequests = requests.answer;

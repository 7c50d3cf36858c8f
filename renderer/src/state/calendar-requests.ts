import { useAppStore } from './app-store';

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

type Handler = (request: CalendarRequest) => void;

let handler: Handler | null = null;
let waiting: CalendarRequest | null = null;

/** Shows the calendar and asks it for something; it does it as soon as it is there. */
export function askCalendar(request: CalendarRequest): void {
  if (handler !== null) return handler(request);
  waiting = request;
  useAppStore.getState().showView('calendar');
}

/** Lets the calendar answer requests, first the one that waits for it; the returned function ends it. */
export function answerCalendarRequests(answer: Handler): () => void {
  handler = answer;
  const first = waiting;
  waiting = null;
  if (first !== null) answer(first);
  return () => {
    handler = null;
  };
}

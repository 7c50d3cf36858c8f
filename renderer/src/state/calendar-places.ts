import { useAppStore } from './app-store';
import { openRequestLine } from './request-line';

/** A place in the calendar that somebody wants to see: a post (also `seriesId@day`), the next post of a series, a day, or a saved view. */
export interface CalendarPlace {
  readonly kind: 'post' | 'series' | 'day' | 'savedView';
  /** Id of the record, or the day. */
  readonly id: string;
}

const places = openRequestLine<CalendarPlace>();

/** Shows a place in the calendar, which opens when it is not in sight. */
export function goInCalendar(place: CalendarPlace): void {
  places.ask(place);
  useAppStore.getState().showView('calendar');
}

/** Lets the calendar go to places, first to the one that waits for it; the returned function ends it. */
export const answerCalendarPlaces = places.answer;

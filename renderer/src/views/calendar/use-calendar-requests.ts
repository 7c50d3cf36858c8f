import { useEffect, useRef } from 'react';
import { answerCalendarRequests, type CalendarRequest } from '../../state';
import type { Place } from './use-place';

/** Lets menus and shortcuts drive the calendar. */
export function useCalendarRequests(place: Place, today: string, onNew: () => void): void {
  const latest = useRef<(request: CalendarRequest) => void>(() => undefined);
  useEffect(() => {
    latest.current = (request) => {
      if (request === 'newPost') onNew();
      else if (request === 'today') place.show(today);
      else if (request === 'previous') place.leafBy(-1);
      else if (request === 'next') place.leafBy(1);
      else place.showView(request);
    };
  });
  useEffect(() => answerCalendarRequests((request) => latest.current(request)), []);
}

import { useEffect, useRef } from 'react';
import { answerCalendarRequests, type CalendarRequest } from '../../state';
import type { Place } from './use-place';

interface RequestAnswers {
  readonly onNew: () => void;
  readonly onGoTo: () => void;
}

function answer(request: CalendarRequest, place: Place, today: string, { onNew, onGoTo }: RequestAnswers): void {
  switch (request) {
    case 'newPost':
      return onNew();
    case 'goTo':
      return onGoTo();
    case 'today':
      return place.show(today);
    case 'previous':
      return place.leafBy(-1);
    case 'next':
      return place.leafBy(1);
    case 'farBack':
      return place.leapBy(-1);
    case 'farForward':
      return place.leapBy(1);
    default:
      return place.showView(request);
  }
}

/** Lets menus and shortcuts drive the calendar. */
export function useCalendarRequests(place: Place, today: string, answers: RequestAnswers): void {
  const latest = useRef<(request: CalendarRequest) => void>(() => undefined);
  useEffect(() => {
    latest.current = (request) => answer(request, place, today, answers);
  });
  useEffect(() => answerCalendarRequests((request) => latest.current(request)), []);
}

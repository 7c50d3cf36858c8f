import { listPosts } from '@shared/engine';
import { useAppStore } from './app-store';
import { usePlanStore } from './plan-store';
import { openRequestLine } from './request-line';
import { selectPosts } from './selection-store';

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

/** Shows posts in the calendar: they are selected, and the first of them is gone to. Without any that has a day, `orElse` is shown. */
export function showPostsInCalendar(ids: readonly string[], orElse: string | null = null): void {
  const plan = usePlanStore.getState().document?.history.plan;
  const wanted = new Set(ids);
  const posts = plan === undefined ? [] : listPosts(plan).filter((post) => wanted.has(post.id) && post.day !== null);
  const [first] = posts.toSorted((left, right) => ((left.day ?? '') < (right.day ?? '') ? -1 : 1));
  selectPosts(posts.map((post) => post.id), first?.id ?? null);
  if (first !== undefined) goInCalendar({ kind: 'post', id: first.id });
  else if (orElse !== null) goInCalendar({ kind: 'day', id: orElse });
}

/** Lets the calendar go to places, first to the one that waits for it; the returned function ends it. */
export const answerCalendarPlaces = places.answer;

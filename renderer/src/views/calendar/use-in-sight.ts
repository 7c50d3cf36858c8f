import { useMemo } from 'react';
import type { PlannedPost } from '@shared/engine';
import { addDays } from '@shared/time';
import { usePlan } from '../../state';
import { drawnDays, pageOf } from './model/calendar-pages';
import { type DayNotes, dayNotes } from './model/day-notes';
import { passes, type PostFilter } from './model/post-filter';
import { type DatedPost, type PostIndex, postsBetween } from './model/post-index';
import type { Place } from './use-place';

/** What the page in sight holds. */
export interface InSight {
  readonly notes: DayNotes;
  /** Posts of the page, before the filter. */
  readonly posts: readonly DatedPost[];
  /** Posts of the page that the filter lets through. */
  readonly shown: readonly DatedPost[];
  readonly isShown: (post: PlannedPost) => boolean;
  /** Ids of all posts that are drawn, on days of neighbour months too, in order of time. */
  readonly ids: () => readonly string[];
}

/** Notes and posts of the page in sight. */
export function useInSight({ view, day }: Pick<Place, 'view' | 'day'>, index: PostIndex, filter: PostFilter): InSight {
  const { settings, closures, absences, people, channels } = usePlan();
  const drawn = drawnDays(view, day);
  const page = pageOf(view, day);
  // By whole years, so that they stay the same from page to page and nothing that shows them is drawn anew for it.
  const [firstYear, lastYear] = [drawn.from.slice(0, 4), drawn.until.slice(0, 4)];
  const notes = useMemo(() => dayNotes({ settings, closures, absences, people }, `${firstYear}-01-01`, `${lastYear}-12-31`), [settings, closures, absences, people, firstYear, lastYear]);
  const posts = useMemo(() => postsBetween(index, page.from, addDays(page.until, 1)), [index, page.from, page.until]);
  const isShown = useMemo(() => passes(filter, channels), [filter, channels]);
  const shown = useMemo(() => posts.filter(isShown), [posts, isShown]);
  const ids = useMemo(() => {
    let known: readonly string[] | null = null;
    return () => (known ??= postsBetween(index, drawn.from, addDays(drawn.until, 1)).filter(isShown).map((post) => post.id));
  }, [index, drawn.from, drawn.until, isShown]);
  return { notes, posts, shown, isShown, ids };
}

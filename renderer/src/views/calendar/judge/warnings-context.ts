import { createContext, useContext, useMemo } from 'react';
import { judgePosts, type PostWarning, type PostWarnings } from '@shared/engine';
import { useMissingWork, usePlan } from '../../../state';
import { type CalendarViewName, drawnDays } from '../model/calendar-pages';
import type { PostIndex } from '../model/post-index';

const none: PostWarnings = new Map();
const noWarnings: readonly PostWarning[] = [];

const WarningsContext = createContext<PostWarnings>(none);

export const WarningsProvider = WarningsContext.Provider;

/** What is worth a second look about a post that is in sight. */
export function useWarningsOf(postId: string): readonly PostWarning[] {
  return useContext(WarningsContext).get(postId) ?? noWarnings;
}

// A whole year is drawn without its posts.
const viewsWithoutPosts: readonly CalendarViewName[] = ['year', 'channelWeeks'];

/** Judges the posts of the days that are drawn; the rest of the plan costs nothing. */
export function useJudgedPosts({ dated }: PostIndex, view: CalendarViewName, day: string): PostWarnings {
  const { channels, settings } = usePlan();
  const { byPost } = useMissingWork();
  const { from, until } = drawnDays(view, day);
  const isDrawn = !viewsWithoutPosts.includes(view);
  return useMemo(() => (isDrawn ? judgePosts(dated, { channels, settings }, { from, until, missing: byPost }) : none), [isDrawn, dated, channels, settings, from, until, byPost]);
}

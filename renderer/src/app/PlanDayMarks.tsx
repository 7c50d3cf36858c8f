import { type ReactNode, useMemo } from 'react';
import { isInRange, listPosts } from '@shared/engine';
import { type DayMark, DayMarksProvider } from '../components';
import { useMissingWork, usePlan } from '../state';

/** Lets every day picker of the open plan show on which days posts are and hours are missing. Counted only while one is open. */
export function PlanDayMarks({ children }: { readonly children: ReactNode }): ReactNode {
  const plan = usePlan();
  const { byDay } = useMissingWork();
  const marksOf = useMemo(
    () =>
      (from: string, until: string): ReadonlyMap<string, DayMark> => {
        const marks = new Map<string, DayMark>();
        const markOf = (day: string): DayMark => marks.get(day) ?? { posts: 0, isShort: false };
        const range = { from, until };
        for (const post of listPosts({ ...plan, posts: plan.posts.filter(({ day, seriesId }) => seriesId !== null || (day !== null && day >= from && day <= until)) }, range)) {
          if (isInRange(post, range)) marks.set(post.day, { ...markOf(post.day), posts: markOf(post.day).posts + 1 });
        }
        for (const day of byDay.keys()) if (day >= from && day <= until) marks.set(day, { ...markOf(day), isShort: true });
        return marks;
      },
    [plan, byDay],
  );
  return <DayMarksProvider value={marksOf}>{children}</DayMarksProvider>;
}

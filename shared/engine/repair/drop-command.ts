import type { SingleCommand } from '../../commands';
import type { Plan } from '../../schema';
import { groupBy } from '../group-by';
import type { PlannedPost } from '../list-posts';

/** Takes posts out of the plan without losing them: stored ones become ideas again, occurrences become exceptions of their series. */
export function dropPostCommands(plan: Plan, posts: readonly PlannedPost[]): SingleCommand[] {
  const stored = posts.filter((post) => !post.isOccurrence);
  const bySeries = groupBy(posts.filter((post) => post.isOccurrence), (post) => post.seriesId);
  return [
    ...stored.map((post): SingleCommand => ({ type: 'change', collection: 'posts', id: post.id, set: { day: null, status: 'idea' } })),
    ...plan.series.flatMap((series): SingleCommand[] => {
      const days = (bySeries.get(series.id) ?? []).flatMap((post) => post.occurrenceDay ?? []);
      return days.length === 0 ? [] : [{ type: 'change', collection: 'series', id: series.id, set: { exceptions: [...series.exceptions, ...days] } }];
    }),
  ];
}

import type { Plan } from '../schema';
import { minutesOf } from './demand-context';
import type { PlannedPost } from './list-posts';

/**
 * The planned minutes of single posts: what all steps of its format take, as they count in every sum, wherever they lie in time. A post
 * without a format takes none.
 */
export function postMinutesOf(plan: Pick<Plan, 'formats' | 'settings'>): (post: Pick<PlannedPost, 'formatId' | 'effortPercent'>) => number {
  const formats = new Map(plan.formats.map((format) => [format.id, format]));
  return ({ formatId, effortPercent }) => {
    const steps = formats.get(formatId ?? '')?.steps ?? [];
    return steps.reduce((sum, step) => sum + minutesOf(step.minutes, { part: effortPercent, whole: 100 }, { plan }).planned, 0);
  };
}

import type { Plan } from '../schema';
import { activityItems } from './demand-activities';
import { createDemandContext } from './demand-context';
import { postItems } from './demand-posts';
import { taskItems } from './demand-tasks';
import { listPosts, type PlannedPost } from './list-posts';
import type { WorkItem } from './report';
import type { World } from './world';

/**
 * All work of the horizon that is still to be done: steps of posts, activities, open tasks. Windows are cut to the horizon; work whose window
 * lies wholly outside belongs to another time and is left out. Work without minutes is left out too.
 */
export function workItemsOf(plan: Plan, posts: readonly PlannedPost[], world: World): WorkItem[] {
  const context = createDemandContext(plan, world);
  return [...postItems(posts, context), ...activityItems(context), ...taskItems(context)];
}

/** A day before every plan. */
const LONG_AGO = '1900-01-01';

/** All work of the horizon as it was planned, whatever is over, published or logged: what a week of the plan costs. */
export function plannedWorkOf(plan: Plan, world: World): WorkItem[] {
  return workItemsOf(plan, listPosts(plan), { ...world, today: LONG_AGO });
}

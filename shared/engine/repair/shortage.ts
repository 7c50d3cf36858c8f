import type { Plan } from '../../schema';
import { capacityOf } from '../capacity';
import { workItemsOf } from '../demand';
import { solveNetwork } from '../flow';
import { listPosts } from '../list-posts';
import { problemOfPlan } from '../problem-of-plan';
import type { World } from '../world';

/** Minutes that are missing in a plan, solved from cold and without a report. */
export function shortageOf(plan: Plan, world: World): number {
  const items = workItemsOf(plan, listPosts(plan), world);
  return solveNetwork(problemOfPlan(plan, items, capacityOf(plan, world))).shortage;
}

import { capacityOf, createWorld, listPosts, openSession, workItemsOf } from '@shared/engine';
import { solveNetwork } from '@shared/engine/flow';
import { problemOfPlan } from '@shared/engine/problem-of-plan';
import { apply } from '../../support/plan/apply';
import { bigPlan, type PlanSize } from '../../support/plan/big-plan';
import { type Figure, figureOf, timedRuns } from '../figures';

const RUNS = 5;

/** What is to be reached, in words. */
export interface ColdGoals {
  readonly flow?: string;
  readonly open?: string;
}

/** A plan from nothing: the exact flow over its day windows alone, and all that the window shows first. */
export function coldFigures(size: PlanSize & { readonly load: number }, { flow, open }: ColdGoals): Figure[] {
  const plan = bigPlan(size);
  const world = createWorld(plan.settings.horizon.from);
  const problem = problemOfPlan(plan, workItemsOf(plan, listPosts(plan), world), capacityOf(plan, world));
  const name = `${size.posts}x${size.people}x${size.weeks}.${Math.round(size.load * 100)}`;
  const what = `${size.posts.toLocaleString('en')} x ${size.people} x ${size.weeks} at ${Math.round(size.load * 100)} % load`;
  const alone = timedRuns(RUNS, () => problem, solveNetwork);
  const whole = timedRuns(RUNS, () => createWorld(plan.settings.horizon.from), (fresh) => openSession(plan, apply, fresh).quick());
  return [
    figureOf({ id: `session.flow.${name}`, what: `the exact flow alone, cold, ${what}`, ...(flow === undefined ? {} : { goal: flow }) }, alone),
    figureOf({ id: `session.open.${name}`, what: `open the plan, cold, to the exact verdict with money, rhythm and people, ${what}`, ...(open === undefined ? {} : { goal: open }) }, whole),
  ];
}

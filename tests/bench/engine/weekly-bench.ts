import { capacityOf, createWorld, listPosts, workItemsOf } from '@shared/engine';
import { problemOfPlan } from '@shared/engine/problem-of-plan';
import { weeklyBlocks, weeklyTable } from '@shared/engine/weekly';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, figureOf, timedRuns } from '../figures';

const RUNS = 101;
const LOADS = [0.85, 0.97, 1.05] as const;

function figuresAt(load: number): Figure[] {
  const plan = bigPlan({ posts: 10_000, people: 50, weeks: 156, seed: 1, load });
  const world = createWorld(plan.settings.horizon.from);
  const capacity = capacityOf(plan, world);
  const problem = problemOfPlan(plan, workItemsOf(plan, listPosts(plan), world), capacity);
  const blocks = weeklyBlocks(problem, capacity);
  const short = weeklyTable(blocks).missing.filter((minutes) => minutes > 0).length;
  const percent = Math.round(load * 100);
  const what = `weekly table of all 156 weeks, 8 skills with levels, 50 people, ${percent} % load (${short} weeks short)`;
  return [
    figureOf({ id: `weekly.table.${percent}`, what, goal: 'at most 1.5 ms' }, timedRuns(RUNS, () => blocks, weeklyTable)),
    figureOf({ id: `weekly.blocks.${percent}`, what: 'adding 30,000 pieces of work up in weeks before that, once per plan' }, timedRuns(5, () => problem, (whole) => weeklyBlocks(whole, capacity))),
  ];
}

/** The quick answer week by week: minutes missing and skills short, exact for work in blocks of a week. */
export function weeklyFigures(): Figure[] {
  return LOADS.flatMap(figuresAt);
}

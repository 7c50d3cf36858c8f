import { coverPlan, createWorld } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, figureOf, timedRuns } from '../figures';
import { examplePlan } from './example-plan';

function coverFigure(id: string, what: string, plan: Plan, runs: number): Figure {
  const times = timedRuns(runs, () => createWorld(plan.settings.horizon.from), (world) => coverPlan(plan, world));
  return figureOf({ id, what: `report with bottlenecks and levers of ${what}, cold` }, times);
}

/** How long the whole report takes, from the plan to the verdict with bottlenecks: the example, and plans that do not fit. */
export function coverageFigures(): Figure[] {
  return [
    coverFigure('coverage.example', 'the example plan', examplePlan(), 9),
    coverFigure('coverage.1500x10x52', '1,500 posts x 10 people x 52 weeks', bigPlan({ posts: 1500, people: 10, weeks: 52, seed: 1 }), 5),
    coverFigure('coverage.10000x50x156', '10,000 posts x 50 people x 156 weeks', bigPlan({ posts: 10_000, people: 50, weeks: 156, seed: 1 }), 3),
  ];
}

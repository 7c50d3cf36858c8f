import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coverPlan, createWorld } from '@shared/engine';
import { openPlanText } from '@shared/migrations';
import type { Plan } from '@shared/schema';
import { bigPlan } from '../support/plan/big-plan';
import { type Figure, median, timed } from './figures';

function examplePlan(): Plan {
  const opened = openPlanText(readFileSync(resolve('resources/example/example.de.taktplan'), 'utf8'));
  if (!opened.ok) throw new Error(`the example does not open: ${opened.reason.code}`);
  return opened.value.file.plan;
}

function coverFigure(id: string, what: string, plan: Plan, runs: number): Figure {
  const times = Array.from({ length: runs }, () => timed(() => coverPlan(plan, createWorld(plan.settings.horizon.from))));
  return { id, what, value: median(times), unit: 'ms', peer: null, runs, goal: null };
}

/** How long the whole report takes, from the plan to the verdict: the example, and plans up to the largest size. */
export function coverageFigures(): Figure[] {
  return [
    coverFigure('coverage.example', 'report of the example plan, cold', examplePlan(), 9),
    coverFigure('coverage.1500x10x52', 'report of 1,500 posts x 10 people x 52 weeks, cold', bigPlan({ posts: 1500, people: 10, weeks: 52, seed: 1 }), 5),
    coverFigure('coverage.10000x50x156', 'report of 10,000 posts x 50 people x 156 weeks, cold', bigPlan({ posts: 10_000, people: 50, weeks: 156, seed: 1 }), 3),
  ];
}

import { createWorld, repairsOf } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { apply } from '../../support/plan/apply';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, figureOf } from '../figures';
import { examplePlan } from './example-plan';

interface Timed {
  readonly first: number;
  readonly all: number;
  readonly count: number;
}

function repairOnce(plan: Plan): Timed {
  const world = createWorld(plan.settings.horizon.from);
  const start = performance.now();
  let first = 0;
  let count = 0;
  for (const _ of repairsOf(plan, apply, world)) {
    count += 1;
    if (count === 1) first = performance.now() - start;
  }
  return { first, all: performance.now() - start, count };
}

/** The example with half of everybody's week cut off: a plan of its size that has something to mend. */
function shortExample(): Plan {
  const plan = examplePlan();
  const halved = (minutes: number): number => Math.floor(minutes / 2);
  return { ...plan, people: plan.people.map((one) => ({ ...one, hours: one.hours.map((hours) => ({ ...hours, minutesByWeekday: hours.minutesByWeekday.map(halved) })) })) };
}

function repairsFigures(id: string, what: string, plan: Plan, runs: number, goals: { readonly first?: string; readonly all?: string }): Figure[] {
  const times = Array.from({ length: runs }, () => repairOnce(plan));
  const count = times[0]?.count ?? 0;
  return [
    figureOf({ id: `repairs.${id}.first`, what: `first repair of ${what}`, ...(goals.first === undefined ? {} : { goal: goals.first }) }, times.map(({ first }) => first)),
    figureOf({ id: `repairs.${id}.all`, what: `all ${count} repairs of ${what}, each proved`, ...(goals.all === undefined ? {} : { goal: goals.all }) }, times.map(({ all }) => all)),
  ];
}

/** How long the smallest changes take that mend a plan. */
export function repairFigures(): Figure[] {
  const large = bigPlan({ posts: 10_000, people: 50, weeks: 156, seed: 1, load: 0.97 });
  return [
    ...repairsFigures('example', 'the example plan', examplePlan(), 5, { all: 'at most 1 s' }),
    ...repairsFigures('short', 'the example plan with half the hours', shortExample(), 5, { all: 'at most 1 s' }),
    ...repairsFigures('large', '10,000 x 50 x 156 at 97 % load', large, 1, { first: 'at most 1 s' }),
  ];
}

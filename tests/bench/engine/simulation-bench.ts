import { createWorld, simulatePlan } from '@shared/engine';
import { type Figure, figureOf } from '../figures';
import { examplePlan } from './example-plan';

const RUNS = 5;
const SIMULATED = 1000;

/** Times of the first partial result and of the end, with as many simulated runs as asked for (it may not stop early). */
function simulateOnce(): { readonly first: number; readonly end: number } {
  const plan = examplePlan();
  const world = createWorld(plan.settings.horizon.from);
  const start = performance.now();
  let first = 0;
  let runs = 0;
  for (const part of simulatePlan(plan, { minimumRuns: SIMULATED, maximumRuns: SIMULATED }, world)) {
    if (first === 0) first = performance.now() - start;
    ({ runs } = part);
  }
  if (runs !== SIMULATED) throw new Error(`${runs} runs instead of ${SIMULATED}`);
  return { first, end: performance.now() - start };
}

/** How long the example plan is simulated, and when there is something to see. */
export function simulationFigures(): Figure[] {
  const times = Array.from({ length: RUNS }, simulateOnce);
  return [
    figureOf({ id: 'simulation.first', what: 'first figure of the simulation of the example plan', goal: 'at most 0.1 s' }, times.map(({ first }) => first)),
    figureOf({ id: 'simulation.1000', what: '1,000 simulated runs of the example plan, each solved exactly', goal: 'at most 1 s' }, times.map(({ end }) => end)),
  ];
}

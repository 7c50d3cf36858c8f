import loadHighs, { type Highs } from 'highs';
import { beforeAll, expect, test } from 'vitest';
import {
  cheapestCover, cheapestKept, checkAssignment, coverForBudget, largestFactor, readAssignment, smallestLever, solveCoverage, totalMinutes,
} from '@shared/engine/flow';
import {
  oracleBudgetCover, oracleCost, oracleFactor, oracleLever, oracleShortage, oracleWeightedOpen,
} from '../support/engine/highs-oracle';
import { randomProblem, randomShape } from '../support/engine/random-problem';
import { seeded } from '../support/engine/random';

/** How many random plans; a full run uses 2000. */
const PLANS = Number(process.env.TAKTPLAN_ORACLE_PLANS ?? 400);
/** Seeds that once failed are kept here for good; none has with the generator as it is. */
const KEPT_SEEDS: readonly number[] = [];
/** HiGHS works in floating point; engine figures are whole numbers, so the nearest one is meant. */
const TOLERANCE = 1e-3;

const seeds = [...KEPT_SEEDS, ...Array.from({ length: PLANS }, (_, place) => 10_000 + place)];
const BATCH = 50;
const batches = Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, place) => seeds.slice(place * BATCH, (place + 1) * BATCH));
/** Strictly rising with priority: keeping by priority must be best for any such weights. */
const WEIGHTS = [1, 2, 5, 11, 12];

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

function checkPlan(seed: number): void {
  const random = seeded(seed);
  const shape = randomShape(random);
  const problem = randomProblem(random, shape);
  const told = `seed ${seed}`;
  const coverage = solveCoverage(problem);
  expect(Math.abs(coverage.shortage - oracleShortage(highs, problem)), `${told}: shortage`).toBeLessThan(TOLERANCE);
  expect(checkAssignment(problem, coverage.assignment), told).toEqual([]);
  expect(coverage.assignment.minutes.reduce((sum, minutes) => sum + minutes, 0) + coverage.shortage, told).toBe(totalMinutes(problem.items));
  expect(coverage.parts.reduce((sum, part) => sum + part.missing, 0), `${told}: parts add up`).toBe(coverage.shortage);

  const cover = cheapestCover(problem);
  expect(cover.shortage, told).toBe(coverage.shortage);
  expect(checkAssignment(problem, readAssignment(cover.network)), told).toEqual([]);
  expect(Math.abs(cover.cost.numerator - oracleCost(highs, problem, coverage.shortage)), `${told}: cost`).toBeLessThan(0.5);

  const budget = Math.floor((cover.cost.numerator / 60) * random.unit());
  const bought = coverForBudget(cover, budget);
  expect(bought.covered, `${told}: budget`).toBe(Math.floor(oracleBudgetCover(highs, problem, budget) + TOLERANCE));

  const { work, cover: keptCover } = cheapestKept(problem);
  expect(work.shortage, told).toBe(coverage.shortage);
  expect(keptCover.shortage, told).toBe(0);
  const weights = Array.from(problem.items.priority, (priority) => WEIGHTS[priority] ?? 1);
  const lost = work.kept.reduce((sum, kept, item) => sum + ((problem.items.minutes[item] ?? 0) - kept) * (weights[item] ?? 1), 0);
  expect(Math.abs(lost - oracleWeightedOpen(highs, problem, weights)), `${told}: priority`).toBeLessThan(TOLERANCE);
}

function checkLevers(seed: number): void {
  const random = seeded(seed * 7 + 1);
  const problem = randomProblem(random, randomShape(random));
  const told = `seed ${seed}`;
  const helpers = Array.from({ length: problem.people }, () => random.chance(0.6));
  const dayMinutes = Array.from(problem.capacity, (minutes, place) => {
    return helpers[Math.floor(place / problem.days)] === true && (minutes > 0 || random.chance(0.1)) ? random.pick([1, 2, 60, 240]) : 0;
  });
  const spanMinutes = problem.spanCaps.map((span) => (helpers[span.person] === true ? 300 : 0));
  const lever = smallestLever(problem, { dayMinutes, spanMinutes });
  const amount = oracleLever(highs, problem, { dayMinutes, spanMinutes });
  if (lever.outcome === 'found') expect(Math.abs(lever.amount.numerator / lever.amount.denominator - (amount ?? NaN)), `${told}: lever`).toBeLessThan(TOLERANCE);
  else expect(amount, `${told}: lever`).toBe(lever.outcome === 'notNeeded' ? 0 : null);

  const scales = Array.from(problem.items.minutes, () => (random.chance(0.5) ? 1 : 0));
  const factor = largestFactor(problem, scales, 3);
  const allowed = oracleFactor(highs, problem, scales, 3);
  if (factor.outcome === 'found') expect(Math.abs(factor.factor.numerator / factor.factor.denominator - (allowed ?? NaN)), `${told}: factor`).toBeLessThan(TOLERANCE);
  else expect(allowed, `${told}: factor`).toBe(null);
}

test.each(batches.map((batch) => [batch[0] ?? 0, batch] as const))('coverage, cost, budget and priority, plans from seed %i', (_, batch) => {
  for (const seed of batch) checkPlan(seed);
});

test.each(batches.map((batch) => [batch[0] ?? 0, batch] as const))('levers and factors, plans from seed %i', (_, batch) => {
  for (const seed of batch) checkLevers(seed);
});

import type { FlowProblem } from '../flow';
import type { SimulationOptions } from './options';
import type { Random } from './random';

/** Fills `capacity` (laid out as in the problem) with the plan's minutes less those of one draw of illnesses. */
export type DrawSickness = (random: Random, capacity: Int32Array) => void;

const DAYS_OF_A_YEAR = 365;

/**
 * Draws illnesses in spells: a well person falls ill on a day with a fixed chance and is well again after a number of days
 * that has a geometric distribution. Chance and length give the days per year that the options ask for; at the start
 * people are already ill as often as on any other day.
 */
export function createDrawSickness(problem: FlowProblem, options: SimulationOptions): DrawSickness {
  const { sickDaysPerYear, sickSpellDays } = options;
  const share = Math.min(0.9, sickDaysPerYear / DAYS_OF_A_YEAR);
  const recover = 1 / Math.max(1, sickSpellDays);
  const fallIll = (share * recover) / (1 - share);
  return (random, capacity) => {
    capacity.set(problem.capacity);
    if (share === 0) return;
    for (let person = 0; person < problem.people; person += 1) {
      let isIll = random.unit() < share;
      for (let day = 0; day < problem.days; day += 1) {
        if (isIll) capacity[person * problem.days + day] = 0;
        isIll = isIll ? random.unit() >= recover : random.unit() < fallIll;
      }
    }
  };
}

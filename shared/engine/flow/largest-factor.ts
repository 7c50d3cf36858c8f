import { cutParts, type CutPart } from './cut';
import { narrowTo, wholeProblem } from './excerpt';
import { solveNetwork } from './max-flow';
import { type FlowProblem, scaledKindCap } from './problem';
import { compareRatios, ratio, type Ratio } from './ratio';

/** The answer about a factor on part of the work. `cannotHelp`: these items are short even without the scaled work. */
export type FactorAnswer =
  | { readonly outcome: 'found'; readonly factor: Ratio; readonly isLimit: boolean; readonly rounds: number }
  | { readonly outcome: 'cannotHelp'; readonly items: Int32Array };

/** Minutes with the scaled items at the factor, everything multiplied by its denominator. */
function scaled(problem: FlowProblem, flags: Uint8Array, factor: Ratio): FlowProblem {
  const { numerator, denominator } = factor;
  return {
    ...problem,
    capacity: Float64Array.from(problem.capacity, (minutes) => minutes * denominator),
    items: {
      ...problem.items,
      minutes: Float64Array.from(problem.items.minutes, (minutes, item) => minutes * (flags[item] === 1 ? numerator : denominator)),
    },
    spanCaps: problem.spanCaps.map((span) => ({ ...span, minutes: span.minutes * denominator })),
    kindCaps: problem.kindCaps.map((cap) => scaledKindCap(cap, denominator)),
  };
}

/** The factor at which one part of the cut just fits; null when its other work alone is too much. */
function factorOf(problem: FlowProblem, flags: Uint8Array, part: CutPart, denominator: number): Ratio | null {
  let fixedMinutes = 0;
  let scaledMinutes = 0;
  for (const item of part.items) {
    if (flags[item] === 1) scaledMinutes += problem.items.minutes[item] ?? 0;
    else fixedMinutes += problem.items.minutes[item] ?? 0;
  }
  const left = part.there / denominator - fixedMinutes;
  return scaledMinutes === 0 || left < 0 ? null : ratio(left, scaledMinutes);
}

/**
 * The largest factor, up to `limit`, on the minutes of the items with `scales[item] > 0` at which everything fits.
 * Exact, by discrete Newton from above (Dinkelbach 1967): each round lowers the factor to what the tightest part allows.
 */
export function largestFactor(problem: FlowProblem, scales: ArrayLike<number>, limit = 1): FactorAnswer {
  let factor = ratio(limit, 1);
  let excerpt = wholeProblem(problem);
  for (let rounds = 0; ; rounds += 1) {
    const { problem: rest, numbers } = excerpt;
    const flags = Uint8Array.from(numbers, (item) => ((scales[item] ?? 0) > 0 ? 1 : 0));
    const network = solveNetwork(scaled(rest, flags, factor));
    if (network.shortage === 0) return { outcome: 'found', factor, isLimit: rounds === 0, rounds };
    const parts = cutParts(network);
    const { denominator } = factor;
    for (const part of parts) {
      const allowed = factorOf(rest, flags, part, denominator);
      if (allowed === null) return { outcome: 'cannotHelp', items: part.items.map((item) => numbers[item] ?? 0) };
      if (compareRatios(allowed, factor) < 0) factor = allowed;
    }
    excerpt = narrowTo(excerpt, parts);
  }
}

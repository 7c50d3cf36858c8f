import { describeNode } from './cap-tree';
import { cutParts, type CutPart } from './cut';
import { narrowTo, wholeProblem } from './excerpt';
import { solveNetwork } from './max-flow';
import type { Network } from './network';
import { type FlowProblem, scaledKindCap } from './problem';
import { compareRatios, ratio, roundedUp, type Ratio } from './ratio';

/** Minutes that one step of a lever adds: per person-day (like `capacity`) and, where given, per span cap. */
export interface CapacityLever {
  readonly dayMinutes: ArrayLike<number>;
  readonly spanMinutes?: ArrayLike<number>;
}

/** What a lever does. `found`: exact smallest amount and the smallest whole one; `cannotHelp`: these items stay short. */
export type LeverAnswer =
  | { readonly outcome: 'notNeeded' }
  | { readonly outcome: 'found'; readonly amount: Ratio; readonly wholeAmount: number; readonly rounds: number }
  | { readonly outcome: 'cannotHelp'; readonly items: Int32Array };

/** The problem with `amount` steps of the lever, everything multiplied by the denominator so that it stays whole. */
function leverApplied(problem: FlowProblem, lever: CapacityLever, amount: Ratio): FlowProblem {
  const { numerator, denominator } = amount;
  return {
    ...problem,
    capacity: Float64Array.from(problem.capacity, (minutes, place) => minutes * denominator + (lever.dayMinutes[place] ?? 0) * numerator),
    items: { ...problem.items, minutes: Float64Array.from(problem.items.minutes, (minutes) => minutes * denominator) },
    spanCaps: problem.spanCaps.map((span, place) => ({
      ...span, minutes: span.minutes * denominator + (lever.spanMinutes?.[place] ?? 0) * numerator,
    })),
    kindCaps: problem.kindCaps.map((cap) => scaledKindCap(cap, denominator)),
  };
}

/** What one step of the lever adds to the used-up caps of a part. */
function leverOn(network: Network, part: CutPart, lever: CapacityLever): number {
  let minutes = 0;
  for (const node of part.nodes) {
    const cap = describeNode(network.tree, node);
    if (cap.type === 'day') minutes += lever.dayMinutes[cap.person * network.days + cap.firstDay] ?? 0;
    else if (cap.type === 'span') minutes += lever.spanMinutes?.[node - network.tree.spanBase] ?? 0;
  }
  return minutes;
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) sum += values[place] ?? 0;
  return sum;
}

/**
 * The smallest amount of a lever that makes everything fit: discrete Newton over minimum cuts (Dinkelbach 1967). Each
 * round asks the bottlenecks left over how much they need; the answer is exact and needs few rounds.
 */
export function smallestLever(problem: FlowProblem, lever: CapacityLever): LeverAnswer {
  if (solveNetwork(problem).shortage === 0) return { outcome: 'notNeeded' };
  // Smaller than any possible answer, but days that only the lever opens are in the network from the first round.
  let amount = ratio(1, sumOf(lever.dayMinutes) + sumOf(lever.spanMinutes ?? []) + 1);
  let excerpt = wholeProblem(problem);
  for (let rounds = 0; ; rounds += 1) {
    const network = solveNetwork(leverApplied(excerpt.problem, lever, amount));
    if (network.shortage === 0) return { outcome: 'found', amount, wholeAmount: roundedUp(amount), rounds };
    const parts = cutParts(network);
    const { numbers } = excerpt;
    let next = amount;
    for (const part of parts) {
      const gain = leverOn(network, part, lever);
      if (gain === 0) return { outcome: 'cannotHelp', items: part.items.map((item) => numbers[item] ?? 0) };
      const needed = ratio(part.missing + amount.numerator * gain, amount.denominator * gain);
      if (compareRatios(needed, next) > 0) next = needed;
    }
    amount = next;
    excerpt = narrowTo(excerpt, parts);
  }
}

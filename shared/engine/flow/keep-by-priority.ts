import { augmentForward } from './augment-forward';
import { uncoverEntry } from './change-network';
import { cheapestCover, type CheapestCover } from './cheapest-cover';
import { cutParts } from './cut';
import { sweepEmptied } from './flow-entries';
import { forgetMarks } from './forget-marks';
import { solveNetwork } from './max-flow';
import type { Network } from './network';
import type { FlowProblem } from './problem';

/** What can be kept when not everything fits. `kept` in minutes per item. */
export interface KeptWork {
  readonly network: Network;
  readonly shortage: number;
  readonly kept: Float64Array;
}

/** Takes all cover off the items of the cut. Nobody else uses the person-days they use. */
function uncoverContested(network: Network): Int32Array {
  const { entries, items } = network;
  const contested = cutParts(network).flatMap((part) => Array.from(part.items));
  for (const item of contested) {
    for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) uncoverEntry(network, entry);
  }
  sweepEmptied(entries);
  const byPriority = contested.toSorted((a, b) => (items.priority[b] ?? 0) - (items.priority[a] ?? 0) || a - b);
  return Int32Array.from(byPriority);
}

/**
 * Keeps as much as possible in order of priority, with everything free to change places at every step: no minute of
 * a higher priority could be kept instead of one of a lower (the coverable minutes are a polymatroid, Edmonds 1970).
 * Among equal priorities the choice is arbitrary but repeatable; give each post its own priority to rank whole posts.
 */
export function keepByPriority(problem: FlowProblem): KeptWork {
  const network = solveNetwork(problem);
  const { items } = network;
  if (network.shortage > 0) {
    const order = uncoverContested(network);
    forgetMarks(network);
    let start = 0;
    for (let place = 1; place <= order.length; place += 1) {
      const isSame = place < order.length && items.priority[order[place] ?? 0] === items.priority[order[start] ?? 0];
      if (isSame) continue;
      augmentForward(network, order.subarray(start, place));
      start = place;
    }
  }
  const kept = new Float64Array(items.used);
  for (let item = 0; item < items.used; item += 1) kept[item] = (items.minutes[item] ?? 0) - (items.open[item] ?? 0);
  return { network, shortage: network.shortage, kept };
}

/** The cheapest way to do exactly what `keepByPriority` keeps. */
export function cheapestKept(problem: FlowProblem): { readonly work: KeptWork; readonly cover: CheapestCover } {
  const work = keepByPriority(problem);
  return { work, cover: cheapestCover({ ...problem, items: { ...problem.items, minutes: work.kept } }) };
}

import type { Assignment, FlowProblem } from '../flow';
import { cover, createNetwork, type Network } from '../flow/network';
import { easedCaps, fullCaps, type SolvedPlan } from '../solve-plan';
import { createRankedNetwork, type RankedNetwork, setFirstBounds } from './ranked';

function load(network: Network, assignment: Assignment): void {
  const { tree, items, people } = network;
  for (let line = 0; line < assignment.count; line += 1) {
    const item = assignment.item[line] ?? 0;
    const person = assignment.person[line] ?? 0;
    const node = (assignment.day[line] ?? 0) * people + person + (tree.leafShift[(items.kind[item] ?? 0) * people + person] ?? 0);
    cover(network, item, node, assignment.minutes[line] ?? 0);
  }
}

/** Twice the place of a person's rate among all rates, 0 for those who cost no cash. */
function firstRanks({ rates }: FlowProblem): number[] {
  const known = [...new Set([0, ...rates])].sort((left, right) => left - right);
  return Array.from(rates, (rate) => known.indexOf(rate) * 2);
}

/** A network that carries the assignment which is shown for a solved plan, ready to be changed edit by edit. */
export function createRanked({ plan, problem, capacity, assignment }: Pick<SolvedPlan, 'plan' | 'problem' | 'capacity' | 'assignment'>): RankedNetwork {
  const eased = easedCaps(capacity, plan.settings.tightPercent);
  const network = createNetwork({ ...problem, spanCaps: fullCaps(capacity) });
  load(network, assignment);
  const ranks = firstRanks(problem);
  const ranked = createRankedNetwork(network, Int32Array.from(eased, ({ person }) => ranks[person] ?? 0), Float64Array.from(eased, ({ minutes }) => minutes));
  setFirstBounds(ranked);
  return ranked;
}

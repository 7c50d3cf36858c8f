import { bareBottlenecks, explainBottlenecks, type ShortPlan } from '../bottleneck';
import { ANYONE, cutLimits, cutParts, forkNetwork, type ItemTable, type Network } from '../flow';
import { DEAD } from '../flow/search';
import type { Bottleneck, WorkItem } from '../report';
import type { RankedNetwork } from './ranked';
import { orderedNumbers } from './session-order';
import type { SessionState } from './session-state';

/** The items of a network as a table of a problem, under the same numbers. */
function tableOf({ items, whoCan }: Network): ItemTable {
  const { used, minutes, skill, level, firstDay, lastDay, owner, kind, priority } = items;
  return {
    count: used,
    minutes: minutes.slice(0, used),
    skill: skill.slice(0, used).map((place) => (place === whoCan.skills ? ANYONE : place)),
    level, firstDay, lastDay, owner, kind, priority,
  };
}

/** A copy of the network to try levers on, marked as the flow room marks what leads nowhere. */
function forkForLevers({ network, none, nodeBound, itemBound }: RankedNetwork): Network {
  const fork = forkNetwork(network);
  const { nodeMark, itemMark } = fork.search.ahead;
  for (let node = 0; node < nodeBound.length; node += 1) nodeMark[node] = nodeBound[node] === none || fork.tree.capacity[node] === 0 ? DEAD : 0;
  for (let item = 0; item < fork.items.used; item += 1) itemMark[item] = itemBound[item] === none ? DEAD : 0;
  return fork;
}

function shortPlanOf(state: SessionState): ShortPlan {
  const { plan, world, capacity, problem, ranked, works } = state;
  const places = new Map(orderedNumbers(state).map((number, at) => [number, at]));
  const placeOf = (number: number): number => places.get(number) ?? 0;
  const parts = cutParts(ranked.network).map((part) => ({
    ...part,
    items: Int32Array.from(Array.from(part.items).sort((left, right) => placeOf(left) - placeOf(right))),
    limits: cutLimits(ranked.network, part),
  }));
  // Numbers that are free have no work; nobody asks for them.
  const items = [...works.items] as WorkItem[];
  return { plan, world, capacity, items, problem: { ...problem, items: tableOf(ranked.network) }, network: forkForLevers(ranked), coverage: { parts }, placeOf };
}

/**
 * The bottlenecks of a plan in small steps. First all of them without levers; then null after each lever that was tried,
 * and at the end all of them with their levers. Steps may be left out at any time; the state is not changed by them.
 */
export function* explainState(state: SessionState): Generator<readonly Bottleneck[] | null, readonly Bottleneck[]> {
  if (state.ranked.network.shortage === 0) return [];
  const short = shortPlanOf(state);
  yield bareBottlenecks(short);
  const found: Bottleneck[] = [];
  for (const step of explainBottlenecks(short)) {
    if (step === null) yield null;
    else found.push(step);
  }
  return found;
}

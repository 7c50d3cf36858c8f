import { bareBottlenecks, explainBottlenecks, type ShortPlan } from '../bottleneck';
import { ANYONE, cutLimits, cutParts, type ExplainedPart, forkNetwork, type ItemTable, type Network } from '../flow';
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

function partsInOrder({ network }: RankedNetwork, placeOf: (item: number) => number): ExplainedPart[] {
  return cutParts(network).map((part) => ({
    ...part,
    items: Int32Array.from(Array.from(part.items).sort((left, right) => placeOf(left) - placeOf(right))),
    limits: cutLimits(network, part),
  }));
}

/** What bottlenecks are told from. The network to try levers on is copied when the first one is tried. */
function shortPlanOf(state: SessionState, parts: readonly ExplainedPart[], placeOf: (item: number) => number): ShortPlan {
  const { plan, world, capacity, problem, ranked, works } = state;
  let fork: Network | undefined;
  return {
    plan, world, capacity, placeOf,
    // Numbers that are free have no work; nobody asks for them.
    items: [...works.items] as WorkItem[],
    problem: { ...problem, items: tableOf(ranked.network) },
    coverage: { parts },
    get network() {
      return (fork ??= forkForLevers(ranked));
    },
  };
}

/**
 * The bottlenecks of a plan in small steps: null for each step that ends with nothing to show. All of them come without
 * levers first, and at the end with them. Steps may be left out at any time; the state is not changed by them, but they
 * must not go on after an edit.
 */
export function* explainState(state: SessionState): Generator<readonly Bottleneck[] | null, readonly Bottleneck[]> {
  if (state.ranked.network.shortage === 0) return [];
  const places = new Map(orderedNumbers(state).map((number, at) => [number, at]));
  const placeOf = (number: number): number => places.get(number) ?? 0;
  yield null;
  const short = shortPlanOf(state, partsInOrder(state.ranked, placeOf), placeOf);
  yield null;
  yield bareBottlenecks(short);
  const found: Bottleneck[] = [];
  for (const step of explainBottlenecks(short)) {
    if (step === null) yield null;
    else found.push(step);
  }
  return found;
}

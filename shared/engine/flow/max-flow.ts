import { augmentForward } from './augment-forward';
import { cover, createNetwork, openItems, roomAbove, type Network } from './network';
import { fillNewRoom } from './new-room';
import { NOBODY, type FlowProblem } from './problem';
import { DEAD } from './search';

/** Items in the order in which a simple fill does best: pinned ones, then by due day, then the most demanding level. */
function fillOrder(network: Network): Int32Array {
  const { items, whoCan } = network;
  const keys = new Float64Array(items.used);
  const span = (whoCan.people + 1) * 2;
  for (let item = 0; item < items.used; item += 1) {
    const isPinned = items.owner[item] !== NOBODY;
    const due = items.lastDay[item] ?? 0;
    const rank = ((isPinned ? 0 : 1) * network.days + due) * span + (isPinned ? 0 : items.reach[item] ?? 0);
    keys[item] = rank * items.used + item;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => key % items.used);
}

function fillAt(network: Network, item: number, day: number, person: number): number {
  const { tree, items, people } = network;
  const node = day * people + person + (tree.leafShift[(items.kind[item] ?? 0) * people + person] ?? 0);
  const open = items.open[item] ?? 0;
  const minutes = Math.min(open, roomAbove(tree, node));
  if (minutes > 0) cover(network, item, node, minutes);
  return open - Math.max(0, minutes);
}

function fillItem(network: Network, item: number): void {
  const { items, whoCan, people } = network;
  const reach = items.reach[item] ?? 0;
  if (reach === 0) return;
  const owner = items.owner[item] ?? NOBODY;
  const last = items.lastDay[item] ?? -1;
  const list = (items.skill[item] ?? 0) * people;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) {
    if (owner !== NOBODY) {
      if (fillAt(network, item, day, owner) === 0) return;
      continue;
    }
    for (let place = reach - 1; place >= 0; place -= 1) {
      if (fillAt(network, item, day, whoCan.list[list + place] ?? 0) === 0) return;
    }
  }
}

/** Minutes of all person-days that nothing uses yet. */
function spareMinutes(network: Network): number {
  const { tree } = network;
  let spare = 0;
  for (let node = 0; node < tree.days * tree.people; node += 1) spare += Math.max(0, roomAbove(tree, node));
  return spare;
}

/**
 * Largest flow from cold: a simple fill by due day for a good start, then exact augmentation from whichever side has
 * less left, open minutes or spare ones. Afterwards `network.shortage` is the exact shortage in minutes.
 */
export function maximise(network: Network): void {
  const { search, tree, items } = network;
  for (const item of fillOrder(network)) fillItem(network, item);
  if (network.shortage === 0) return;
  if (spareMinutes(network) >= network.shortage) {
    augmentForward(network, openItems(network));
    return;
  }
  search.ahead.itemMark.fill(DEAD, 0, items.used);
  search.ahead.nodeMark.fill(DEAD);
  fillNewRoom(network, Int32Array.from(tree.flow, (_, node) => node));
}

/** Builds and solves the network of a problem. */
export function solveNetwork(problem: FlowProblem): Network {
  const network = createNetwork(problem);
  maximise(network);
  return network;
}

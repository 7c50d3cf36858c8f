import { augmentForward } from './augment-forward';
import { cover, createNetwork, openItems, roomAbove, type Network } from './network';
import { fillNewRoom } from './new-room';
import { NOBODY, type FlowProblem } from './problem';
import { beginPass, DEAD, openGroup } from './search';
import { reachOf } from './who-can';

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
  const order = new Int32Array(items.used);
  for (let place = 0; place < order.length; place += 1) order[place] = (keys[place] ?? 0) % items.used;
  return order;
}

/** Covers what it can of an item at a node; true when nothing of it is open any more. */
function fillAt(network: Network, item: number, node: number): boolean {
  const open = network.items.open[item] ?? 0;
  const minutes = Math.min(open, roomAbove(network.tree, node));
  if (minutes > 0) cover(network, item, node, minutes);
  return minutes >= open;
}

/** Fills the people with exactly this level on one day, the least versatile first. Who is full stays full and is not asked again. */
function fillGroup(network: Network, item: number, day: number, level: number): boolean {
  const { search, items, tree, whoCan, people, days } = network;
  const skill = items.skill[item] ?? 0;
  const kind = items.kind[item] ?? 0;
  const group = ((kind * (whoCan.skills + 1) + skill) * days + day) * whoCan.topLevel + level - 1;
  if (search.groupMark[group] !== search.pass) openGroup(search, group, 0, reachOf(whoCan, skill, level) - 1);
  const first = reachOf(whoCan, skill, level + 1);
  for (let place = search.groupCursor[group] ?? -1; place >= first; place -= 1) {
    const person = whoCan.list[skill * people + place] ?? 0;
    if (fillAt(network, item, day * people + person + (tree.leafShift[kind * people + person] ?? 0))) return true;
    search.groupCursor[group] = place - 1;
  }
  return false;
}

function fillItem(network: Network, item: number): void {
  const { items, whoCan, tree, people } = network;
  if (items.reach[item] === 0) return;
  const owner = items.owner[item] ?? NOBODY;
  const shift = owner + (tree.leafShift[(items.kind[item] ?? 0) * people + owner] ?? 0);
  const last = items.lastDay[item] ?? -1;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) {
    if (owner !== NOBODY) {
      if (fillAt(network, item, day * people + shift)) return;
      continue;
    }
    for (let level = items.level[item] ?? 1; level <= whoCan.topLevel; level += 1) {
      if (fillGroup(network, item, day, level)) return;
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
  beginPass(search);
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

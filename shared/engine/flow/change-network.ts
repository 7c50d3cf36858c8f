import { augmentForward } from './augment-forward';
import { kindCapOn } from './cap-tree';
import { sweepEmptied, takeMinutes } from './flow-entries';
import { addFlowUpwards, insertItem, type Network } from './network';
import type { FlowItem } from './problem';
import { fillNewRoom } from './new-room';
import { requireValidItem } from './require-valid';
import { DEAD } from './search';
import { unfileItem } from './window-index';

/** The node and every cap above it. */
function withCapsAbove(network: Network, nodes: readonly number[]): Int32Array {
  const all = new Set<number>();
  for (const start of nodes) {
    for (let node = start; node >= 0; node = network.tree.parent[node] ?? -1) all.add(node);
  }
  return Int32Array.from(all);
}

/** Takes up to `minutes` of flow off an item, last entry first; returns the nodes that got room. */
function uncover(network: Network, item: number, minutes: number): number[] {
  const { entries, tree } = network;
  const freed: number[] = [];
  let left = minutes;
  for (let entry = entries.headOfItem[item] ?? -1; entry >= 0 && left > 0; entry = entries.nextOfItem[entry] ?? -1) {
    const share = Math.min(left, entries.minutes[entry] ?? 0);
    if (share === 0) continue;
    const node = entries.node[entry] ?? 0;
    takeMinutes(entries, entry, share);
    addFlowUpwards(tree, node, -share);
    freed.push(node);
    left -= share;
  }
  sweepEmptied(entries);
  return freed;
}

/** Adds an item to a solved network and covers what can be covered. Returns its number. Throws BugError on a bad item. */
export function addItem(network: Network, item: FlowItem): number {
  requireValidItem({ people: network.people, skills: network.whoCan.skills }, item);
  const number = insertItem(network, item);
  augmentForward(network, Int32Array.of(number));
  return number;
}

/** Changes the minutes of an item of a solved network. */
export function setItemMinutes(network: Network, item: number, minutes: number): void {
  const { items, search } = network;
  const change = minutes - (items.minutes[item] ?? 0);
  const open = items.open[item] ?? 0;
  items.minutes[item] = minutes;
  if (change >= 0) {
    items.open[item] = open + change;
    network.shortage += change;
    if (search.ahead.itemMark[item] !== DEAD) augmentForward(network, Int32Array.of(item));
    return;
  }
  const fromOpen = Math.min(open, -change);
  items.open[item] = open - fromOpen;
  network.shortage -= fromOpen;
  const freed = uncover(network, item, -change - fromOpen);
  if (search.ahead.itemMark[item] === DEAD) fillNewRoom(network, withCapsAbove(network, freed));
}

/** Takes an item out of a solved network; its room goes to open items it is of use to. Its number becomes free. */
export function removeItem(network: Network, item: number): void {
  const { items, index } = network;
  setItemMinutes(network, item, 0);
  unfileItem(index, item);
  items.isUsed[item] = 0;
  items.reach[item] = 0;
  items.count -= 1;
  items.freed.push(item);
}

/** Replaces an item under the same number (other window, skill, owner, minutes ...). */
export function changeItem(network: Network, item: number, next: FlowItem): void {
  removeItem(network, item);
  addItem(network, next);
}

/** Takes minutes (all of them by default) off an entry and opens them again. */
export function uncoverEntry(network: Network, entry: number, minutes = network.entries.minutes[entry] ?? 0): void {
  const { entries, items, tree } = network;
  const item = entries.item[entry] ?? 0;
  takeMinutes(entries, entry, minutes);
  addFlowUpwards(tree, entries.node[entry] ?? 0, -minutes);
  items.open[item] = (items.open[item] ?? 0) + minutes;
  network.shortage += minutes;
}

/** Takes flow off a node until it fits its capacity; returns the items that lost minutes and all leaves that gained room. */
function displace(network: Network, node: number, displaced: Set<number>, freed: number[]): void {
  const { tree, entries } = network;
  const leaves = leavesBelow(network, node);
  for (const leaf of leaves) {
    for (let entry = entries.headAtNode[leaf] ?? -1; entry >= 0; entry = entries.nextAtNode[entry] ?? -1) {
      const excess = (tree.flow[node] ?? 0) - (tree.capacity[node] ?? 0);
      if (excess <= 0) break;
      const share = Math.min(excess, entries.minutes[entry] ?? 0);
      if (share === 0) continue;
      uncoverEntry(network, entry, share);
      displaced.add(entries.item[entry] ?? 0);
      freed.push(leaf);
    }
  }
  sweepEmptied(entries);
}

/** The node itself and everything below it. */
function leavesBelow(network: Network, node: number): number[] {
  const { tree } = network;
  const found = [node];
  for (let place = 0; place < found.length; place += 1) {
    const at = found[place] ?? node;
    for (let child = tree.childStart[at] ?? 0; child < (tree.childStart[at + 1] ?? 0); child += 1) found.push(tree.childList[child] ?? 0);
  }
  return found;
}

/** Sets the capacity of nodes (minutes in `values`, same order) and makes the flow largest again. */
function setCapacities(network: Network, nodes: readonly number[], values: readonly number[]): void {
  const { tree, search } = network;
  const displaced = new Set<number>();
  const grown: number[] = [];
  const freed: number[] = [];
  nodes.forEach((node, place) => {
    const before = tree.capacity[node] ?? 0;
    const after = values[place] ?? 0;
    tree.capacity[node] = after;
    if (after > before) grown.push(node);
    if (after < (tree.flow[node] ?? 0)) displace(network, node, displaced, freed);
    if (after === 0) search.ahead.nodeMark[node] = DEAD;
  });
  fillNewRoom(network, withCapsAbove(network, [...grown, ...freed]));
  augmentForward(network, Int32Array.from(displaced));
}

/** Sets the minutes of a person for a stretch of days (both ends included) and makes the flow largest again. */
export function setDayMinutes(network: Network, person: number, firstDay: number, minutes: ArrayLike<number>): void {
  const { nodes, values } = dayCaps(network, person, firstDay, minutes);
  setCapacities(network, nodes, values);
}

/** Sets the minutes of many people from the first day on in one go, which costs far less than one by one. */
export function setManyDayMinutes(network: Network, rows: readonly { readonly person: number; readonly minutes: ArrayLike<number> }[]): void {
  const caps = rows.map(({ person, minutes }) => dayCaps(network, person, 0, minutes));
  setCapacities(network, caps.flatMap(({ nodes }) => nodes), caps.flatMap(({ values }) => values));
}

function dayCaps({ tree, people }: Network, person: number, firstDay: number, minutes: ArrayLike<number>): { readonly nodes: number[]; readonly values: number[] } {
  const nodes: number[] = [];
  const values: number[] = [];
  for (let place = 0; place < minutes.length; place += 1) {
    const node = (firstDay + place) * people + person;
    const value = Math.max(0, minutes[place] ?? 0);
    nodes.push(node);
    values.push(value);
    for (let kind = 1; kind < tree.kinds; kind += 1) {
      const shift = tree.leafShift[kind * people + person] ?? 0;
      if (shift === 0) continue;
      nodes.push(node + shift);
      values.push(value > 0 ? kindCapOn(tree, kind, node) : 0);
    }
  }
  return { nodes, values };
}

/** Changes a cap over several days, by its place in the problem's `spanCaps`. */
export function setSpanMinutes(network: Network, span: number, minutes: number): void {
  setManySpanMinutes(network, [span], [minutes]);
}

/** Changes many caps over several days in one go, which costs far less than one by one. */
export function setManySpanMinutes(network: Network, spans: readonly number[], minutes: readonly number[]): void {
  const { spanBase } = network.tree;
  setCapacities(network, spans.map((span) => spanBase + span), minutes.map((value) => Math.max(0, value)));
}

import { createCapTree, type CapTree } from './cap-tree';
import { addMinutes, createEntries, grownInts, type FlowEntries } from './flow-entries';
import { createItemStore, growItems, takeItemNumber, writeItem, type ItemStore } from './item-store';
import { itemAt, type FlowItem, type FlowProblem } from './problem';
import { requireValid } from './require-valid';
import { createSearch, growSearch, type Search } from './search';
import { createWhoCan, type WhoCan } from './who-can';
import { createWindowIndex, fileItem, growWindowIndex, type WindowIndex } from './window-index';

/**
 * A coverage network with its flow: items -> person-days (-> nested caps) -> sink. The arcs from an item to the
 * person-days it may use are never stored; only minutes that flow are (`entries`).
 *
 * Reads of typed arrays end in `?? 0` throughout this room: every index is in range by construction, and the compiled
 * code is the same as without.
 */
export interface Network {
  readonly days: number;
  readonly people: number;
  readonly rates: Int32Array;
  readonly tree: CapTree;
  readonly whoCan: WhoCan;
  readonly items: ItemStore;
  readonly index: WindowIndex;
  readonly entries: FlowEntries;
  readonly search: Search;
  /** Sum of all open minutes. After a solve: the exact shortage. */
  shortage: number;
}

/**
 * Builds the network of a problem with all its items and no flow. With `closed`, all days start without capacity.
 * Throws BugError when the problem is not valid.
 */
export function createNetwork(problem: FlowProblem, closed = false): Network {
  requireValid(problem);
  const tree = createCapTree(problem, closed);
  const whoCan = createWhoCan(problem);
  const room = Math.max(16, problem.items.count + 16);
  const network: Network = {
    days: problem.days, people: problem.people, rates: problem.rates, tree, whoCan,
    items: createItemStore(room),
    index: createWindowIndex(problem.days, tree.kinds, whoCan, room),
    entries: createEntries(tree.nodeCount, room),
    search: createSearch(tree, whoCan, room),
    shortage: 0,
  };
  for (let item = 0; item < problem.items.count; item += 1) insertItem(network, itemAt(problem.items, item));
  return network;
}

/** Adds an item with all its minutes open, without looking for cover. Returns its number. */
export function insertItem(network: Network, item: FlowItem): number {
  const { items } = network;
  if (items.freed.length === 0 && items.used === items.room) growNetwork(network);
  const number = takeItemNumber(items);
  writeItem(items, network.whoCan, network.tree, number, item);
  network.entries.headOfItem[number] = -1;
  network.search.ahead.itemMark[number] = 0;
  network.shortage += item.minutes;
  fileItem(network.index, items, number);
  return number;
}

function growNetwork(network: Network): void {
  growItems(network.items);
  const { room } = network.items;
  growWindowIndex(network.index, room);
  growSearch(network.search, network.tree, room);
  network.entries.headOfItem = grownInts(network.entries.headOfItem, room, -1);
}

/** Minutes that still fit from a node all the way to the sink; 0 when any cap above it is used up. */
export function roomAbove(tree: CapTree, start: number): number {
  let room = (tree.capacity[start] ?? 0) - (tree.flow[start] ?? 0);
  let node = tree.parent[start] ?? -1;
  while (node >= 0 && room > 0) {
    room = Math.min(room, (tree.capacity[node] ?? 0) - (tree.flow[node] ?? 0));
    node = tree.parent[node] ?? -1;
  }
  return room;
}

/** Adds to (or takes from) the flow through a node and all caps above it. */
export function addFlowUpwards(tree: CapTree, start: number, minutes: number): void {
  for (let node = start; node >= 0; node = tree.parent[node] ?? -1) tree.flow[node] = (tree.flow[node] ?? 0) + minutes;
}

/** Covers minutes of an item at a node directly; the caller has checked that they fit. */
export function cover(network: Network, item: number, node: number, minutes: number): void {
  addMinutes(network.entries, item, node, minutes);
  addFlowUpwards(network.tree, node, minutes);
  network.items.open[item] = (network.items.open[item] ?? 0) - minutes;
  network.shortage -= minutes;
}

/** Numbers of all items with open minutes, in ascending order. */
export function openItems(network: Network): Int32Array {
  const { items } = network;
  const found = new Int32Array(items.used);
  let count = 0;
  for (let item = 0; item < items.used; item += 1) {
    if (items.isUsed[item] === 0 || items.open[item] === 0) continue;
    found[count] = item;
    count += 1;
  }
  return found.slice(0, count);
}

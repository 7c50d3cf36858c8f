import { BugError } from '../../util';
import { augmentForward } from './augment-forward';
import { blockingFlow, resetItemCursor, resetNodeCursor } from './blocking-flow';
import { sweepEmptied } from './flow-entries';
import { cover, roomAbove, type Network } from './network';
import { beginPass, DEAD, enqueue } from './search';
import { visitItemsOf } from './visit-items';

/** Only dead items: flow of a live item at a node that stays dead would be a way out of the dead part. */
function coverDirectly(network: Network, item: number, node: number): boolean {
  const open = network.items.open[item] ?? 0;
  if (open === 0 || network.search.ahead.itemMark[item] !== DEAD) return false;
  const room = roomAbove(network.tree, node);
  if (room > 0) cover(network, item, node, Math.min(open, room));
  return room <= open;
}

function labelNode(network: Network, node: number, level: number): void {
  const { search } = network;
  const { ahead, back } = search;
  if (ahead.nodeMark[node] !== DEAD || back.nodeMark[node] === search.pass) return;
  back.nodeMark[node] = search.pass;
  back.nodeLevel[node] = level;
  resetNodeCursor(network, node);
  enqueue(search, node);
}

/** Labels an item that may use a labelled node, one level further. */
function labelItem(network: Network, item: number, node: number): boolean {
  const { search } = network;
  const { ahead, back } = search;
  if (ahead.itemMark[item] !== DEAD || back.itemMark[item] === search.pass) return false;
  back.itemMark[item] = search.pass;
  back.itemLevel[item] = (back.nodeLevel[node] ?? 0) + 1;
  resetItemCursor(network, item);
  enqueue(search, ~item);
  return false;
}

/** Steps against the direction of flow from a node: to the caps beside it and to the items that may use it. */
function labelFromNode(network: Network, node: number): void {
  const { tree, search } = network;
  const level = (search.back.nodeLevel[node] ?? 0) + 1;
  if (tree.nested) {
    const parent = tree.parent[node] ?? -1;
    if (parent >= 0 && (tree.flow[node] ?? 0) > 0) labelNode(network, parent, level);
    const end = tree.childStart[node + 1] ?? 0;
    for (let place = tree.childStart[node] ?? 0; place < end; place += 1) {
      const child = tree.childList[place] ?? 0;
      if ((tree.flow[child] ?? 0) < (tree.capacity[child] ?? 0)) labelNode(network, child, level);
    }
  }
  visitItemsOf(network, node, true, labelItem);
}

/** Steps against the direction of flow from an item: to the nodes its minutes are on. */
function labelFromItem(network: Network, item: number): void {
  const { entries, search } = network;
  const level = (search.back.itemLevel[item] ?? 0) + 1;
  for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) {
    labelNode(network, entries.node[entry] ?? 0, level);
  }
}

/**
 * Labels the dead part against the flow, from all queued nodes, until open items with `wanted` minutes are found or
 * the level of the first one is complete. Returns the open items found.
 */
function labelToOpen(network: Network, wanted: number): number[] {
  const { search, items } = network;
  const sources: number[] = [];
  let found = 0;
  let lastLevel = DEAD;
  for (let head = 0; head < search.tail && found < wanted; head += 1) {
    const at = search.queue[head] ?? 0;
    if (at >= 0) {
      if ((search.back.nodeLevel[at] ?? 0) >= lastLevel) break;
      labelFromNode(network, at);
      continue;
    }
    const open = items.open[~at] ?? 0;
    if (open > 0) {
      sources.push(~at);
      found += open;
      lastLevel = search.back.itemLevel[~at] ?? 0;
    } else if ((search.back.itemLevel[~at] ?? 0) < lastLevel) labelFromItem(network, ~at);
  }
  return sources;
}

/** What this pass saw is no longer known to be dead. */
function reviveVisited(network: Network): void {
  const { search } = network;
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    if (at < 0) search.ahead.itemMark[~at] = 0;
    else search.ahead.nodeMark[at] = 0;
  }
}

/** One pass from all starts that have room. True when another pass may move more. */
function backwardPass(network: Network, starts: Int32Array): boolean {
  const { search, tree } = network;
  beginPass(search);
  let room = 0;
  for (const node of starts) {
    if (search.ahead.nodeMark[node] !== DEAD) continue;
    const above = roomAbove(tree, node);
    room += above;
    if (above > 0) labelNode(network, node, 0);
  }
  const sources = labelToOpen(network, room);
  if (sources.length === 0) {
    reviveVisited(network);
    return false;
  }
  const isEnd = (node: number): boolean => search.back.nodeLevel[node] === 0 && roomAbove(tree, node) > 0;
  const before = network.shortage;
  for (const item of sources) blockingFlow(network, search.back, item, -1, isEnd);
  sweepEmptied(network.entries);
  if (network.shortage === before) throw new BugError('open work was found but no way from it');
  return before - network.shortage < room;
}

/**
 * Uses new room at dead nodes for open items, by searching from the nodes back to the items. Ends when the room is
 * used up or no open item leads to it; in the latter case everything that does lead to it is alive again.
 */
export function augmentBackward(network: Network, starts: Int32Array): void {
  const { search, tree } = network;
  for (const node of starts) {
    if (search.ahead.nodeMark[node] === DEAD && roomAbove(tree, node) > 0) visitItemsOf(network, node, false, coverDirectly);
  }
  while (backwardPass(network, starts)) { /* every pass moves at least one minute */ }
}

/** The general case of a node that leads out of the dead part: forget all marks that lead to it and search again. */
function reviveBlocked(network: Network, start: number): void {
  const { search } = network;
  beginPass(search);
  labelNode(network, start, 0);
  const open: number[] = [];
  for (let head = 0; head < search.tail; head += 1) {
    const at = search.queue[head] ?? 0;
    if (at >= 0) labelFromNode(network, at);
    else labelFromItem(network, ~at);
    if (at < 0 && (network.items.open[~at] ?? 0) > 0) open.push(~at);
  }
  reviveVisited(network);
  augmentForward(network, Int32Array.from(open));
}

/**
 * Makes the flow largest again after room has appeared at the given nodes (each with all caps above it that changed).
 * Must run before any forward search, which relies on the marks.
 */
export function fillNewRoom(network: Network, nodes: Int32Array): void {
  const { search, tree } = network;
  augmentBackward(network, nodes);
  if (!tree.nested) return;
  for (const node of nodes) {
    const parent = tree.parent[node] ?? -1;
    const isOpen = (tree.flow[node] ?? 0) < (tree.capacity[node] ?? 0);
    if (search.ahead.nodeMark[node] === DEAD && isOpen && parent >= 0 && search.ahead.nodeMark[parent] !== DEAD) reviveBlocked(network, node);
  }
}

import { addMinutes, sweepEmptied, takeMinutes } from './flow-entries';
import { addFlowUpwards, cover, roomAbove, type Network } from './network';
import { augmentForward } from './augment-forward';
import { beginPass, DEAD, enqueue } from './search';
import { visitItemsOf, type OnItem } from './visit-items';

/** Only dead items: flow of a live item at a node that stays dead would be a way out of the dead part. */
function coverDirectly(network: Network, item: number, node: number): boolean {
  const open = network.items.open[item] ?? 0;
  if (open === 0 || network.search.itemMark[item] !== DEAD) return false;
  const room = roomAbove(network.tree, node);
  if (room > 0) cover(network, item, node, Math.min(open, room));
  return room <= open;
}

/** The most that can be moved from an open item along the search tree to its root, a node with room to the sink. */
function pathRoom(network: Network, start: number): number {
  const { tree, search, entries, items } = network;
  let minutes = items.open[start] ?? 0;
  let node = search.viaEntry[start] ?? 0;
  while (search.rootOfNode[node] !== node) {
    const via = search.via[node] ?? 0;
    if (via >= 0) {
      const goesUp = tree.parent[node] === via;
      minutes = Math.min(minutes, goesUp ? (tree.capacity[node] ?? 0) - (tree.flow[node] ?? 0) : tree.flow[via] ?? 0);
      node = via;
    } else {
      minutes = Math.min(minutes, entries.minutes[~via] ?? 0);
      node = search.viaEntry[entries.item[~via] ?? 0] ?? 0;
    }
    if (minutes === 0) return 0;
  }
  return Math.min(minutes, roomAbove(tree, node));
}

function movePath(network: Network, start: number, minutes: number): void {
  const { tree, search, entries, items } = network;
  let node = search.viaEntry[start] ?? 0;
  addMinutes(entries, start, node, minutes);
  while (search.rootOfNode[node] !== node) {
    const via = search.via[node] ?? 0;
    if (via >= 0) {
      if (tree.parent[node] === via) tree.flow[node] = (tree.flow[node] ?? 0) + minutes;
      else tree.flow[via] = (tree.flow[via] ?? 0) - minutes;
      node = via;
    } else {
      const item = entries.item[~via] ?? 0;
      takeMinutes(entries, ~via, minutes);
      node = search.viaEntry[item] ?? 0;
      addMinutes(entries, item, node, minutes);
    }
  }
  addFlowUpwards(tree, node, minutes);
  items.open[start] = (items.open[start] ?? 0) - minutes;
  network.shortage -= minutes;
  search.pushed += minutes;
}

function reachItem(network: Network, item: number, node: number): boolean {
  const { search, items, tree } = network;
  if (search.itemMark[item] !== DEAD || (search.backItemMark[item] ?? 0) >= search.pass) return false;
  const root = search.rootOfNode[node] ?? 0;
  search.backItemMark[item] = search.pass;
  search.viaEntry[item] = node;
  search.rootOfItem[item] = root;
  enqueue(search, ~item);
  if (items.open[item] === 0) return false;
  const minutes = pathRoom(network, item);
  if (minutes > 0) movePath(network, item, minutes);
  return roomAbove(tree, root) === 0;
}

function reachNode(network: Network, node: number, via: number, root: number): void {
  const { search } = network;
  if (search.nodeMark[node] !== DEAD || (search.backNodeMark[node] ?? 0) >= search.pass) return;
  search.backNodeMark[node] = search.pass;
  search.via[node] = via;
  search.rootOfNode[node] = root;
  enqueue(search, node);
}

/** Steps against the direction of flow from a node: to the caps beside it and to the items that may use it. */
function expandNode(network: Network, node: number, onItem: OnItem): void {
  const { tree, search } = network;
  const root = search.rootOfNode[node] ?? 0;
  if (tree.nested) {
    const parent = tree.parent[node] ?? -1;
    if (parent >= 0 && (tree.flow[node] ?? 0) > 0) reachNode(network, parent, node, root);
    const end = tree.childStart[node + 1] ?? 0;
    for (let place = tree.childStart[node] ?? 0; place < end; place += 1) {
      const child = tree.childList[place] ?? 0;
      if ((tree.flow[child] ?? 0) < (tree.capacity[child] ?? 0)) reachNode(network, child, node, root);
    }
  }
  visitItemsOf(network, node, true, onItem);
}

function expandItem(network: Network, item: number): void {
  const { entries, search } = network;
  const root = search.rootOfItem[item] ?? 0;
  for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) {
    if ((entries.minutes[entry] ?? 0) > 0) reachNode(network, entries.node[entry] ?? 0, ~entry, root);
  }
}

/** Plants the dead ones of the given nodes that have room to the sink (or all of them, when `blocked`). */
function plantRoots(network: Network, starts: Int32Array, blocked: boolean): void {
  const { search, tree } = network;
  for (const node of starts) {
    if (search.nodeMark[node] === DEAD && (blocked || roomAbove(tree, node) > 0)) reachNode(network, node, 0, node);
  }
}

/** One breadth-first pass against the flow, within the dead part of the network. */
function backwardPass(network: Network, starts: Int32Array, onItem: OnItem, blocked: boolean): void {
  const { search, tree, entries } = network;
  beginPass(search);
  plantRoots(network, starts, blocked);
  for (let head = 0; head < search.tail; head += 1) {
    const at = search.queue[head] ?? 0;
    const root = (at < 0 ? search.rootOfItem[~at] : search.rootOfNode[at]) ?? 0;
    if (!blocked && roomAbove(tree, root) === 0) continue;
    if (at < 0) expandItem(network, ~at);
    else expandNode(network, at, onItem);
  }
  sweepEmptied(entries);
}

/** What this pass saw is no longer known to be dead. */
function reviveVisited(network: Network): void {
  const { search } = network;
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    if (at < 0) search.itemMark[~at] = 0;
    else search.nodeMark[at] = 0;
  }
}

/**
 * Uses new room at dead nodes for open items, by searching from the nodes back to the items. Ends when the room is
 * used up or no open item leads to it; in the latter case everything that does lead to it is alive again.
 */
export function augmentBackward(network: Network, starts: Int32Array): void {
  const { search, tree } = network;
  for (const node of starts) {
    if (search.nodeMark[node] === DEAD && roomAbove(tree, node) > 0) visitItemsOf(network, node, false, coverDirectly);
  }
  do backwardPass(network, starts, reachItem, false);
  while (search.pushed > 0);
  reviveVisited(network);
}

function collectItem(network: Network, item: number, node: number): boolean {
  const { search } = network;
  if (search.itemMark[item] !== DEAD || (search.backItemMark[item] ?? 0) >= search.pass) return false;
  search.backItemMark[item] = search.pass;
  search.rootOfItem[item] = search.rootOfNode[node] ?? 0;
  enqueue(search, ~item);
  return false;
}

/** The general case of a node that leads out of the dead part: forget all marks that lead to it and search again. */
function reviveBlocked(network: Network, node: number): void {
  const { search, items } = network;
  backwardPass(network, Int32Array.of(node), collectItem, true);
  reviveVisited(network);
  const visited = search.queue.slice(0, search.tail);
  augmentForward(network, visited.filter((at) => at < 0 && (items.open[~at] ?? 0) > 0).map((at) => ~at));
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
    if (search.nodeMark[node] === DEAD && isOpen && parent >= 0 && search.nodeMark[parent] !== DEAD) reviveBlocked(network, node);
  }
}

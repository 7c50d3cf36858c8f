import { addMinutes, sweepEmptied, takeMinutes } from './flow-entries';
import type { Network } from './network';
import { NOBODY } from './problem';
import { beginPass, DEAD, enqueue } from './search';

/** The most that can be moved along the search tree from its root item to `last`, which leads to the sink. */
function pathRoom(network: Network, last: number): number {
  const { tree, search, entries, items } = network;
  let minutes = (tree.capacity[last] ?? 0) - (tree.flow[last] ?? 0);
  let node = last;
  while (minutes > 0) {
    const via = search.via[node] ?? 0;
    if (via >= 0) {
      const goesUp = tree.parent[via] === node;
      minutes = Math.min(minutes, goesUp ? (tree.capacity[via] ?? 0) - (tree.flow[via] ?? 0) : tree.flow[node] ?? 0);
      node = via;
      continue;
    }
    const entry = search.viaEntry[~via] ?? -1;
    if (entry < 0) return Math.min(minutes, items.open[~via] ?? 0);
    minutes = Math.min(minutes, entries.minutes[entry] ?? 0);
    node = entries.node[entry] ?? 0;
  }
  return 0;
}

/** Moves minutes along the search tree: the root item is covered, items on the way change places. */
function movePath(network: Network, last: number, minutes: number): void {
  const { tree, search, entries, items } = network;
  tree.flow[last] = (tree.flow[last] ?? 0) + minutes;
  let node = last;
  for (;;) {
    const via = search.via[node] ?? 0;
    if (via >= 0) {
      if (tree.parent[via] === node) tree.flow[via] = (tree.flow[via] ?? 0) + minutes;
      else tree.flow[node] = (tree.flow[node] ?? 0) - minutes;
      node = via;
      continue;
    }
    const item = ~via;
    addMinutes(entries, item, node, minutes);
    const entry = search.viaEntry[item] ?? -1;
    if (entry < 0) {
      items.open[item] = (items.open[item] ?? 0) - minutes;
      if (items.open[item] === 0) search.pending -= 1;
      break;
    }
    takeMinutes(entries, entry, minutes);
    node = entries.node[entry] ?? 0;
  }
  network.shortage -= minutes;
  search.pushed += minutes;
}

/** Adds a node to the search tree; when it has room to the sink, moves what it can. True when it tried. */
function reachNode(network: Network, node: number, via: number, root: number): boolean {
  const { search, tree } = network;
  if ((search.nodeMark[node] ?? DEAD) >= search.pass) return false;
  search.nodeMark[node] = search.pass;
  search.via[node] = via;
  search.rootOfNode[node] = root;
  enqueue(search, node);
  if ((tree.parent[node] ?? 0) >= 0 || (tree.flow[node] ?? 0) >= (tree.capacity[node] ?? 0)) return false;
  const minutes = pathRoom(network, node);
  if (minutes > 0) movePath(network, node, minutes);
  return true;
}

function expandPinned(network: Network, item: number, root: number): void {
  const { items, tree, people } = network;
  const owner = items.owner[item] ?? 0;
  const shift = owner + (tree.leafShift[(items.kind[item] ?? 0) * people + owner] ?? 0);
  const last = items.lastDay[item] ?? -1;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) {
    if (reachNode(network, day * people + shift, ~item, root) && items.open[root] === 0) return;
  }
}

function expandItem(network: Network, item: number): void {
  const { items, search, tree, whoCan, people, days } = network;
  const root = search.rootOfItem[item] ?? 0;
  const reach = items.reach[item] ?? 0;
  if (reach === 0 || items.open[root] === 0) return;
  if (items.owner[item] !== NOBODY) {
    expandPinned(network, item, root);
    return;
  }
  const skill = items.skill[item] ?? 0;
  const kind = items.kind[item] ?? 0;
  const row = (kind * (whoCan.skills + 1) + skill) * days;
  const last = items.lastDay[item] ?? -1;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) {
    let place = Math.max(0, (search.seen[row + day] ?? 0) - search.seenBase);
    for (; place < reach; place += 1) {
      const person = whoCan.list[skill * people + place] ?? 0;
      const node = day * people + person + (tree.leafShift[kind * people + person] ?? 0);
      if (reachNode(network, node, ~item, root) && items.open[root] === 0) {
        search.seen[row + day] = search.seenBase + place + 1;
        return;
      }
    }
    if ((search.seen[row + day] ?? 0) < search.seenBase + reach) search.seen[row + day] = search.seenBase + reach;
  }
}

function expandNode(network: Network, node: number): void {
  const { entries, search, tree, items } = network;
  const root = search.rootOfNode[node] ?? 0;
  if (items.open[root] === 0) return;
  for (let entry = entries.headAtNode[node] ?? -1; entry >= 0; entry = entries.nextAtNode[entry] ?? -1) {
    const item = entries.item[entry] ?? 0;
    if ((search.itemMark[item] ?? DEAD) >= search.pass || entries.minutes[entry] === 0) continue;
    search.itemMark[item] = search.pass;
    search.viaEntry[item] = entry;
    search.rootOfItem[item] = root;
    enqueue(search, ~item);
  }
  if (!tree.nested) return;
  const parent = tree.parent[node] ?? -1;
  if (parent >= 0 && (tree.flow[node] ?? 0) < (tree.capacity[node] ?? 0)) reachNode(network, parent, node, root);
  const end = tree.childStart[node + 1] ?? 0;
  for (let place = tree.childStart[node] ?? 0; place < end; place += 1) {
    const child = tree.childList[place] ?? 0;
    if ((tree.flow[child] ?? 0) > 0) reachNode(network, child, node, root);
  }
}

function plantRoots(network: Network, sources: Int32Array): void {
  const { search, items } = network;
  for (const item of sources) {
    if (items.open[item] === 0 || (search.itemMark[item] ?? DEAD) >= search.pass) continue;
    search.itemMark[item] = search.pass;
    search.viaEntry[item] = -1;
    search.rootOfItem[item] = item;
    search.pending += 1;
    enqueue(search, ~item);
  }
}

/** Everything this pass saw leads nowhere: mark it so that no later search looks again. */
function buryVisited(network: Network): void {
  const { search } = network;
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    if (at < 0) search.itemMark[~at] = DEAD;
    else search.nodeMark[at] = DEAD;
  }
}

/** One breadth-first pass from all sources at once. True when another pass may move more. */
function forwardPass(network: Network, sources: Int32Array): boolean {
  const { search, entries } = network;
  beginPass(search);
  plantRoots(network, sources);
  for (let head = 0; head < search.tail && search.pending > 0; head += 1) {
    const at = search.queue[head] ?? 0;
    if (at < 0) expandItem(network, ~at);
    else expandNode(network, at);
  }
  sweepEmptied(entries);
  if (search.pushed === 0 && search.pending > 0) buryVisited(network);
  return search.pushed > 0 && search.pending > 0;
}

/**
 * Covers the open minutes of the given items as far as the network allows, moving other items aside where needed;
 * nobody loses minutes. What stays open is proved to be uncoverable: everything reachable from it gets the mark DEAD.
 */
export function augmentForward(network: Network, sources: Int32Array): void {
  while (forwardPass(network, sources)) { /* every pass moves at least one minute */ }
}

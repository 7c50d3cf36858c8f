import { NOBODY } from '../../flow';
import { rankOfRoom, type RankedNetwork } from './ranked-network';
import { beginSearch, enqueue } from './rank-search';

const NOT_FOUND = -1;

/**
 * Sees a node whose bound is the rank that is looked for: behind higher ones there is no such room, and lower ones lie
 * behind steps that have just opened and are not settled yet. True when it is a week with room of the rank.
 */
function seeNode(ranked: RankedNetwork, node: number, from: number, rank: number): boolean {
  const { search, network } = ranked;
  if (search.nodeMark[node] === search.pass || ranked.nodeBound[node] !== rank) return false;
  search.nodeMark[node] = search.pass;
  search.nodeStep[node] = from;
  enqueue(search, node);
  return node >= network.tree.spanBase && rankOfRoom(ranked, node) <= rank;
}

function seeItem(ranked: RankedNetwork, item: number, entry: number, rank: number): void {
  const { search } = ranked;
  if (search.itemMark[item] === search.pass || ranked.itemBound[item] !== rank) return;
  search.itemMark[item] = search.pass;
  search.itemStep[item] = entry;
  enqueue(search, ~item);
}

/** Sees the days of the people who may do the item, those of a list that this pass has not seen. */
function leaveItem(ranked: RankedNetwork, item: number, rank: number): void {
  const { search, network } = ranked;
  const { items, tree, whoCan, people, days } = network;
  const reach = items.reach[item] ?? 0;
  if (reach === 0) return;
  const owner = items.owner[item] ?? NOBODY;
  const kind = items.kind[item] ?? 0;
  const skill = items.skill[item] ?? 0;
  const last = items.lastDay[item] ?? -1;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) {
    if (owner !== NOBODY) {
      seeNode(ranked, day * people + owner + (tree.leafShift[kind * people + owner] ?? 0), ~item, rank);
      continue;
    }
    const row = (kind * (whoCan.skills + 1) + skill) * days + day;
    for (let place = Math.max(0, (search.seen[row] ?? 0) - search.seenBase); place < reach; place += 1) {
      const person = whoCan.list[skill * people + place] ?? 0;
      seeNode(ranked, day * people + person + (tree.leafShift[kind * people + person] ?? 0), ~item, rank);
    }
    search.seen[row] = Math.max(search.seen[row] ?? 0, search.seenBase + reach);
  }
}

/** Sees the work on a node and the caps around it; gives a week with room of the rank as soon as there is one. */
function leaveNode(ranked: RankedNetwork, node: number, rank: number): number {
  const { entries, tree } = ranked.network;
  for (let entry = entries.headAtNode[node] ?? -1; entry >= 0; entry = entries.nextAtNode[entry] ?? -1) {
    if ((entries.minutes[entry] ?? 0) > 0) seeItem(ranked, entries.item[entry] ?? 0, entry, rank);
  }
  const end = tree.childStart[node + 1] ?? 0;
  for (let place = tree.childStart[node] ?? 0; place < end; place += 1) {
    const child = tree.childList[place] ?? 0;
    if ((tree.flow[child] ?? 0) > 0) seeNode(ranked, child, node, rank);
  }
  const parent = tree.parent[node] ?? -1;
  const hasWay = parent >= 0 && (tree.flow[node] ?? 0) < (tree.capacity[node] ?? 0);
  return hasWay && seeNode(ranked, parent, node, rank) ? parent : NOT_FOUND;
}

/** Leaves the place that is next in the queue; gives a week with room of the rank as soon as one is seen. */
function leaveNext(ranked: RankedNetwork, head: number, rank: number): number {
  const at = ranked.search.queue[head] ?? 0;
  if (at >= 0) return leaveNode(ranked, at, rank);
  leaveItem(ranked, ~at, rank);
  return NOT_FOUND;
}

/** Everything this pass saw leads to no room of ranks below `bound`. */
function raiseSeen(ranked: RankedNetwork, bound: number): void {
  const { search } = ranked;
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    if (at < 0) ranked.itemBound[~at] = bound;
    else ranked.nodeBound[at] = bound;
  }
}

function collectPath(ranked: RankedNetwork, end: number): void {
  const { search, network } = ranked;
  search.path.length = 0;
  search.pathEntry.length = 0;
  for (let at = end; ; ) {
    const entry = at < 0 ? (search.itemStep[~at] ?? -1) : -1;
    search.path.push(at);
    search.pathEntry.push(entry);
    const next = at < 0 ? (entry < 0 ? at : (network.entries.node[entry] ?? 0)) : (search.nodeStep[at] ?? at);
    if (next === at) break;
    at = next;
  }
  search.path.reverse();
  search.pathEntry.reverse();
}

/**
 * Looks along the flow for room of exactly the rank that bounds `start` (an open item as ~item, or a node). Each time a
 * week with such room is seen, the way to it is put into `search.path` and `take` says whether that was enough. False:
 * there is no such room, and everything seen got a higher bound.
 */
export function findRoom(ranked: RankedNetwork, start: number, take: () => boolean): boolean {
  const { search } = ranked;
  const rank = (start < 0 ? ranked.itemBound[~start] : ranked.nodeBound[start]) ?? 0;
  let isFound = false;
  beginSearch(search);
  if (start < 0) seeItem(ranked, ~start, -1, rank);
  else seeNode(ranked, start, start, rank);
  for (let head = 0; head < search.tail; head += 1) {
    const week = leaveNext(ranked, head, rank);
    if (week === NOT_FOUND) continue;
    isFound = true;
    collectPath(ranked, week);
    if (take()) return true;
  }
  if (!isFound) raiseSeen(ranked, rank + 1);
  return isFound;
}

/** Raises the bound of everything that can be reached from the places (nodes and ~items) and is still unbounded. */
export function raiseFrom(ranked: RankedNetwork, places: Iterable<number>, bound: number): void {
  beginSearch(ranked.search);
  for (const place of places) {
    if (place < 0) seeItem(ranked, ~place, -1, 0);
    else seeNode(ranked, place, place, 0);
  }
  for (let head = 0; head < ranked.search.tail; head += 1) leaveNext(ranked, head, 0);
  raiseSeen(ranked, bound);
}

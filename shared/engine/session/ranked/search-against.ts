import { visitPool } from '../../flow/visit-items';
import { ownerPool, skillPool } from '../../flow/window-index';
import { rankOfUse, type RankedNetwork } from './ranked-network';
import { beginSearch, enqueue } from './rank-search';

/** Work or a week that would rather have the room that was found: a node or ~item, and how dear what it has now is. */
export interface Taker {
  readonly place: number;
  readonly rank: number;
}

interface Sight {
  readonly ranked: RankedNetwork;
  /** Only what has a bound above this is looked at: everything else has as good a place. */
  readonly above: number;
  readonly takers: Taker[];
}


/** Sees a node that leads to a place with the bound `most`. Higher bounds lie before steps that have just opened and are not settled yet. */
function seeNode(sight: Sight, node: number, next: number, entry: number, most: number): void {
  const { ranked, above } = sight;
  const { search, network } = ranked;
  const bound = ranked.nodeBound[node] ?? 0;
  if (search.nodeMark[node] === search.pass || bound <= above || bound > most) return;
  search.nodeMark[node] = search.pass;
  search.nodeStep[node] = next;
  search.nodeEntry[node] = entry;
  enqueue(search, node);
  if (node < network.tree.spanBase) return;
  const rank = rankOfUse(ranked, node);
  if (rank > above) sight.takers.push({ place: node, rank });
}

function seeItem(sight: Sight, item: number, node: number, most: number): void {
  const { ranked, above } = sight;
  const { search, network } = ranked;
  const bound = ranked.itemBound[item] ?? 0;
  if (search.itemMark[item] === search.pass || bound <= above || bound > most) return;
  search.itemMark[item] = search.pass;
  search.itemStep[item] = node;
  enqueue(search, ~item);
  if ((network.items.open[item] ?? 0) > 0) sight.takers.push({ place: ~item, rank: ranked.none });
}

/** Sees the nodes that the item has minutes on. */
function enterItem(sight: Sight, item: number): void {
  const { entries } = sight.ranked.network;
  const most = sight.ranked.itemBound[item] ?? 0;
  for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) {
    if ((entries.minutes[entry] ?? 0) > 0) seeNode(sight, entries.node[entry] ?? 0, ~item, entry, most);
  }
}

/** Sees the items that may use a leaf, except those of lists that this pass has seen. */
function enterLeaf(sight: Sight, node: number): void {
  const { network, search } = sight.ranked;
  const { tree, people, days, whoCan, index } = network;
  const place = node % (days * people);
  const day = Math.floor(place / people);
  const person = place - day * people;
  const columns = whoCan.skills + 1;
  const most = sight.ranked.nodeBound[node] ?? 0;
  const onItem = (_: unknown, item: number): boolean => {
    seeItem(sight, item, node, most);
    return false;
  };
  for (let kind = 0; kind < tree.kinds; kind += 1) {
    if (place + (tree.leafShift[kind * people + person] ?? 0) !== node) continue;
    visitPool(network, ownerPool(index, kind, person), day, node, onItem);
    for (let skill = 0; skill < columns; skill += 1) {
      const row = (kind * columns + skill) * days + day;
      const top = whoCan.levels[person * columns + skill] ?? 0;
      for (let level = Math.max(0, (search.seen[row] ?? 0) - search.seenBase) + 1; level <= top; level += 1) {
        visitPool(network, skillPool(index, kind, skill, level), day, node, onItem);
        search.seen[row] = search.seenBase + level;
      }
    }
  }
}

/** Sees everything from which flow could come straight into a node. */
function enterNode(sight: Sight, node: number): void {
  const { tree } = sight.ranked.network;
  const most = sight.ranked.nodeBound[node] ?? 0;
  const parent = tree.parent[node] ?? -1;
  if (parent >= 0 && (tree.flow[node] ?? 0) > 0) seeNode(sight, parent, node, -1, most);
  const end = tree.childStart[node + 1] ?? 0;
  for (let place = tree.childStart[node] ?? 0; place < end; place += 1) {
    const child = tree.childList[place] ?? 0;
    if ((tree.flow[child] ?? 0) < (tree.capacity[child] ?? 0)) seeNode(sight, child, node, -1, most);
  }
  if (node < tree.spanBase) enterLeaf(sight, node);
}

/**
 * Looks against the flow from the places for whatever could come there and has a bound above `above`. Every taker is
 * handed to `take`, which ends the search by answering true. Gives all takers seen.
 */
export function findTakers(ranked: RankedNetwork, places: Iterable<number>, above: number, take: (taker: Taker) => boolean): Taker[] {
  const { search } = ranked;
  const sight: Sight = { ranked, above, takers: [] };
  let used = 0;
  beginSearch(search);
  for (const place of places) {
    if (place < 0) seeItem(sight, ~place, place, ranked.none);
    else seeNode(sight, place, place, -1, ranked.none);
  }
  for (let head = 0; head < search.tail; head += 1) {
    const at = search.queue[head] ?? 0;
    if (at < 0) enterItem(sight, ~at);
    else enterNode(sight, at);
    for (let taker = sight.takers[used]; taker !== undefined; taker = sight.takers[used]) {
      used += 1;
      if (take(taker)) return sight.takers;
    }
  }
  return sight.takers;
}

/** Everything this pass saw can reach room of the rank `bound`. */
export function lowerSeen(ranked: RankedNetwork, bound: number): void {
  const { search } = ranked;
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    if (at < 0) ranked.itemBound[~at] = bound;
    else ranked.nodeBound[at] = bound;
  }
}

/** Puts the way from a taker to the room into `search.path`. */
export function collectWay(ranked: RankedNetwork, taker: number): void {
  const { search } = ranked;
  search.path.length = 0;
  search.pathEntry.length = 0;
  let entry = -1;
  for (let at = taker; ; ) {
    search.path.push(at);
    search.pathEntry.push(entry);
    const next = (at < 0 ? search.itemStep[~at] : search.nodeStep[at]) ?? at;
    entry = at < 0 ? -1 : (search.nodeEntry[at] ?? -1);
    if (next === at) return;
    at = next;
  }
}

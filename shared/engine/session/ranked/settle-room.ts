import { sweepEmptied } from '../../flow/flow-entries';
import { coverItem, relieveWeek } from './cover-work';
import { moveAlongPath, roomOfPath } from './move-minutes';
import { type RankedNetwork, roomOver } from './ranked-network';
import { collectWay, findTakers, lowerSeen, type Taker } from './search-against';
import { findRoom } from './search-along';

function boundOf(ranked: RankedNetwork, place: number): number {
  return (place < 0 ? ranked.itemBound[~place] : ranked.nodeBound[place]) ?? 0;
}

function dearest(takers: readonly Taker[]): Taker | undefined {
  return takers.reduce<Taker | undefined>((best, taker) => (taker.rank > (best?.rank ?? -1) ? taker : best), undefined);
}

/** Cheaper room may be near the places than their bounds say: they and all that leads to them look once more. */
function lookAgain(ranked: RankedNetwork, places: readonly number[], bound: number): void {
  const takers = findTakers(ranked, places, bound, () => false);
  lowerSeen(ranked, bound);
  for (const taker of takers.toSorted((left, right) => right.rank - left.rank)) {
    if (taker.place < 0) coverItem(ranked, ~taker.place);
    else relieveWeek(ranked, taker.place);
  }
}

/** A week has given minutes of a rank up, and what was moved leads back to it: bounds on the way are at most that rank. */
function lowerWay(ranked: RankedNetwork, rank: number): void {
  const places = ranked.search.path.filter((place) => boundOf(ranked, place) > rank);
  if (places.length > 0) lookAgain(ranked, places, rank);
}

/** Whether the caps above a node lead to no cheaper room than this; raises their bounds while they do not. */
function isLowestAbove(ranked: RankedNetwork, node: number, rank: number): boolean {
  const { tree } = ranked.network;
  for (let cap = tree.parent[node] ?? -1; cap >= 0; cap = tree.parent[cap] ?? -1) {
    while ((ranked.nodeBound[cap] ?? 0) < rank) if (findRoom(ranked, cap, () => true)) return false;
  }
  return true;
}

/** Moves minutes of a taker along the way that the last search found; gives how many. */
function giveTo(ranked: RankedNetwork, taker: Taker): number {
  collectWay(ranked, taker.place);
  const minutes = roomOfPath(ranked);
  if (minutes > 0) moveAlongPath(ranked, minutes);
  return minutes;
}

/**
 * Takers get the room over a node, those first who have it dearest: the dearest that there can be while the search goes
 * on, otherwise one that it has found. False when there is no taker, or no room.
 */
function giveRoom(ranked: RankedNetwork, node: number): boolean {
  const { rank, minutes } = roomOver(ranked, node);
  const bound = ranked.nodeBound[node] ?? 0;
  if (minutes === 0 || bound <= rank || !isLowestAbove(ranked, node, rank)) return false;
  let left = minutes;
  const takers = findTakers(ranked, [node], rank, (taker) => {
    if (taker.rank < bound) return false;
    const given = giveTo(ranked, taker);
    left -= given;
    return left === 0 || given === 0;
  });
  const other = left === minutes ? dearest(takers) : undefined;
  if (takers.length === 0) lowerSeen(ranked, rank);
  if (other !== undefined && giveTo(ranked, other) > 0) lowerWay(ranked, other.rank);
  sweepEmptied(ranked.network.entries);
  return takers.length > 0;
}

function settleNode(ranked: RankedNetwork, node: number): void {
  const { tree } = ranked.network;
  while (giveRoom(ranked, node)) { /* every time at least one minute moves to a lower rank */ }
  const parent = tree.parent[node] ?? -1;
  if (parent < 0 || (tree.flow[node] ?? 0) >= (tree.capacity[node] ?? 0)) return;
  const bound = ranked.nodeBound[parent] ?? 0;
  if ((ranked.nodeBound[node] ?? 0) > bound) lookAgain(ranked, [node], bound);
}

/** The nodes and every cap above them, the caps first. */
function withCaps(ranked: RankedNetwork, nodes: Iterable<number>): number[] {
  const { tree } = ranked.network;
  const levels: Set<number>[] = [];
  for (const start of nodes) {
    const chain: number[] = [];
    for (let node = start; node >= 0; node = tree.parent[node] ?? -1) chain.unshift(node);
    chain.forEach((node, level) => (levels[level] ??= new Set()).add(node));
  }
  return levels.flatMap((level) => [...level]);
}

/** Lets whoever has most of it have the room that has appeared over the nodes, or notes that there is room. */
export function settleRoom(ranked: RankedNetwork, nodes: Iterable<number>): void {
  for (const node of withCaps(ranked, nodes)) settleNode(ranked, node);
}

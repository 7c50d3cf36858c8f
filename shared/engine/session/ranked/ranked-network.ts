import type { Network } from '../../flow';
import { createRankSearch, type RankSearch } from './rank-search';

/**
 * A solved network in which every minute of room has a rank: work goes to the lowest rank that it can reach. A group of
 * people who cost the same cash has two ranks, one for the minutes up to the tight limit of their weeks and the next one
 * for those above it; people who cost no cash come first.
 *
 * For every node and item a lower bound is kept of the rank of the room that can be reached from it. Three things hold
 * after every change, and together they prove that shortage, cash and minutes above the limit are the least possible:
 * (1) bounds never fall along a step that flow could take, (2) the bound of a week is at most the rank of its room,
 * (3) a week that uses minutes of a rank has at least that bound, and work with open minutes has the bound `none`.
 */
export interface RankedNetwork {
  readonly network: Network;
  /** The number of ranks; as a bound: no room can be reached at all. */
  readonly none: number;
  /** Rank of the minutes below the tight limit, by span (a person's week); those above it have the next rank. */
  readonly firstRank: Int32Array;
  /** Minutes up to the tight limit, by span. */
  readonly eased: Float64Array;
  readonly nodeBound: Int32Array;
  itemBound: Int32Array;
  readonly search: RankSearch;
  /** Items and leaves whose minutes have moved since somebody last emptied these sets. */
  readonly movedItems: Set<number>;
  readonly movedNodes: Set<number>;
}

/** Room of one rank; no minutes when there is none. */
export interface Room {
  readonly rank: number;
  readonly minutes: number;
}

/** Puts ranks on a network that has a span for every person and week. The bounds are not yet set. */
export function createRankedNetwork(network: Network, firstRank: Int32Array, eased: Float64Array): RankedNetwork {
  const ranks = firstRank.reduce((most, rank) => Math.max(most, rank), 0) + 2;
  return {
    network, none: ranks, firstRank, eased,
    nodeBound: new Int32Array(network.tree.nodeCount),
    itemBound: new Int32Array(network.items.room),
    search: createRankSearch(network),
    movedItems: new Set(),
    movedNodes: new Set(),
  };
}

/** Rank of the next free minute of a week, `none` when it is full. */
export function rankOfRoom(ranked: RankedNetwork, week: number): number {
  const { tree } = ranked.network;
  const span = week - tree.spanBase;
  const flow = tree.flow[week] ?? 0;
  const first = ranked.firstRank[span] ?? 0;
  if (flow < Math.min(ranked.eased[span] ?? 0, tree.capacity[week] ?? 0)) return first;
  return flow < (tree.capacity[week] ?? 0) ? first + 1 : ranked.none;
}

/** Rank of the dearest minute that a week uses, -1 when it uses none. */
export function rankOfUse(ranked: RankedNetwork, week: number): number {
  const { tree } = ranked.network;
  const span = week - tree.spanBase;
  const flow = tree.flow[week] ?? 0;
  if (flow === 0) return -1;
  const first = ranked.firstRank[span] ?? 0;
  return flow > (ranked.eased[span] ?? 0) ? first + 1 : first;
}

/** Minutes that a week uses of its dearest rank. */
export function usedAtTop(ranked: RankedNetwork, week: number): number {
  const { tree } = ranked.network;
  const flow = tree.flow[week] ?? 0;
  const eased = ranked.eased[week - tree.spanBase] ?? 0;
  return flow > eased ? flow - eased : flow;
}

/** The room of lowest rank straight above a node, through all its caps. */
export function roomOver(ranked: RankedNetwork, start: number): Room {
  const { tree } = ranked.network;
  let minutes = Infinity;
  let node = start;
  for (let parent = tree.parent[node] ?? -1; parent >= 0; parent = tree.parent[node] ?? -1) {
    minutes = Math.min(minutes, (tree.capacity[node] ?? 0) - (tree.flow[node] ?? 0));
    if (minutes <= 0) return { rank: ranked.none, minutes: 0 };
    node = parent;
  }
  const rank = rankOfRoom(ranked, node);
  if (rank === ranked.none) return { rank, minutes: 0 };
  const flow = tree.flow[node] ?? 0;
  const eased = ranked.eased[node - tree.spanBase] ?? 0;
  const capacity = tree.capacity[node] ?? 0;
  return { rank, minutes: Math.min(minutes, (flow < eased ? Math.min(eased, capacity) : capacity) - flow) };
}

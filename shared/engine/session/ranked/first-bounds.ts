import { openItems } from '../../flow';
import { rankOfRoom, rankOfUse, type RankedNetwork } from './ranked-network';
import { raiseFrom } from './search-along';
import { settleRoom } from './settle-room';

function* weeksUsing(ranked: RankedNetwork, rank: number): Generator<number> {
  const { tree } = ranked.network;
  for (let week = tree.spanBase; week < tree.nodeCount; week += 1) if (rankOfUse(ranked, week) === rank) yield week;
}

/**
 * Sets the bounds of a network whose flow came from elsewhere: whatever work that stays open or dear minutes lead to has
 * no cheaper room. Where that turns out not to be true, minutes are moved until it is.
 */
export function setFirstBounds(ranked: RankedNetwork): void {
  const { network, none } = ranked;
  const { tree } = network;
  ranked.itemBound.fill(0);
  for (let node = 0; node < tree.nodeCount; node += 1) ranked.nodeBound[node] = (tree.capacity[node] ?? 0) > 0 || (tree.flow[node] ?? 0) > 0 ? 0 : none;
  raiseFrom(ranked, Array.from(openItems(network), (item) => ~item), none);
  for (let rank = none - 1; rank > 0; rank -= 1) raiseFrom(ranked, weeksUsing(ranked, rank), rank);
  for (let week = tree.spanBase; week < tree.nodeCount; week += 1) {
    if ((ranked.nodeBound[week] ?? 0) > rankOfRoom(ranked, week)) settleRoom(ranked, [week]);
  }
}

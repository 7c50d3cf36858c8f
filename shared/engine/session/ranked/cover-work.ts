import { NOBODY } from '../../flow';
import { cover } from '../../flow/network';
import { sweepEmptied } from '../../flow/flow-entries';
import { moveAlongPath, roomOfPath } from './move-minutes';
import { rankOfUse, type RankedNetwork, roomOver } from './ranked-network';
import { findRoom } from './search-along';

/** Calls `visit` with every leaf that an item may use, day by day; true stops. */
function visitLeaves({ network }: RankedNetwork, item: number, visit: (node: number) => boolean): void {
  const { items, tree, whoCan, people } = network;
  const reach = items.reach[item] ?? 0;
  if (reach === 0) return;
  const owner = items.owner[item] ?? NOBODY;
  const kinds = (items.kind[item] ?? 0) * people;
  const list = (items.skill[item] ?? 0) * people;
  const last = items.lastDay[item] ?? -1;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) {
    if (owner !== NOBODY) {
      if (visit(day * people + owner + (tree.leafShift[kinds + owner] ?? 0))) return;
      continue;
    }
    for (let place = reach - 1; place >= 0; place -= 1) {
      const person = whoCan.list[list + place] ?? 0;
      if (visit(day * people + person + (tree.leafShift[kinds + person] ?? 0))) return;
    }
  }
}

/** Whether a leaf and all caps above it have this bound: only then minutes on it keep the bounds true. */
function areBounds({ network, nodeBound }: RankedNetwork, leaf: number, rank: number): boolean {
  for (let node = leaf; node >= 0; node = network.tree.parent[node] ?? -1) if (nodeBound[node] !== rank) return false;
  return true;
}

/**
 * Covers an item where there is room right on a day that it may use; true when nothing stays open. Room that has just
 * been given up has a lower rank than the bounds say and is taken first, so that nobody else has to be asked for it.
 */
function coverDirectly(ranked: RankedNetwork, item: number): boolean {
  const bound = ranked.itemBound[item] ?? 0;
  for (const most of [bound - 1, bound]) {
    visitLeaves(ranked, item, (node) => {
      const open = ranked.network.items.open[item] ?? 0;
      if (open === 0) return true;
      const room = roomOver(ranked, node);
      if (room.rank > most || !areBounds(ranked, node, bound)) return false;
      cover(ranked.network, item, node, Math.min(open, room.minutes));
      ranked.movedItems.add(item);
      ranked.movedNodes.add(node);
      return room.minutes >= open;
    });
  }
  return (ranked.network.items.open[item] ?? 0) === 0;
}

/** The bound of an item is at least the lowest bound of the days that it may use. */
function raiseToLeaves(ranked: RankedNetwork, item: number): void {
  const bound = ranked.itemBound[item] ?? 0;
  let lowest = ranked.none;
  visitLeaves(ranked, item, (node) => {
    lowest = Math.min(lowest, ranked.nodeBound[node] ?? 0);
    return lowest <= bound;
  });
  ranked.itemBound[item] = Math.max(bound, lowest);
}

/** Moves other work aside to get an item (as ~item) or dear minutes of a week to room of the rank that bounds them. */
function moveToRoom(ranked: RankedNetwork, start: number): void {
  const { items } = ranked.network;
  const dear = start < 0 ? 0 : rankOfUse(ranked, start);
  findRoom(ranked, start, () => {
    const minutes = roomOfPath(ranked);
    if (minutes === 0) return true;
    moveAlongPath(ranked, minutes);
    return start < 0 ? items.open[~start] === 0 : rankOfUse(ranked, start) < dear;
  });
  sweepEmptied(ranked.network.entries);
}

/** Covers the open minutes of an item at the lowest ranks that can be reached; what stays open cannot be covered. */
export function coverItem(ranked: RankedNetwork, item: number): void {
  const { open } = ranked.network.items;
  while ((open[item] ?? 0) > 0 && (ranked.itemBound[item] ?? 0) < ranked.none) {
    raiseToLeaves(ranked, item);
    if ((ranked.itemBound[item] ?? 0) === ranked.none || coverDirectly(ranked, item)) return;
    moveToRoom(ranked, ~item);
  }
}

/** Moves the dearest minutes of a week to lower ranks, as far as there is a way. */
export function relieveWeek(ranked: RankedNetwork, week: number): void {
  while (rankOfUse(ranked, week) > (ranked.nodeBound[week] ?? 0)) moveToRoom(ranked, week);
}

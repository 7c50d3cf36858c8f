import type { FlowItem } from '../../flow';
import { removeItem } from '../../flow';
import { uncoverEntry } from '../../flow/change-network';
import { sweepEmptied } from '../../flow/flow-entries';
import { insertItem } from '../../flow/network';
import { coverItem, relieveWeek } from './cover-work';
import { growRankSearch } from './rank-search';
import type { RankedNetwork } from './ranked-network';
import { settleRoom } from './settle-room';

function grow(ranked: RankedNetwork): void {
  const { room } = ranked.network.items;
  if (ranked.itemBound.length >= room) return;
  const bounds = new Int32Array(room);
  bounds.set(ranked.itemBound);
  ranked.itemBound = bounds;
  growRankSearch(ranked.search, ranked.network.tree.nodeCount, room);
}

/** Adds an item and covers it at the lowest ranks. Gives its number. */
export function putItem(ranked: RankedNetwork, item: FlowItem): number {
  const number = insertItem(ranked.network, item);
  grow(ranked);
  ranked.itemBound[number] = 0;
  coverItem(ranked, number);
  return number;
}

/** Takes an item off its days without letting others have the room; gives the leaves that got room. */
function liftItem(ranked: RankedNetwork, item: number): number[] {
  const { entries } = ranked.network;
  const leaves: number[] = [];
  for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) leaves.push(entries.node[entry] ?? 0);
  // Nothing is marked dead in this network, so the flow room looks for nobody who would use the room.
  removeItem(ranked.network, item);
  for (const leaf of leaves) ranked.movedNodes.add(leaf);
  return leaves;
}

/** Takes an item out; its room goes to whoever has most of it. Its number becomes free. */
export function takeItem(ranked: RankedNetwork, item: number): void {
  settleRoom(ranked, liftItem(ranked, item));
}

/** Replaces an item under the same number. */
export function replaceItem(ranked: RankedNetwork, item: number, next: FlowItem): void {
  const leaves = liftItem(ranked, item);
  putItem(ranked, next);
  settleRoom(ranked, leaves);
}

/** New minutes of one node: a person's day, or a week's cap and its minutes below the tight limit (null for days). */
export interface CapChange {
  readonly node: number;
  readonly minutes: number;
  readonly eased: number | null;
}

function leavesBelow(ranked: RankedNetwork, node: number): number[] {
  const { tree } = ranked.network;
  const found = [node];
  for (let place = 0; place < found.length; place += 1) {
    const at = found[place] ?? node;
    for (let child = tree.childStart[at] ?? 0; child < (tree.childStart[at + 1] ?? 0); child += 1) found.push(tree.childList[child] ?? 0);
  }
  return found;
}

/** Takes minutes off a node until it fits its cap; the items that lost some are put into `displaced`. */
function displace(ranked: RankedNetwork, node: number, displaced: Set<number>, freed: Set<number>): void {
  const { tree, entries } = ranked.network;
  for (const leaf of leavesBelow(ranked, node)) {
    for (let entry = entries.headAtNode[leaf] ?? -1; entry >= 0; entry = entries.nextAtNode[entry] ?? -1) {
      const excess = (tree.flow[node] ?? 0) - (tree.capacity[node] ?? 0);
      if (excess <= 0) break;
      displaced.add(entries.item[entry] ?? 0);
      freed.add(leaf);
      uncoverEntry(ranked.network, entry, Math.min(excess, entries.minutes[entry] ?? 0));
    }
  }
  sweepEmptied(entries);
}

/** Changes caps of days and weeks, moves the work that no longer fits and lets others have new room. */
export function changeCaps(ranked: RankedNetwork, changes: readonly CapChange[]): void {
  const { tree } = ranked.network;
  const displaced = new Set<number>();
  const touched = new Set<number>();
  for (const { node, minutes, eased } of changes) {
    tree.capacity[node] = minutes;
    if (eased !== null) ranked.eased[node - tree.spanBase] = eased;
    touched.add(node);
  }
  for (const { node } of changes) if ((tree.flow[node] ?? 0) > (tree.capacity[node] ?? 0)) displace(ranked, node, displaced, touched);
  for (const item of displaced) ranked.movedItems.add(item);
  for (const node of touched) if (node < tree.spanBase) ranked.movedNodes.add(node);
  for (const item of displaced) coverItem(ranked, item);
  for (const { node } of changes) if (node >= tree.spanBase) relieveWeek(ranked, node);
  settleRoom(ranked, touched);
}

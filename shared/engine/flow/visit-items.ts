import type { Network } from './network';
import { openGroup } from './search';
import { reachOf } from './who-can';
import { cellsPerPool, ownerPool, skillPool } from './window-index';

/** Called for each item that may use the person-day; true stops the search at this node. */
export type OnItem = (network: Network, item: number, node: number) => boolean;

/** Visits the items of one pool (see window-index) whose window holds `day`. True when the visitor stopped. */
export function visitPool(network: Network, pool: number, day: number, node: number, onItem: OnItem): boolean {
  const { index, items } = network;
  const base = pool * cellsPerPool(index);
  let lengths = index.lengths[pool] ?? 0;
  while (lengths !== 0) {
    const length = 31 - Math.clz32(lengths);
    lengths ^= 1 << length;
    const cell = base + (index.cellStart[length] ?? 0) + (day >> length);
    for (let back = 0; back <= (day >> length === 0 ? 0 : 1); back += 1) {
      for (let item = index.head[cell - back] ?? -1; item >= 0; item = index.next[item] ?? -1) {
        if ((items.firstDay[item] ?? 0) > day || (items.lastDay[item] ?? -1) < day) continue;
        if (onItem(network, item, node)) return true;
      }
    }
  }
  return false;
}

/**
 * Visits the items that may use a leaf node. With `once` (searches against the flow), no list of (kind, skill, day) is
 * looked at twice in a pass, and the group of the node's person is opened for the blocking flow.
 */
export function visitItemsOf(network: Network, node: number, once: boolean, onItem: OnItem): void {
  const { tree, people, days, whoCan, index, search } = network;
  if (node >= tree.spanBase) return;
  const place = node % (days * people);
  const day = Math.floor(place / people);
  const person = place - day * people;
  const columns = whoCan.skills + 1;
  for (let kind = 0; kind < tree.kinds; kind += 1) {
    if (place + (tree.leafShift[kind * people + person] ?? 0) !== node) continue;
    if (visitPool(network, ownerPool(index, kind, person), day, node, onItem)) return;
    for (let skill = 0; skill < columns; skill += 1) {
      const seenAt = (kind * columns + skill) * days + day;
      const top = whoCan.levels[person * columns + skill] ?? 0;
      const group = seenAt * whoCan.topLevel + top - 1;
      if (once && top > 0 && search.groupMark[group] !== search.pass) {
        openGroup(search, group, (search.back.nodeLevel[node] ?? 0) + 1, reachOf(whoCan, skill, top + 1));
      }
      const from = once ? Math.max(0, (search.seen[seenAt] ?? 0) - search.seenBase) : 0;
      for (let level = from + 1; level <= top; level += 1) {
        if (visitPool(network, skillPool(index, kind, skill, level), day, node, onItem)) return;
        if (once) search.seen[seenAt] = search.seenBase + level;
      }
    }
  }
}

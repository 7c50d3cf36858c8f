import { resetItemCursor, resetNodeCursor } from './blocking-flow';
import type { Network } from './network';
import { DEAD, enqueue } from './search';
import { visitItemsOf } from './visit-items';

/** Labels a dead node at this distance from where the pass began. */
export function labelNode(network: Network, node: number, level: number): void {
  const { search } = network;
  const { ahead, back } = search;
  if (ahead.nodeMark[node] !== DEAD || back.nodeMark[node] === search.pass) return;
  back.nodeMark[node] = search.pass;
  back.nodeLevel[node] = level;
  resetNodeCursor(network, node);
  enqueue(search, node);
}

/** Labels an item that may use a labelled node, one level further. */
function labelItem(network: Network, item: number, node: number): boolean {
  const { search } = network;
  const { ahead, back } = search;
  if (ahead.itemMark[item] !== DEAD || back.itemMark[item] === search.pass) return false;
  back.itemMark[item] = search.pass;
  back.itemLevel[item] = (back.nodeLevel[node] ?? 0) + 1;
  resetItemCursor(network, item);
  enqueue(search, ~item);
  return false;
}

/** Steps against the direction of flow from a node: to the caps beside it and to the items that may use it. */
export function labelFromNode(network: Network, node: number): void {
  const { tree, search } = network;
  const level = (search.back.nodeLevel[node] ?? 0) + 1;
  if (tree.nested) {
    const parent = tree.parent[node] ?? -1;
    if (parent >= 0 && (tree.flow[node] ?? 0) > 0) labelNode(network, parent, level);
    const end = tree.childStart[node + 1] ?? 0;
    for (let place = tree.childStart[node] ?? 0; place < end; place += 1) {
      const child = tree.childList[place] ?? 0;
      if ((tree.flow[child] ?? 0) < (tree.capacity[child] ?? 0)) labelNode(network, child, level);
    }
  }
  visitItemsOf(network, node, true, labelItem);
}

/** Steps against the direction of flow from an item: to the nodes its minutes are on. */
export function labelFromItem(network: Network, item: number): void {
  const { entries, search } = network;
  const level = (search.back.itemLevel[item] ?? 0) + 1;
  for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) {
    labelNode(network, entries.node[entry] ?? 0, level);
  }
}

/** What this pass saw is no longer known to be dead. */
export function reviveVisited(network: Network): void {
  const { search } = network;
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    if (at < 0) search.ahead.itemMark[~at] = 0;
    else search.ahead.nodeMark[at] = 0;
  }
}

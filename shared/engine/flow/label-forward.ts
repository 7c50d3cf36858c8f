import { resetItemCursor, resetNodeCursor } from './blocking-flow';
import type { Network } from './network';
import { NOBODY } from './problem';
import { DEAD, enqueue, openGroup } from './search';
import { reachOf } from './who-can';

/** Labels a live node at this distance from the sources; notes the room when it leads to the sink. */
export function labelNode(network: Network, node: number, level: number): void {
  const { search, tree } = network;
  const { ahead } = search;
  if ((ahead.nodeMark[node] ?? DEAD) >= search.pass) return;
  ahead.nodeMark[node] = search.pass;
  ahead.nodeLevel[node] = level;
  resetNodeCursor(network, node);
  enqueue(search, node);
  const room = (tree.parent[node] ?? 0) < 0 ? (tree.capacity[node] ?? 0) - (tree.flow[node] ?? 0) : 0;
  if (room <= 0) return;
  search.found += room;
  search.lastLevel = Math.min(search.lastLevel, level);
}

/** Labels a live item at this distance from the sources. */
export function labelItem(network: Network, item: number, level: number): void {
  const { search } = network;
  const { ahead } = search;
  if ((ahead.itemMark[item] ?? DEAD) >= search.pass) return;
  ahead.itemMark[item] = search.pass;
  ahead.itemLevel[item] = level;
  resetItemCursor(network, item);
  enqueue(search, ~item);
}

function labelPinned(network: Network, item: number, level: number): void {
  const { items, tree, people } = network;
  const owner = items.owner[item] ?? 0;
  const shift = owner + (tree.leafShift[(items.kind[item] ?? 0) * people + owner] ?? 0);
  const last = items.lastDay[item] ?? -1;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) labelNode(network, day * people + shift, level);
}

/** Labels the people of one skill on one day, from level `top` down to `lowest`, except those this pass has seen. */
function labelList(network: Network, item: number, day: number, level: number): void {
  const { items, search, tree, whoCan, people, days } = network;
  const skill = items.skill[item] ?? 0;
  const kind = items.kind[item] ?? 0;
  const reach = items.reach[item] ?? 0;
  const row = (kind * (whoCan.skills + 1) + skill) * days + day;
  let place = Math.max(0, (search.seen[row] ?? 0) - search.seenBase);
  if (place >= reach) return;
  search.seen[row] = search.seenBase + reach;
  for (let personLevel = whoCan.topLevel; place < reach; personLevel -= 1) {
    const end = reachOf(whoCan, skill, personLevel);
    if (end <= place) continue;
    openGroup(search, row * whoCan.topLevel + personLevel - 1, level, place);
    for (; place < end; place += 1) {
      const person = whoCan.list[skill * people + place] ?? 0;
      labelNode(network, day * people + person + (tree.leafShift[kind * people + person] ?? 0), level + 1);
    }
  }
}

/** Labels the person-days an item may use. */
export function labelFromItem(network: Network, item: number): void {
  const { items, search } = network;
  if (items.reach[item] === 0) return;
  const level = search.ahead.itemLevel[item] ?? 0;
  if (items.owner[item] !== NOBODY) {
    labelPinned(network, item, level + 1);
    return;
  }
  const last = items.lastDay[item] ?? -1;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) labelList(network, item, day, level);
}

/** Labels the items that have minutes on a node, and the caps around it that flow can go through. */
export function labelFromNode(network: Network, node: number): void {
  const { entries, search, tree } = network;
  const level = (search.ahead.nodeLevel[node] ?? 0) + 1;
  for (let entry = entries.headAtNode[node] ?? -1; entry >= 0; entry = entries.nextAtNode[entry] ?? -1) {
    labelItem(network, entries.item[entry] ?? 0, level);
  }
  if (!tree.nested) return;
  const parent = tree.parent[node] ?? -1;
  if (parent >= 0 && (tree.flow[node] ?? 0) < (tree.capacity[node] ?? 0)) labelNode(network, parent, level);
  const end = tree.childStart[node + 1] ?? 0;
  for (let place = tree.childStart[node] ?? 0; place < end; place += 1) {
    const child = tree.childList[place] ?? 0;
    if ((tree.flow[child] ?? 0) > 0) labelNode(network, child, level);
  }
}

/** Everything this pass saw leads nowhere: mark it so that no later search looks again. */
export function buryVisited(network: Network): void {
  const { search } = network;
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    if (at < 0) search.ahead.itemMark[~at] = DEAD;
    else search.ahead.nodeMark[at] = DEAD;
  }
}

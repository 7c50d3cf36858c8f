import { addMinutes, takeMinutes } from './flow-entries';
import { addFlowUpwards, roomAbove, type Network } from './network';
import { NOBODY } from './problem';
import type { Labels } from './search';
import { reachOf } from './who-can';

/** Level of what turned out to lead nowhere in this pass. Not -1, which is one step below the level of a start. */
const DEAD_END = -9;

/** Puts the cursors of an item at its start. Called when a pass labels it. */
export function resetItemCursor(network: Network, item: number): void {
  network.search.dayCursor[item] = network.items.firstDay[item] ?? 0;
  network.search.levelCursor[item] = network.whoCan.topLevel;
}

/** Puts the cursors of a node at its start. Called when a pass labels it. */
export function resetNodeCursor(network: Network, node: number): void {
  network.search.nodeCursor[node] = network.entries.headAtNode[node] ?? -1;
  network.search.treeCursor[node] = (network.tree.childStart[node] ?? 0) - 1;
}

/** The next day of a pinned item's owner with the given level; -1 when there is none left. */
function nextNodeOfPinned(network: Network, labels: Labels, item: number, level: number): number {
  const { items, search, tree, people } = network;
  const owner = items.owner[item] ?? 0;
  const shift = owner + (tree.leafShift[(items.kind[item] ?? 0) * people + owner] ?? 0);
  const last = items.reach[item] === 0 ? -1 : items.lastDay[item] ?? -1;
  let day = search.dayCursor[item] ?? 0;
  for (; day <= last; day += 1) {
    const node = day * people + shift;
    if (labels.nodeMark[node] === search.pass && labels.nodeLevel[node] === level) break;
  }
  search.dayCursor[item] = day;
  return day <= last ? day * people + shift : -1;
}

/** The next node of a group of people (`list` from its cursor up to `end`) with the given level; -1 when none is left. */
function nextNodeOfGroup(network: Network, labels: Labels, group: number, list: number, end: number, shifts: number, dayNodes: number, level: number): number {
  const { search, tree, whoCan } = network;
  let place = search.groupCursor[group] ?? end;
  for (; place < end; place += 1) {
    const person = whoCan.list[list + place] ?? 0;
    const node = dayNodes + person + (tree.leafShift[shifts + person] ?? 0);
    if (labels.nodeMark[node] !== search.pass || labels.nodeLevel[node] !== level) continue;
    search.groupCursor[group] = place;
    return node;
  }
  search.groupCursor[group] = end;
  return -1;
}

/** The next node of the given level that the item may use, from its cursors on; -1 when there is none left. */
function nextNodeOfItem(network: Network, labels: Labels, item: number, level: number): number {
  const { items, search, whoCan, people, days } = network;
  if (items.owner[item] !== NOBODY) return nextNodeOfPinned(network, labels, item, level);
  const { topLevel } = whoCan;
  const skill = items.skill[item] ?? 0;
  const kind = items.kind[item] ?? 0;
  const lowest = items.level[item] ?? 1;
  const last = items.reach[item] === 0 ? -1 : items.lastDay[item] ?? -1;
  const row = (kind * (whoCan.skills + 1) + skill) * days;
  const itemLevel = labels.itemLevel[item] ?? 0;
  let personLevel = search.levelCursor[item] ?? 0;
  for (let day = search.dayCursor[item] ?? 0; day <= last; day += 1) {
    for (; personLevel >= lowest; personLevel -= 1) {
      const group = (row + day) * topLevel + personLevel - 1;
      if (search.groupMark[group] !== search.pass || search.groupLevel[group] !== itemLevel) continue;
      const node = nextNodeOfGroup(network, labels, group, skill * people, reachOf(whoCan, skill, personLevel), kind * people, day * people, level);
      if (node < 0) continue;
      search.dayCursor[item] = day;
      search.levelCursor[item] = personLevel;
      return node;
    }
    personLevel = topLevel;
  }
  search.dayCursor[item] = last + 1;
  return -1;
}

/** The next entry at the node whose item has the given level; -1 when there is none left. */
function nextEntryAtNode(network: Network, labels: Labels, node: number, level: number): number {
  const { entries, search } = network;
  let entry = search.nodeCursor[node] ?? -1;
  while (entry >= 0) {
    const item = entries.item[entry] ?? 0;
    if (labels.itemMark[item] === search.pass && labels.itemLevel[item] === level && (entries.minutes[entry] ?? 0) > 0) break;
    entry = entries.nextAtNode[entry] ?? -1;
  }
  search.nodeCursor[node] = entry;
  return entry;
}

/** The next cap above or below the node with the given level; -1 when there is none left. */
function nextCapOfNode(network: Network, labels: Labels, node: number, level: number): number {
  const { tree, search } = network;
  const start = tree.childStart[node] ?? 0;
  const end = tree.childStart[node + 1] ?? 0;
  for (let place = search.treeCursor[node] ?? end; place < end; place += 1) {
    const isUp = place < start;
    const next = (isUp ? tree.parent[node] : tree.childList[place]) ?? -1;
    if (next < 0 || labels.nodeMark[next] !== search.pass || labels.nodeLevel[next] !== level) continue;
    if (isUp ? (tree.flow[node] ?? 0) >= (tree.capacity[node] ?? 0) : (tree.flow[next] ?? 0) === 0) continue;
    search.treeCursor[node] = place;
    return next;
  }
  search.treeCursor[node] = end;
  return -1;
}

/** The most that fits along the path of the given length; its last node has room to the sink. */
function pathRoom(network: Network, length: number): number {
  const { search, tree, entries, items } = network;
  let minutes = Math.min(items.open[~(search.path[0] ?? 0)] ?? 0, roomAbove(tree, search.path[length - 1] ?? 0));
  for (let step = 2; step < length; step += 1) {
    const place = search.path[step] ?? 0;
    const before = search.path[step - 1] ?? 0;
    if (place < 0) minutes = Math.min(minutes, entries.minutes[search.pathEntry[step] ?? 0] ?? 0);
    else if (before >= 0) {
      const isUp = tree.parent[before] === place;
      minutes = Math.min(minutes, isUp ? (tree.capacity[before] ?? 0) - (tree.flow[before] ?? 0) : tree.flow[place] ?? 0);
    }
  }
  return minutes;
}

/** Covers minutes of the first item of the path; the items on the way change places. */
function movePath(network: Network, length: number, minutes: number): void {
  const { search, tree, entries, items } = network;
  for (let step = 1; step < length; step += 1) {
    const place = search.path[step] ?? 0;
    const before = search.path[step - 1] ?? 0;
    if (place < 0) takeMinutes(entries, search.pathEntry[step] ?? 0, minutes);
    else if (before < 0) addMinutes(entries, ~before, place, minutes);
    else if (tree.parent[before] === place) tree.flow[before] = (tree.flow[before] ?? 0) + minutes;
    else tree.flow[place] = (tree.flow[place] ?? 0) - minutes;
  }
  addFlowUpwards(tree, search.path[length - 1] ?? 0, minutes);
  const first = ~(search.path[0] ?? 0);
  items.open[first] = (items.open[first] ?? 0) - minutes;
  network.shortage -= minutes;
}

/** Appends the next place to the path. False when there is none: a dead end for the rest of this pass. */
function extendPath(network: Network, labels: Labels, length: number, step: number): boolean {
  const { search, entries, tree } = network;
  const at = search.path[length - 1] ?? 0;
  if (at < 0) {
    const node = nextNodeOfItem(network, labels, ~at, (labels.itemLevel[~at] ?? 0) + step);
    search.path[length] = node;
    return node >= 0;
  }
  const level = (labels.nodeLevel[at] ?? 0) + step;
  const entry = nextEntryAtNode(network, labels, at, level);
  if (entry >= 0) {
    search.path[length] = ~(entries.item[entry] ?? 0);
    search.pathEntry[length] = entry;
    return true;
  }
  const cap = tree.nested ? nextCapOfNode(network, labels, at, level) : -1;
  search.path[length] = cap;
  return cap >= 0;
}

/**
 * Covers as much as possible of an item along paths on which the level changes by `step` (1 or -1) each time, up to a
 * node where `isEnd` holds. Cursors make sure that no arc is looked at twice within a pass (Dinic's blocking flow).
 */
export function blockingFlow(network: Network, labels: Labels, item: number, step: number, isEnd: (node: number) => boolean): void {
  const { search, items } = network;
  search.path[0] = ~item;
  let length = 1;
  while (length > 0 && (items.open[item] ?? 0) > 0) {
    const at = search.path[length - 1] ?? 0;
    if (at >= 0 && isEnd(at)) {
      movePath(network, length, pathRoom(network, length));
      length = 1;
    } else if (extendPath(network, labels, length, step)) {
      length += 1;
    } else {
      if (at < 0) labels.itemLevel[~at] = DEAD_END;
      else labels.nodeLevel[at] = DEAD_END;
      length -= 1;
    }
  }
}

import { BugError } from '../../util';
import { describeNode, type CapNode } from './cap-tree';
import { openItems, type Network } from './network';
import { NOBODY } from './problem';
import { beginPass, enqueue } from './search';

/**
 * One connected part of the smallest minimum cut: these items may only use these caps (`nodes`, mostly person-days),
 * all of them are used up, and `needed - there = missing` minutes are short. All in minutes.
 */
export interface CutPart {
  readonly items: Int32Array;
  readonly nodes: Int32Array;
  readonly needed: number;
  readonly there: number;
  readonly missing: number;
}

/** A used-up cap of a part: a person's day, a daily cap of a kind, or a cap over several days. */
export interface CutLimit extends CapNode {
  readonly minutes: number;
}

/** Parts found so far; two parts that share a person-day become one. */
interface Parts {
  readonly parent: number[];
}

function rootPart(parts: Parts, start: number): number {
  let part = start;
  for (;;) {
    const up = parts.parent[part] ?? part;
    if (up === part) return part;
    parts.parent[part] = parts.parent[up] ?? up;
    part = up;
  }
}

function join(parts: Parts, one: number, other: number): void {
  const a = rootPart(parts, one);
  const b = rootPart(parts, other);
  parts.parent[Math.max(a, b)] = Math.min(a, b);
}

function touchNode(network: Network, parts: Parts, node: number, part: number): void {
  const { search } = network;
  if (search.back.nodeMark[node] === search.pass) {
    join(parts, part, search.back.nodeLevel[node] ?? part);
    return;
  }
  search.back.nodeMark[node] = search.pass;
  search.back.nodeLevel[node] = part;
  enqueue(search, node);
}

function touchItem(network: Network, parts: Parts, item: number, part: number): void {
  const { search } = network;
  if (search.back.itemMark[item] === search.pass) {
    join(parts, part, search.back.itemLevel[item] ?? part);
    return;
  }
  search.back.itemMark[item] = search.pass;
  search.back.itemLevel[item] = part;
  enqueue(search, ~item);
}

/** Touches the people of one list on one day, from where the last look at this list ended. */
function touchList(network: Network, parts: Parts, item: number, day: number, part: number): void {
  const { items, search, tree, whoCan, people, days } = network;
  const skill = items.skill[item] ?? 0;
  const shifts = (items.kind[item] ?? 0) * people;
  const reach = items.reach[item] ?? 0;
  const row = ((items.kind[item] ?? 0) * (whoCan.skills + 1) + skill) * days + day;
  const from = Math.max(0, (search.seen[row] ?? 0) - search.seenBase);
  if (from === 0) search.seenFirst[row] = people;
  if ((search.seenFirst[row] ?? people) < reach) join(parts, part, search.seenPart[row] ?? part);
  for (let place = from; place < reach; place += 1) {
    const person = whoCan.list[skill * people + place] ?? 0;
    const node = day * people + person + (tree.leafShift[shifts + person] ?? 0);
    if (tree.capacity[node] === 0) continue;
    if (search.seenFirst[row] === people) {
      search.seenFirst[row] = place;
      search.seenPart[row] = part;
    }
    touchNode(network, parts, node, part);
  }
  if (from < reach) search.seen[row] = search.seenBase + reach;
}

function touchUsable(network: Network, parts: Parts, item: number, part: number): void {
  const { items, tree, people } = network;
  if (items.reach[item] === 0) return;
  const owner = items.owner[item] ?? NOBODY;
  const last = items.lastDay[item] ?? -1;
  for (let day = items.firstDay[item] ?? 0; day <= last; day += 1) {
    if (owner === NOBODY) {
      touchList(network, parts, item, day, part);
      continue;
    }
    const node = day * people + owner + (tree.leafShift[(items.kind[item] ?? 0) * people + owner] ?? 0);
    if ((tree.capacity[node] ?? 0) > 0) touchNode(network, parts, node, part);
  }
}

function touchFromNode(network: Network, parts: Parts, node: number, part: number): void {
  const { entries, tree } = network;
  for (let entry = entries.headAtNode[node] ?? -1; entry >= 0; entry = entries.nextAtNode[entry] ?? -1) {
    if ((entries.minutes[entry] ?? 0) > 0) touchItem(network, parts, entries.item[entry] ?? 0, part);
  }
  if (!tree.nested) return;
  const parent = tree.parent[node] ?? -1;
  if (parent >= 0 && (tree.flow[node] ?? 0) < (tree.capacity[node] ?? 0)) touchNode(network, parts, parent, part);
  const end = tree.childStart[node + 1] ?? 0;
  for (let place = tree.childStart[node] ?? 0; place < end; place += 1) {
    const child = tree.childList[place] ?? 0;
    if ((tree.flow[child] ?? 0) > 0) touchNode(network, parts, child, part);
  }
}

/** Marks everything that open items reach, each start with the number of its part. */
function labelParts(network: Network): Parts {
  const { search } = network;
  const parts: Parts = { parent: [] };
  beginPass(search);
  let head = 0;
  for (const item of openItems(network)) {
    if (search.back.itemMark[item] === search.pass) continue;
    const part = parts.parent.length;
    parts.parent.push(part);
    touchItem(network, parts, item, part);
    for (; head < search.tail; head += 1) {
      const at = search.queue[head] ?? 0;
      if (at < 0) touchUsable(network, parts, ~at, part);
      else touchFromNode(network, parts, at, part);
    }
  }
  return parts;
}

function buildPart(network: Network, members: number[]): CutPart {
  const { items, tree, search } = network;
  let needed = 0;
  let there = 0;
  let missing = 0;
  const itemList: number[] = [];
  const nodes: number[] = [];
  for (const at of members) {
    if (at < 0) {
      itemList.push(~at);
      needed += items.minutes[~at] ?? 0;
      missing += items.open[~at] ?? 0;
      continue;
    }
    const parent = tree.parent[at] ?? -1;
    if (parent >= 0 && search.back.nodeMark[parent] === search.pass) continue;
    nodes.push(at);
    there += tree.capacity[at] ?? 0;
  }
  if (needed - there !== missing) throw new BugError('a part of the cut does not add up');
  return { items: Int32Array.from(itemList).sort(), nodes: Int32Array.from(nodes).sort(), needed, there, missing };
}

/**
 * The smallest minimum cut of a solved network, split into parts that share no person-day. The parts' `missing` add up
 * to the shortage; without shortage there are none. Throws BugError when a part does not add up (flow not largest).
 */
export function cutParts(network: Network): CutPart[] {
  const { search } = network;
  const parts = labelParts(network);
  const members: number[][] = parts.parent.map(() => []);
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    const part = (at < 0 ? search.back.itemLevel[~at] : search.back.nodeLevel[at]) ?? 0;
    members[rootPart(parts, part)]?.push(at);
  }
  return members.filter((list) => list.length > 0).map((list) => buildPart(network, list));
}

/** Puts the used-up caps of a part into words a person knows: who, which days, how many minutes. */
export function cutLimits(network: Network, part: CutPart): CutLimit[] {
  return Array.from(part.nodes, (node) => ({ ...describeNode(network.tree, node), minutes: network.tree.capacity[node] ?? 0 }));
}

import type { Network } from '@shared/engine/flow';
import type { RankedNetwork } from '@shared/engine/session/ranked';

/** Every step that flow could take in a network, written out plainly: nodes as numbers, items as ~number. */
function* stepsOf(network: Network): Generator<readonly [number, number]> {
  const { tree, items, whoCan, entries, people } = network;
  for (let item = 0; item < items.used; item += 1) {
    if (items.isUsed[item] === 0 || items.reach[item] === 0) continue;
    const kinds = (items.kind[item] ?? 0) * people;
    const owner = items.owner[item] ?? -1;
    const able = owner >= 0 ? [owner] : Array.from(whoCan.list.subarray((items.skill[item] ?? 0) * people, (items.skill[item] ?? 0) * people + (items.reach[item] ?? 0)));
    for (let day = items.firstDay[item] ?? 0; day <= (items.lastDay[item] ?? -1); day += 1) {
      for (const person of able) yield [~item, day * people + person + (tree.leafShift[kinds + person] ?? 0)];
    }
    for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) {
      if ((entries.minutes[entry] ?? 0) > 0) yield [entries.node[entry] ?? 0, ~item];
    }
  }
  for (let node = 0; node < tree.nodeCount; node += 1) {
    const parent = tree.parent[node] ?? -1;
    if (parent < 0) continue;
    if ((tree.flow[node] ?? 0) < (tree.capacity[node] ?? 0)) yield [node, parent];
    if ((tree.flow[node] ?? 0) > 0) yield [parent, node];
  }
}

/** The sums of a flow: every node carries what its items and caps below bring, nothing is above its cap. */
function sumFaults({ tree, entries, items }: Network): string[] {
  const flow = new Float64Array(tree.nodeCount);
  const covered = new Float64Array(items.used);
  for (let entry = 0; entry < entries.used; entry += 1) {
    const item = entries.item[entry] ?? -1;
    const minutes = entries.minutes[entry] ?? 0;
    if (item < 0) continue;
    covered[item] = (covered[item] ?? 0) + minutes;
    for (let node = entries.node[entry] ?? 0; node >= 0; node = tree.parent[node] ?? -1) flow[node] = (flow[node] ?? 0) + minutes;
  }
  const faults: string[] = [];
  flow.forEach((minutes, node) => {
    if (minutes !== tree.flow[node]) faults.push(`node ${node} carries ${minutes}, not ${tree.flow[node]}`);
    if (minutes > (tree.capacity[node] ?? 0)) faults.push(`node ${node} is over its cap`);
  });
  covered.forEach((minutes, item) => {
    if (items.isUsed[item] === 1 && minutes + (items.open[item] ?? 0) !== items.minutes[item]) faults.push(`item ${item} does not add up`);
  });
  return faults;
}

/**
 * Faults of the proof that a ranked network carries: bounds along every step, at every week and at open work, each from
 * its definition. None means: shortage, cash and minutes above the limits are the least possible.
 */
export function boundFaults(ranked: RankedNetwork): string[] {
  const { network, none, nodeBound, itemBound, eased, firstRank } = ranked;
  const { tree, items } = network;
  const boundOf = (place: number): number => (place < 0 ? itemBound[~place] : nodeBound[place]) ?? NaN;
  const faults = sumFaults(network);
  for (const [from, to] of stepsOf(network)) {
    if (boundOf(from) > boundOf(to)) faults.push(`step ${from} -> ${to} falls from ${boundOf(from)} to ${boundOf(to)}`);
  }
  for (let week = tree.spanBase; week < tree.nodeCount; week += 1) {
    const span = week - tree.spanBase;
    const flow = tree.flow[week] ?? 0;
    const first = firstRank[span] ?? 0;
    const room = flow < Math.min(eased[span] ?? 0, tree.capacity[week] ?? 0) ? first : flow < (tree.capacity[week] ?? 0) ? first + 1 : none;
    const use = flow === 0 ? -1 : flow > (eased[span] ?? 0) ? first + 1 : first;
    if (boundOf(week) > room) faults.push(`week ${span} has room of rank ${room} and bound ${boundOf(week)}`);
    if (boundOf(week) < use) faults.push(`week ${span} uses rank ${use} and has bound ${boundOf(week)}`);
  }
  for (let item = 0; item < items.used; item += 1) {
    if (items.isUsed[item] === 1 && (items.open[item] ?? 0) > 0 && boundOf(~item) !== none) faults.push(`open item ${item} has bound ${boundOf(~item)}`);
  }
  return faults;
}

import type { CheapestCover } from './cheapest-cover';
import type { Network } from './network';
import { beginPass, enqueue } from './search';
import { visitItemsOf } from './visit-items';

/**
 * What one more minute of a person is worth, on the best day they work and above their caps. Either it fills missing
 * work, or it replaces a minute of `instead`, who costs `savedRate` cents per hour more; otherwise it is worth nothing.
 */
export interface MinuteValue {
  readonly person: number;
  readonly fillsShortage: boolean;
  readonly savedRate: number;
  readonly instead: number | null;
}

function labelNode(network: Network, node: number): void {
  const { search } = network;
  const { back } = search;
  if (back.nodeMark[node] === search.pass) return;
  back.nodeMark[node] = search.pass;
  enqueue(search, node);
}

function labelItem(network: Network, item: number): boolean {
  const { search } = network;
  const { back } = search;
  if (back.itemMark[item] === search.pass) return false;
  back.itemMark[item] = search.pass;
  enqueue(search, ~item);
  return false;
}

/** Everything from which a minute could be moved to the person: leaves nodes and ~items in the queue of the search. */
function labelAllThatLeadTo(network: Network, person: number): void {
  const { search, tree, entries, people } = network;
  beginPass(search);
  for (let day = 0; day < tree.days; day += 1) {
    const node = day * people + person;
    if ((tree.capacity[node] ?? 0) > 0) labelNode(network, node);
  }
  for (let head = 0; head < search.tail; head += 1) {
    const at = search.queue[head] ?? 0;
    if (at < 0) {
      for (let entry = entries.headOfItem[~at] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) labelNode(network, entries.node[entry] ?? 0);
      continue;
    }
    const parent = tree.parent[at] ?? -1;
    if (parent >= 0 && (tree.flow[at] ?? 0) > 0) labelNode(network, parent);
    for (let place = tree.childStart[at] ?? 0; place < (tree.childStart[at + 1] ?? 0); place += 1) {
      const child = tree.childList[place] ?? 0;
      if ((tree.flow[child] ?? 0) < (tree.capacity[child] ?? 0)) labelNode(network, child);
    }
    visitItemsOf(network, at, true, labelItem);
  }
}

function valueOf(network: Network, rates: ArrayLike<number>, person: number): MinuteValue {
  const { search, items, tree, people } = network;
  labelAllThatLeadTo(network, person);
  let fillsShortage = false;
  let instead: number | null = null;
  let dearest = rates[person] ?? 0;
  for (let place = 0; place < search.tail; place += 1) {
    const at = search.queue[place] ?? 0;
    if (at < 0) fillsShortage ||= (items.open[~at] ?? 0) > 0;
    else if (at < tree.days * people && (tree.flow[at] ?? 0) > 0 && (rates[at % people] ?? 0) > dearest) {
      instead = at % people;
      dearest = rates[instead] ?? 0;
    }
  }
  if (fillsShortage) return { person, fillsShortage, savedRate: 0, instead: null };
  return { person, fillsShortage, savedRate: dearest - (rates[person] ?? 0), instead };
}

/** The worth of one more minute of each person, exact (reduced cost of a cheapest cover). Only reads the cover. */
export function minuteValues(cover: CheapestCover, rates: ArrayLike<number>): MinuteValue[] {
  return Array.from({ length: cover.network.people }, (_, person) => valueOf(cover.network, rates, person));
}

import type { Capacity } from '../capacity';
import { NOBODY } from '../flow';
import { addMinutes, sweepEmptied, takeMinutes } from '../flow/flow-entries';
import { addFlowUpwards } from '../flow/network';
import { reachOf } from '../flow/who-can';
import type { Share } from '../shares';
import { type Loads, moveShares } from '../spread-weeks';
import type { RankedNetwork } from './ranked';
import { loggedMinutes, shownMinutes, weeklyMinutes } from '../person-weeks';

/** Free and taken minutes of people's days and weeks, kept beside the network for spreading work evenly. */
export interface WeekLoads extends Omit<Loads, 'items' | 'colleaguesOf'> {
  /** Weeks of each person as they are shown, and what was logged of them. Rows are replaced, never changed: reports hold them. */
  readonly shown: (readonly number[])[];
  readonly logged: (readonly number[])[];
}

/** Loads of a network that carries an assignment. */
export function createWeekLoads(ranked: RankedNetwork, capacity: Capacity, tightPercent: number): WeekLoads {
  const { people, days } = ranked.network;
  const loads: WeekLoads = {
    capacity, tightPercent,
    free: new Float64Array(people * days),
    taken: new Float64Array(people * capacity.weeks),
    there: new Float64Array(people * capacity.weeks),
    shown: [],
    logged: [],
    firstSunday: capacity.weekOfDay.lastIndexOf(0),
  };
  for (let person = 0; person < people; person += 1) readPerson(loads, capacity, person);
  for (let node = 0; node < people * days; node += 1) readDay(loads, ranked, node);
  return loads;
}

/** Reads again what a person has per week, after their hours, absences or log have changed. */
export function readPerson(loads: WeekLoads, capacity: Capacity, person: number): void {
  loads.there.set(weeklyMinutes(capacity, person), person * capacity.weeks);
  loads.shown[person] = shownMinutes(capacity, person);
  loads.logged[person] = loggedMinutes(capacity, person);
}

/** Reads again what is free and taken around a leaf of the network. */
function readDay({ capacity, free, taken }: WeekLoads, { network }: RankedNetwork, leaf: number): void {
  const { tree, people, days } = network;
  const node = leaf % (people * days);
  const day = Math.floor(node / people);
  const person = node - day * people;
  free[person * days + day] = (tree.capacity[node] ?? 0) - (tree.flow[node] ?? 0);
  taken[person * capacity.weeks + (capacity.weekOfDay[day] ?? 0)] = tree.flow[tree.parent[node] ?? -1] ?? 0;
}

function colleaguesOf({ network, firstRank }: RankedNetwork, item: number, person: number): number[] {
  const { items, whoCan, people } = network;
  if (items.owner[item] !== NOBODY) return [];
  const skill = items.skill[item] ?? 0;
  const able = whoCan.list.subarray(skill * people, skill * people + reachOf(whoCan, skill, items.level[item] ?? 1));
  return [...able].filter((other) => other !== person && firstRank[other] === firstRank[person]).sort((left, right) => left - right);
}

/** What people do of an item, one share each. */
function sharesOfItem({ network }: RankedNetwork, item: number): Share[] {
  const { entries, people, days } = network;
  const shares: Share[] = [];
  for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) {
    const node = (entries.node[entry] ?? 0) % (people * days);
    const person = node % people;
    const minutes = entries.minutes[entry] ?? 0;
    let share = shares.find((known) => known.person === person);
    if (share === undefined) shares.push((share = { item, person, total: 0, days: [], minutes: [] }));
    share.total += minutes;
    share.days.push(Math.floor(node / people));
    share.minutes.push(minutes);
  }
  return shares;
}

/** Takes a share off its days in the network (sign -1), or puts it on them. */
function carry({ network }: RankedNetwork, share: Share, sign: 1 | -1): void {
  const { entries, tree, people } = network;
  share.days.forEach((day, place) => {
    const node = day * people + share.person;
    const minutes = share.minutes[place] ?? 0;
    addFlowUpwards(tree, node, sign * minutes);
    if (sign > 0) return addMinutes(entries, share.item, node, minutes);
    for (let entry = entries.headOfItem[share.item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) {
      if (entries.node[entry] === node) return takeMinutes(entries, entry, minutes);
    }
  });
}

/**
 * Spreads the work that has just been moved, as a cold solve spreads all work. It only goes to room of the rank that it
 * had, so shortage, cash and strain stay the least possible and the bounds stay true.
 */
export function spreadMoved(loads: WeekLoads, ranked: RankedNetwork): void {
  const { movedItems, movedNodes, network } = ranked;
  for (const leaf of movedNodes) readDay(loads, ranked, leaf);
  const moved = [...movedItems].filter((item) => network.items.isUsed[item] === 1 && network.items.kind[item] === 0);
  const shares = moved.flatMap((item) => sharesOfItem(ranked, item));
  const before = shares.map((share) => ({ ...share }));
  moveShares(shares, { ...loads, items: network.items, colleaguesOf: (item, person) => colleaguesOf(ranked, item, person) });
  const places = shares.flatMap((share, place) => (share.days === before[place]?.days ? [] : [place]));
  for (const place of places) if (before[place] !== undefined) carry(ranked, before[place], -1);
  for (const place of places) if (shares[place] !== undefined) carry(ranked, shares[place], 1);
  sweepEmptied(network.entries);
  movedItems.clear();
  movedNodes.clear();
}

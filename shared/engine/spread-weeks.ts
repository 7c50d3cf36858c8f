import type { Capacity } from './capacity';
import { ANYONE, type Assignment, type FlowProblem, itemAt, type ItemTable, mayDo, NOBODY } from './flow';
import { type Share, sharesOf, toAssignment } from './shares';
import { weeklyMinutes } from './person-weeks';

const PASSES = 2;

/** Work goes to a colleague only when that leaves the fullest of the two weeks this much freer; otherwise people keep their work. */
const WORTH_A_CHANGE = 0.1;

/** Nobody hands over work in a week that is no fuller than this. */
const EASY = 0.5;

/** Where there is room while work is moved, with all that is decided before. */
export interface Loads {
  readonly items: Pick<ItemTable, 'kind' | 'firstDay' | 'lastDay'>;
  readonly capacity: Pick<Capacity, 'days' | 'weeks' | 'weekOfDay'>;
  /** Free minutes per person and day. */
  readonly free: Float64Array;
  /** Minutes taken, and minutes there, per person and week. */
  readonly taken: Float64Array;
  readonly there: Float64Array;
  readonly tightPercent: number;
  /** Day on which the first week ends. */
  readonly firstSunday: number;
  /** People who may do an item and have the same cash rate as a person, without that person. */
  readonly colleaguesOf: (item: number, person: number) => readonly number[];
}

/**
 * Moves work to emptier weeks inside its window and to colleagues who cost the same cash, so that the load runs as evenly
 * as whole pieces of work allow. Shortage and cash stay the same; no week rises above the tight limit by it.
 */
export function spreadWeeks(problem: FlowProblem, capacity: Capacity, assignment: Assignment, tightPercent: number): Assignment {
  const shares = sharesOf(assignment);
  moveShares(shares, loadsOf(problem, capacity, shares, tightPercent));
  return toAssignment(shares);
}

/** Moves shares, all of which are in the loads, to emptier weeks and colleagues; the loads follow. */
export function moveShares(shares: readonly Share[], loads: Loads): void {
  for (let pass = 0; pass < PASSES; pass += 1) for (const share of shares) moveShare(share, loads, pass === 0);
}

function createColleagues(problem: FlowProblem): Loads['colleaguesOf'] {
  const known = new Map<number, readonly number[]>();
  const { skill, level, owner } = problem.items;
  return (item, person) => {
    if (owner[item] !== NOBODY) return [];
    const key = (((skill[item] ?? ANYONE) + 1) * 4 + (level[item] ?? 1)) * problem.people + person;
    const found = known.get(key) ?? sameRate(problem, item, person);
    known.set(key, found);
    return found;
  };
}

function sameRate(problem: FlowProblem, item: number, person: number): number[] {
  const people = Array.from({ length: problem.people }, (_, other) => other);
  const wanted = itemAt(problem.items, item);
  return people.filter((other) => other !== person && problem.rates[other] === problem.rates[person] && mayDo(problem, wanted, other));
}

function loadsOf(problem: FlowProblem, capacity: Capacity, shares: readonly Share[], tightPercent: number): Loads {
  const there = new Float64Array(problem.people * capacity.weeks);
  for (let person = 0; person < problem.people; person += 1) there.set(weeklyMinutes(capacity, person), person * capacity.weeks);
  const loads: Loads = {
    items: problem.items,
    capacity,
    free: new Float64Array(problem.capacity),
    taken: new Float64Array(there.length),
    there,
    tightPercent,
    firstSunday: capacity.weekOfDay.lastIndexOf(0),
    colleaguesOf: createColleagues(problem),
  };
  for (const share of shares) book(share, loads, 1);
  return loads;
}

/** Takes the share's minutes out of the free ones (sign 1), or gives them back (sign -1). */
function book(share: Share, { capacity, free, taken }: Loads, sign: 1 | -1): void {
  share.days.forEach((day, place) => {
    const minutes = (share.minutes[place] ?? 0) * sign;
    const dayPlace = share.person * capacity.days + day;
    const weekPlace = share.person * capacity.weeks + (capacity.weekOfDay[day] ?? 0);
    free[dayPlace] = (free[dayPlace] ?? 0) - minutes;
    taken[weekPlace] = (taken[weekPlace] ?? 0) + minutes;
  });
}

interface Place {
  readonly person: number;
  readonly week: number;
  readonly fullness: number;
}

function moveShare(share: Share, loads: Loads, mayChangeHands: boolean): void {
  // Work with a daily cap of its own stays where the exact solve put it.
  if ((loads.items.kind[share.item] ?? 0) !== 0) return;
  const now = fullestNow(share, loads);
  book(share, loads, -1);
  let best = emptiestWeek(share, share.person, now, loads);
  if (mayChangeHands && now > EASY) {
    for (const person of loads.colleaguesOf(share.item, share.person)) {
      best = emptiestWeek(share, person, Math.min(best?.fullness ?? now, now - WORTH_A_CHANGE), loads) ?? best;
    }
  }
  if (best !== undefined) putOn(share, best, loads);
  book(share, loads, 1);
}

function fullestNow(share: Share, loads: Loads): number {
  let fullest = 0;
  for (const day of share.days) fullest = Math.max(fullest, fullness(share.person, loads.capacity.weekOfDay[day] ?? 0, 0, loads));
  return fullest;
}

function fullness(person: number, week: number, more: number, { capacity, taken, there }: Loads): number {
  const place = person * capacity.weeks + week;
  const available = there[place] ?? 0;
  return available === 0 ? Number.POSITIVE_INFINITY : ((taken[place] ?? 0) + more) / available;
}

/** The week in which the whole share fits and leaves the person freest, below `limit` and the tight limit; the latest of several. */
function emptiestWeek(share: Share, person: number, limit: number, loads: Loads): Place | undefined {
  const { weekOfDay } = loads.capacity;
  const { firstDay, lastDay } = loads.items;
  const firstWeek = weekOfDay[firstDay[share.item] ?? 0] ?? 0;
  let best: Place | undefined;
  for (let week = weekOfDay[lastDay[share.item] ?? 0] ?? 0; week >= firstWeek; week -= 1) {
    const after = fullness(person, week, share.total, loads);
    if (after * 100 > loads.tightPercent || after >= (best?.fullness ?? limit) || freeInWeek(share, person, week, loads) < share.total) continue;
    best = { person, week, fullness: after };
  }
  return best;
}

/** First and last day of a week inside the window of the share's item. */
function daysOfWeek(share: Share, week: number, { items, capacity, firstSunday }: Loads): { readonly first: number; readonly last: number } {
  const sunday = firstSunday + week * 7;
  return {
    first: Math.max(items.firstDay[share.item] ?? 0, sunday - 6, 0),
    last: Math.min(items.lastDay[share.item] ?? 0, sunday, capacity.days - 1),
  };
}

function freeInWeek(share: Share, person: number, week: number, loads: Loads): number {
  const { first, last } = daysOfWeek(share, week, loads);
  const row = person * loads.capacity.days;
  let sum = 0;
  for (let day = first; day <= last; day += 1) sum += loads.free[row + day] ?? 0;
  return sum;
}

/** Puts a share on one day if one is free enough (the latest), otherwise on as few as need be, the freest first. */
function putOn(share: Share, { person, week }: Place, loads: Loads): void {
  const freeOn = (day: number): number => loads.free[person * loads.capacity.days + day] ?? 0;
  const { first, last } = daysOfWeek(share, week, loads);
  const days = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  const whole = days.find((day) => freeOn(day) >= share.total);
  const order = whole === undefined ? days.sort((left, right) => freeOn(right) - freeOn(left)) : [whole];
  share.person = person;
  share.days = [];
  share.minutes = [];
  let left = share.total;
  for (const day of order) {
    const minutes = Math.min(left, freeOn(day));
    if (minutes <= 0) continue;
    share.days.push(day);
    share.minutes.push(minutes);
    left -= minutes;
  }
}

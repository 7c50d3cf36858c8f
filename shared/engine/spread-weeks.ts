import { type Capacity, weeklyMinutes } from './capacity';
import type { Assignment, FlowProblem } from './flow';

const PASSES = 2;

/** Work of one item that one person does: days and minutes on them, in step. */
interface Share {
  readonly item: number;
  readonly person: number;
  readonly total: number;
  days: number[];
  minutes: number[];
}

interface Loads {
  readonly problem: FlowProblem;
  readonly capacity: Capacity;
  /** Free minutes per person and day. */
  readonly free: Float64Array;
  /** Minutes taken, and minutes there, per person and week. */
  readonly taken: Float64Array;
  readonly there: Float64Array;
  readonly tightPercent: number;
}

/**
 * Moves work of the same person to emptier weeks inside its window, so that the load runs as evenly as whole pieces of
 * work allow. Who does how much stays the same, and so do cost and shortage; no week rises above the tight limit by it.
 */
export function spreadWeeks(problem: FlowProblem, capacity: Capacity, assignment: Assignment, tightPercent: number): Assignment {
  const shares = sharesOf(assignment);
  const loads = loadsOf(problem, capacity, shares, tightPercent);
  for (let pass = 0; pass < PASSES; pass += 1) for (const share of shares) moveShare(share, loads);
  return toAssignment(shares);
}

function sharesOf(assignment: Assignment): Share[] {
  const byItem = new Map<number, Share[]>();
  for (let line = 0; line < assignment.count; line += 1) {
    const item = assignment.item[line] ?? 0;
    const person = assignment.person[line] ?? 0;
    const minutes = assignment.minutes[line] ?? 0;
    const ofItem = byItem.get(item) ?? [];
    const index = ofItem.findIndex((share) => share.person === person);
    const known = ofItem[index] ?? { item, person, total: 0, days: [], minutes: [] };
    const next = { ...known, total: known.total + minutes, days: [...known.days, assignment.day[line] ?? 0], minutes: [...known.minutes, minutes] };
    byItem.set(item, index < 0 ? [...ofItem, next] : ofItem.with(index, next));
  }
  return [...byItem.values()].flat();
}

function loadsOf(problem: FlowProblem, capacity: Capacity, shares: readonly Share[], tightPercent: number): Loads {
  const there = new Float64Array(problem.people * capacity.weeks);
  for (let person = 0; person < problem.people; person += 1) there.set(weeklyMinutes(capacity, person), person * capacity.weeks);
  const loads: Loads = {
    problem,
    capacity,
    free: Float64Array.from(problem.capacity),
    taken: new Float64Array(there.length),
    there,
    tightPercent,
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

function moveShare(share: Share, loads: Loads): void {
  const { items } = loads.problem;
  const { weekOfDay } = loads.capacity;
  const first = items.firstDay[share.item] ?? 0;
  const last = items.lastDay[share.item] ?? 0;
  // Work with a daily cap of its own has short windows and stays where the exact solve put it.
  if (weekOfDay[first] === weekOfDay[last] || (items.kind[share.item] ?? 0) !== 0) return;
  const now = Math.max(...share.days.map((day) => fullness(share.person, weekOfDay[day] ?? 0, 0, loads)));
  book(share, loads, -1);
  const week = emptiestWeek(share, first, last, loads);
  if (week !== undefined && fullness(share.person, week, share.total, loads) < now) place(share, week, first, last, loads);
  book(share, loads, 1);
}

function fullness(person: number, week: number, more: number, { capacity, taken, there }: Loads): number {
  const place = person * capacity.weeks + week;
  const available = there[place] ?? 0;
  return available === 0 ? Number.POSITIVE_INFINITY : ((taken[place] ?? 0) + more) / available;
}

/** The week in which the whole share fits and leaves the person freest, below the tight limit; the latest of several. */
function emptiestWeek(share: Share, first: number, last: number, loads: Loads): number | undefined {
  const { weekOfDay } = loads.capacity;
  let best: number | undefined;
  let bestFullness = Number.POSITIVE_INFINITY;
  for (let week = weekOfDay[last] ?? 0; week >= (weekOfDay[first] ?? 0); week -= 1) {
    const after = fullness(share.person, week, share.total, loads);
    if (after * 100 > loads.tightPercent || after >= bestFullness || freeInWeek(share, week, first, last, loads) < share.total) continue;
    best = week;
    bestFullness = after;
  }
  return best;
}

function daysOfWeek(week: number, first: number, last: number, { weekOfDay }: Capacity): number[] {
  const days: number[] = [];
  for (let day = last; day >= first; day -= 1) if (weekOfDay[day] === week) days.push(day);
  return days;
}

function freeInWeek(share: Share, week: number, first: number, last: number, { capacity, free }: Loads): number {
  return daysOfWeek(week, first, last, capacity).reduce((sum, day) => sum + (free[share.person * capacity.days + day] ?? 0), 0);
}

/** Puts a share on one day if one is free enough (the latest), otherwise on as few as need be, the freest first. */
function place(share: Share, week: number, first: number, last: number, { capacity, free }: Loads): void {
  const freeOn = (day: number): number => free[share.person * capacity.days + day] ?? 0;
  const days = daysOfWeek(week, first, last, capacity);
  const whole = days.find((day) => freeOn(day) >= share.total);
  const order = whole === undefined ? days.sort((left, right) => freeOn(right) - freeOn(left)) : [whole];
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

function toAssignment(shares: readonly Share[]): Assignment {
  const lines = shares.flatMap((share) => share.days.map((day, at) => ({ item: share.item, person: share.person, day, minutes: share.minutes[at] ?? 0 })));
  lines.sort((left, right) => left.item - right.item || left.day - right.day || left.person - right.person);
  return {
    count: lines.length,
    item: Int32Array.from(lines, (line) => line.item),
    person: Int32Array.from(lines, (line) => line.person),
    day: Int32Array.from(lines, (line) => line.day),
    minutes: Float64Array.from(lines, (line) => line.minutes),
  };
}

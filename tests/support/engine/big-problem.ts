import { itemTable, type FlowItem, type FlowProblem } from '@shared/engine/flow';
import { seeded, type Random } from './random';

/** Size of a generated team plan. `load` is the share of all capacity that the work asks for. */
export interface PlanSize {
  readonly posts: number;
  readonly people: number;
  readonly weeks: number;
  readonly load: number;
  readonly seed: number;
  readonly skills?: number;
}

/** Weeks before the first post, so that no window sticks out of the horizon. */
const LEAD_WEEKS = 3;

function teamLevels(random: Random, people: number, skills: number): Uint8Array {
  const levels = new Uint8Array(people * skills);
  for (let person = 0; person < people; person += 1) {
    const breadth = random.whole(1, 4);
    for (let count = 0; count < breadth; count += 1) levels[person * skills + random.whole(0, skills - 1)] = random.whole(1, 3);
  }
  return levels;
}

/** Weekdays only, part-timers, two long absences a year and single days away. */
function teamCapacity(random: Random, people: number, days: number): Int32Array {
  const capacity = new Int32Array(people * days);
  for (let person = 0; person < people; person += 1) {
    const daily = random.pick([480, 480, 480, 360, 240]) * 0.8;
    for (let day = 0; day < days; day += 1) if (day % 7 < 5 && !random.chance(0.03)) capacity[person * days + day] = Math.floor(daily);
    for (let start = random.whole(0, 90); start < days; start += random.whole(120, 240)) {
      capacity.fill(0, person * days + start, person * days + Math.min(days, start + random.whole(5, 14)));
    }
  }
  return capacity;
}

/** The three steps of one post: draft, make, finish. Each asks for a skill and level that somebody has. */
function postItems(random: Random, problem: { levels: Uint8Array; people: number; skills: number; days: number }, day: number): FlowItem[] {
  const windows = [[-15, -5], [-8, -2], [-3, 0]] as const;
  return windows.map(([from, until]) => {
    const stretch = random.whole(0, 4);
    let person = random.whole(0, problem.people - 1);
    let owned: number[] = [];
    while (owned.length === 0) {
      owned = Array.from({ length: problem.skills }, (_, skill) => skill).filter((skill) => (problem.levels[person * problem.skills + skill] ?? 0) > 0);
      person = owned.length === 0 ? random.whole(0, problem.people - 1) : person;
    }
    const skill = random.pick(owned);
    return {
      minutes: random.whole(20, 240),
      skill,
      level: random.whole(1, problem.levels[person * problem.skills + skill] ?? 1),
      firstDay: day + from - stretch,
      lastDay: day + until,
      owner: random.chance(0.03) ? person : -1,
      priority: random.whole(0, 5),
    };
  });
}

/** A plan of posts with three work items each, spread evenly over the horizon and scaled to the wanted load. */
export function bigProblem(size: PlanSize): FlowProblem {
  const random = seeded(size.seed);
  const { people, weeks } = size;
  const days = weeks * 7;
  const skills = size.skills ?? 8;
  const levels = teamLevels(random, people, skills);
  const capacity = teamCapacity(random, people, days);
  const items: FlowItem[] = [];
  for (let post = 0; post < size.posts; post += 1) {
    const week = LEAD_WEEKS + Math.floor((post * (weeks - LEAD_WEEKS)) / size.posts);
    items.push(...postItems(random, { levels, people, skills, days }, week * 7 + random.whole(0, 4)));
  }
  const supply = capacity.reduce((sum, minutes) => sum + minutes, 0);
  const asked = items.reduce((sum, item) => sum + item.minutes, 0);
  const factor = (supply * size.load) / asked;
  return {
    days, people, skills, levels, capacity,
    rates: Int32Array.from({ length: people }, () => random.whole(20, 90) * 100),
    items: itemTable(items.map((item) => ({ ...item, minutes: Math.max(1, Math.round(item.minutes * factor)) }))),
    spanCaps: [],
    kindCaps: [],
  };
}

import { itemTable, type FlowItem, type FlowProblem, type KindCap, type SpanCap } from '@shared/engine/flow';
import type { Random } from './random';

/** What a small random problem looks like. Everything else follows from the seed. */
export interface ProblemShape {
  readonly days: number;
  readonly people: number;
  readonly skills: number;
  readonly items: number;
  /** Share of the capacity asked for; around 1 is the hard zone. */
  readonly load: number;
  readonly pinned: number;
  readonly longestWindow: number;
  readonly caps: boolean;
  readonly topLevel: number;
  /** Share of items that somebody has the skill and level for; the rest asks for anything. */
  readonly sensible: number;
}

/** Draws a shape: tiny and tangled, weeks with long windows, many skills, nested caps, overload. */
export function randomShape(random: Random): ProblemShape {
  const days = random.pick([1, 3, 7, 14, 21, 28]);
  return {
    days,
    people: random.whole(1, 8),
    skills: random.pick([1, 2, 3, 5, 8, 12]),
    items: random.whole(1, 30),
    load: random.pick([0.5, 0.8, 0.95, 1, 1.1, 1.6]),
    pinned: random.pick([0, 0, 0.1, 0.4]),
    longestWindow: random.pick([1, 3, 10, days]),
    caps: random.chance(0.4),
    topLevel: random.pick([1, 3, 3]),
    sensible: random.pick([1, 1, 1, 0.9, 0.5]),
  };
}

function randomLevels(random: Random, shape: ProblemShape): Uint8Array {
  const levels = new Uint8Array(shape.people * shape.skills);
  const share = random.pick([0.2, 0.4, 0.7]);
  for (let place = 0; place < levels.length; place += 1) if (random.chance(share)) levels[place] = random.whole(1, shape.topLevel);
  return levels;
}

function randomCapacity(random: Random, shape: ProblemShape): Int32Array {
  const capacity = new Int32Array(shape.people * shape.days);
  const away = random.pick([0.05, 0.2, 0.5]);
  for (let place = 0; place < capacity.length; place += 1) {
    const isWeekend = shape.days >= 7 && (place % shape.days) % 7 > 4;
    capacity[place] = isWeekend || random.chance(away) ? 0 : random.pick([480, 240, 60, random.whole(1, 600)]);
  }
  return capacity;
}

/** Who can do what and when, as far as items are drawn from it. */
type Team = Pick<FlowProblem, 'levels' | 'people' | 'skills' | 'capacity' | 'days'>;

/** Work that a random person of the team can do on a day they work; anyone's work when they can do nothing. */
function sensibleWork(random: Random, team: Team, shape: ProblemShape): Omit<FlowItem, 'minutes'> {
  const person = random.whole(0, team.people - 1);
  const skills = Array.from({ length: team.skills }, (_, skill) => skill).filter((skill) => (team.levels[person * team.skills + skill] ?? 0) > 0);
  const days = Array.from({ length: team.days }, (_, day) => day).filter((day) => (team.capacity[person * team.days + day] ?? 0) > 0);
  const skill = skills.length === 0 ? -1 : random.pick(skills);
  const length = random.whole(1, shape.longestWindow);
  const firstDay = (days.length === 0 ? 0 : random.pick(days)) - random.whole(0, length - 1);
  return {
    skill,
    level: skill < 0 ? 1 : random.whole(1, team.levels[person * team.skills + skill] ?? 1),
    firstDay,
    lastDay: firstDay + length - 1,
    owner: random.chance(shape.pinned) ? person : -1,
  };
}

/** Work that asks for anything; its window may stick out of the horizon or be empty. */
function anyWork(random: Random, shape: ProblemShape): Omit<FlowItem, 'minutes'> {
  const firstDay = random.whole(random.chance(0.1) ? -2 : 0, shape.days - 1);
  return {
    skill: random.chance(0.05) ? -1 : random.whole(0, shape.skills - 1),
    level: random.whole(1, shape.topLevel),
    firstDay,
    lastDay: firstDay + random.whole(random.chance(0.1) ? -1 : 0, shape.longestWindow - 1),
    owner: random.chance(shape.pinned) ? random.whole(0, shape.people - 1) : -1,
  };
}

/** A random item that fits the shape; with a team, mostly one that somebody of it can do. */
export function randomItem(random: Random, shape: ProblemShape, minutes: number, team: Team | null = null): FlowItem {
  return {
    ...(team !== null && random.chance(shape.sensible) ? sensibleWork(random, team, shape) : anyWork(random, shape)),
    minutes,
    kind: shape.caps && random.chance(0.3) ? 1 : 0,
    priority: random.whole(0, 4),
  };
}

/** Weekly caps for some people, a cap over everything for some of them, and daily caps for items of kind 1. */
function randomCaps(random: Random, shape: ProblemShape): { spanCaps: SpanCap[]; kindCaps: KindCap[] } {
  const spanCaps: SpanCap[] = [];
  const kindCaps: KindCap[] = [];
  for (let person = 0; shape.caps && person < shape.people; person += 1) {
    if (random.chance(0.5)) {
      for (let firstDay = 0; firstDay < shape.days; firstDay += 7) {
        spanCaps.push({ person, firstDay, lastDay: Math.min(shape.days - 1, firstDay + 6), minutes: random.whole(0, 1500) });
      }
    }
    if (random.chance(0.3)) spanCaps.push({ person, firstDay: 0, lastDay: shape.days - 1, minutes: random.whole(0, 4000) });
    if (random.chance(0.6)) kindCaps.push({ person, kind: 1, minutes: random.whole(0, 200), ...(person % 2 === 0 ? { on: { day: person % shape.days, minutes: (person * 37) % 90 } } : {}) });
  }
  return { spanCaps, kindCaps };
}

/** A small random problem of the given shape. */
export function randomProblem(random: Random, shape: ProblemShape): FlowProblem {
  const { days, people, skills } = shape;
  const capacity = randomCapacity(random, shape);
  const supply = capacity.reduce((sum, minutes) => sum + minutes, 0);
  const each = Math.max(1, Math.round((supply * shape.load) / shape.items));
  const isCoarse = random.chance(0.3);
  const team = { people, skills, days, capacity, levels: randomLevels(random, shape) };
  const items = Array.from({ length: shape.items }, () => {
    const minutes = random.whole(0, each * 2);
    return randomItem(random, shape, isCoarse ? Math.round(minutes / 30) * 30 : minutes, team);
  });
  return {
    ...team,
    rates: Int32Array.from({ length: people }, () => random.pick([0, 1500, 2000, 3000, random.whole(1, 9000)])),
    items: itemTable(items),
    ...randomCaps(random, shape),
  };
}

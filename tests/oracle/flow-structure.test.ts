import { expect, test } from 'vitest';
import {
  aggregate, cheapestCover, checkAssignment, cutLimits, cutParts, itemAt, itemTable, minuteValues, readAssignment, solveCoverage,
  solveNetwork, spreadAssignment, totalMinutes, type FlowProblem,
} from '@shared/engine/flow';
import { deficit, shareDays, worstSet, worstThresholds } from '../support/engine/brute-force';
import { plainShortage } from '../support/engine/plain-flow';
import { seeded, type Random } from '../support/engine/random';
import { randomProblem, randomShape, type ProblemShape } from '../support/engine/random-problem';

function problems(from: number, count: number, change: Partial<ProblemShape> = {}): { seed: number; random: Random; problem: FlowProblem }[] {
  return Array.from({ length: count }, (_, place) => {
    const seed = from + place;
    const random = seeded(seed);
    return { seed, random, problem: randomProblem(random, { ...randomShape(random), ...change }) };
  });
}

/** The same problem with only some people, or only some items. */
function onlyPeople(problem: FlowProblem, works: (person: number) => boolean): FlowProblem {
  return { ...problem, capacity: problem.capacity.map((minutes, place) => (works(Math.floor(place / problem.days)) ? minutes : 0)) };
}

function onlyItems(problem: FlowProblem, asks: (item: number) => boolean): FlowProblem {
  return { ...problem, items: { ...problem.items, minutes: problem.items.minutes.map((minutes, item) => (asks(item) ? minutes : 0)) } };
}

function covered(problem: FlowProblem): number {
  return totalMinutes(problem.items) - solveNetwork(problem).shortage;
}

test('the shortage is that of a second, plain solver', () => {
  for (const { seed, problem } of problems(1, 1500)) expect(solveNetwork(problem).shortage, `seed ${seed}`).toBe(plainShortage(problem));
});

test('deficit form: the worst set of items is the shortage, and the cut is the smallest such set', () => {
  for (const { seed, problem } of problems(3000, 400, { items: 8, caps: false, load: 1.2 })) {
    const { shortage, parts } = solveCoverage(problem);
    const worst = worstSet(problem);
    expect(shortage, `seed ${seed}`).toBe(worst.shortage);
    expect(parts.flatMap((part) => Array.from(part.items)).toSorted((a, b) => a - b), `seed ${seed}`).toEqual(worst.items);
  }
});

test('every part is itself short by what it says, and no two parts share a person-day', () => {
  let severalParts = 0;
  for (const { seed, problem } of problems(4000, 600, { caps: false, days: 21, longestWindow: 3, load: 1 })) {
    const { parts } = solveCoverage(problem);
    const lists = parts.map((part) => Array.from(part.items));
    parts.forEach((part, place) => expect(deficit(problem, lists[place] ?? []), `seed ${seed}`).toBe(part.missing));
    lists.forEach((list, place) => {
      for (const other of lists.slice(place + 1)) expect(shareDays(problem, list, other), `seed ${seed}`).toBe(false);
    });
    if (parts.length > 1) severalParts += 1;
  }
  expect(severalParts).toBeGreaterThan(100);
});

test('the caps named in a part add up to what is there, nested caps included', () => {
  let spans = 0;
  for (const { seed, problem } of problems(5000, 400, { caps: true })) {
    const network = solveNetwork(problem);
    for (const part of cutParts(network)) {
      const limits = cutLimits(network, part);
      expect(limits.reduce((sum, limit) => sum + limit.minutes, 0), `seed ${seed}`).toBe(part.needed - part.missing);
      spans += limits.filter((limit) => limit.type === 'span').length;
    }
  }
  expect(spans).toBeGreaterThan(50);
});

test('one slot: one threshold per skill level is enough', () => {
  for (const { seed, problem } of problems(6000, 300, { days: 1, skills: 3, pinned: 0, caps: false, longestWindow: 1 })) {
    const items = Array.from({ length: problem.items.count }, (_, number) => itemAt(problem.items, number));
    const plain = { ...problem, items: itemTable(items.map((item) => ({ ...item, skill: Math.max(0, item.skill), firstDay: 0, lastDay: 0 }))) };
    expect(solveNetwork(plain).shortage, `seed ${seed}`).toBe(worstThresholds(plain, 3));
  }
});

test('what sets of people, and what sets of items, can cover together is submodular', () => {
  for (const { seed, random, problem } of problems(7000, 300)) {
    const one = Array.from({ length: 64 }, () => random.chance(0.5));
    const other = Array.from({ length: 64 }, () => random.chance(0.5));
    for (const restrict of [onlyPeople, onlyItems]) {
      const cover = (keep: (place: number) => boolean): number => covered(restrict(problem, keep));
      const apart = cover((place) => one[place] === true) + cover((place) => other[place] === true);
      const joined = cover((place) => one[place] === true || other[place] === true) + cover((place) => one[place] === true && other[place] === true);
      expect(apart, `seed ${seed}`).toBeGreaterThanOrEqual(joined);
    }
  }
});

test('monotone: more capacity never adds shortage, more work never removes it', () => {
  for (const { seed, random, problem } of problems(8000, 300)) {
    const before = solveNetwork(problem).shortage;
    const more = problem.capacity.map((minutes) => minutes + (random.chance(0.3) ? random.whole(0, 200) : 0));
    expect(solveNetwork({ ...problem, capacity: more }).shortage, `seed ${seed}`).toBeLessThanOrEqual(before);
    const larger = problem.items.minutes.map((minutes) => minutes + (random.chance(0.3) ? random.whole(0, 200) : 0));
    expect(solveNetwork({ ...problem, items: { ...problem.items, minutes: larger } }).shortage, `seed ${seed}`).toBeGreaterThanOrEqual(before);
  }
});

test('one more minute of a person is worth what a new solution says', () => {
  let saving = 0;
  for (const { seed, problem } of problems(9000, 150, { days: 7 })) {
    const cover = cheapestCover(problem);
    for (const value of minuteValues(cover, problem.rates)) {
      const spanCaps = problem.spanCaps.map((span) => ({ ...span, minutes: span.minutes + (span.person === value.person ? 1 : 0) }));
      let shortage = cover.shortage;
      let numerator = cover.cost.numerator;
      for (let day = 0; day < problem.days; day += 1) {
        const place = value.person * problem.days + day;
        if (problem.capacity[place] === 0) continue;
        const again = cheapestCover({ ...problem, spanCaps, capacity: problem.capacity.with(place, (problem.capacity[place] ?? 0) + 1) });
        if (again.shortage < shortage || (again.shortage === shortage && again.cost.numerator < numerator)) {
          shortage = again.shortage;
          numerator = again.cost.numerator;
        }
      }
      expect(value.fillsShortage, `seed ${seed}`).toBe(shortage < cover.shortage);
      if (!value.fillsShortage) expect(value.savedRate, `seed ${seed}`).toBe(cover.cost.numerator - numerator);
      if (value.savedRate > 0) saving += 1;
    }
  }
  expect(saving).toBeGreaterThan(30);
});

test('merging equal items changes no figure, and the assignment of the classes fits the items', () => {
  let merged = 0;
  for (const { seed, problem } of problems(11_000, 300, { days: 3, skills: 2, items: 30, topLevel: 1 })) {
    const aggregation = aggregate(problem);
    const network = solveNetwork(aggregation.problem);
    expect(network.shortage, `seed ${seed}`).toBe(solveNetwork(problem).shortage);
    const spread = spreadAssignment(problem.items, aggregation, readAssignment(network));
    expect(checkAssignment(problem, spread), `seed ${seed}`).toEqual([]);
    expect(spread.minutes.reduce((sum, minutes) => sum + minutes, 0), `seed ${seed}`).toBe(covered(problem));
    expect(cheapestCover(aggregation.problem).cost.numerator, `seed ${seed}`).toBe(cheapestCover(problem).cost.numerator);
    if (aggregation.problem.items.count < problem.items.count) merged += 1;
  }
  expect(merged).toBeGreaterThan(200);
});

import { expect, test } from 'vitest';
import {
  cheapestCover, cheapestKept, compareRatios, coverForBudget, itemTable, keepByPriority, ratio, roundedUp, smallestLever, smallestWhole,
  wholeUnits, type FlowItem, type FlowProblem,
} from '@shared/engine/flow';

/** So many people with one skill, one day, the given minutes and rates. */
function team(minutes: readonly number[], rates: readonly number[], items: readonly FlowItem[]): FlowProblem {
  return {
    days: 1, people: minutes.length, skills: 1,
    capacity: Int32Array.from(minutes),
    levels: new Uint8Array(minutes.length).fill(1),
    rates: Int32Array.from(rates),
    items: itemTable(items),
    spanCaps: [], kindCaps: [],
  };
}

const work = (minutes: number, priority = 0): FlowItem => ({ minutes, skill: 0, firstDay: 0, lastDay: 0, priority });

test('the higher priority is kept, whatever the order of the list', () => {
  const items = [work(100, 1), work(100, 3), work(100, 2)];
  expect(Array.from(keepByPriority(team([150], [1000], items)).kept)).toEqual([0, 100, 50]);
});

test('an item of high priority that only the generalist can do pushes nobody out', () => {
  const problem: FlowProblem = {
    ...team([480, 480], [1000, 1000], [work(480, 1), { ...work(480, 5), skill: 1 }]), skills: 2, levels: Uint8Array.of(1, 1, 1, 0),
  };
  expect(Array.from(keepByPriority(problem).kept)).toEqual([480, 480]);
});

test('what is kept is done as cheaply as possible', () => {
  const { work: kept, cover } = cheapestKept(team([100, 100, 10], [3000, 1000, 9000], [work(150, 2), work(300, 1)]));
  expect(kept.shortage).toBe(240);
  expect(Array.from(cover.cost.minutesByPerson)).toEqual([100, 100, 10]);
  expect(cover.cost.cents).toBe(5000 + 1667 + 1500);
  expect(cover.cost.numerator).toBe(490_000);
});

test('a budget of nothing buys what costs nothing; a large one buys everything', () => {
  const cover = cheapestCover(team([30, 100], [0, 6000], [work(100)]));
  expect(coverForBudget(cover, 0)).toMatchObject({ covered: 30, leftUndone: 70, missingCents: 7000 });
  expect(coverForBudget(cover, 7000)).toMatchObject({ covered: 100, leftUndone: 0, missingCents: 0 });
  expect(coverForBudget(cover, 6999)).toMatchObject({ covered: 99, leftUndone: 1, missingCents: 1 });
});

test('a lever may open days that had no capacity', () => {
  const problem = { ...team([60], [1000], [{ ...work(150), lastDay: 1 }]), days: 2, capacity: Int32Array.of(60, 0) };
  expect(smallestLever(problem, { dayMinutes: [0, 4] })).toMatchObject({ outcome: 'found', amount: { numerator: 45, denominator: 2 }, wholeAmount: 23 });
  expect(smallestLever(problem, { dayMinutes: [0, 0] }).outcome).toBe('cannotHelp');
  expect(smallestLever(team([60], [1000], [work(60)]), { dayMinutes: [1] })).toEqual({ outcome: 'notNeeded' });
});

test('a lever on the days alone cannot help against a weekly cap', () => {
  const problem = { ...team([60], [1000], [work(50)]), spanCaps: [{ person: 0, firstDay: 0, lastDay: 0, minutes: 40 }] };
  expect(smallestLever(problem, { dayMinutes: [1] }).outcome).toBe('cannotHelp');
  expect(smallestLever(problem, { dayMinutes: [1], spanMinutes: [1] })).toMatchObject({ outcome: 'found', wholeAmount: 10 });
});

test('fractions stay exact', () => {
  expect(ratio(6, 4)).toEqual({ numerator: 3, denominator: 2 });
  expect(compareRatios(ratio(1, 3), ratio(333_333_333, 1_000_000_000))).toBe(1);
  expect(compareRatios(ratio(2, 6), ratio(1, 3))).toBe(0);
  expect([roundedUp(ratio(4, 2)), roundedUp(ratio(5, 2))]).toEqual([2, 3]);
  expect(wholeUnits(ratio(2, 3), 5)).toBe(3);
  expect(() => ratio(1, 0)).toThrow();
});

test('bisection finds the first number that holds and asks rarely', () => {
  let asked = 0;
  const first = smallestWhole(0, 1_000_000, (value) => {
    asked += 1;
    return value >= 777_777;
  });
  expect(first).toBe(777_777);
  expect(asked).toBeLessThan(23);
  expect(smallestWhole(3, 9, () => true)).toBe(3);
  expect(smallestWhole(3, 9, () => false)).toBe(null);
});

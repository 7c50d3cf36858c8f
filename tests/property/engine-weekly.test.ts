import { expect, test } from 'vitest';
import type { Capacity } from '@shared/engine';
import { ANYONE, cutParts, type FlowProblem, itemAt, itemTable, NOBODY, solveNetwork } from '@shared/engine/flow';
import { weeklyBlocks, weeklyTable } from '@shared/engine/weekly';
import { worstThresholds } from '../support/engine/brute-force';
import { randomProblem, randomShape } from '../support/engine/random-problem';
import { type Random, seeded } from '../support/engine/random';

const PLANS = 600;

interface BlockPlan {
  readonly problem: FlowProblem;
  readonly capacity: Capacity;
}

/** A random plan whose work lies in whole weeks each, some people with a weekly cap. */
function blockPlan(random: Random, change: Partial<ReturnType<typeof randomShape>> = {}): BlockPlan {
  const shape = { ...randomShape(random), caps: false, ...change };
  const plain = randomProblem(random, shape);
  const weeks = Math.ceil(plain.days / 7);
  const items = Array.from({ length: plain.items.count }, (_, number) => {
    const week = random.whole(0, weeks - 1);
    return { ...itemAt(plain.items, number), firstDay: week * 7, lastDay: Math.min(plain.days - 1, week * 7 + 6) };
  });
  const weekCaps = Array.from({ length: plain.people }, () => (random.chance(0.3) ? random.whole(0, 1200) : null));
  const spanCaps = weekCaps.flatMap((minutes, person) =>
    minutes === null ? [] : Array.from({ length: weeks }, (_, week) => ({ person, firstDay: week * 7, lastDay: Math.min(plain.days - 1, week * 7 + 6), minutes })),
  );
  return {
    problem: { ...plain, items: itemTable(items), spanCaps },
    capacity: {
      from: 0, days: plain.days, weeks, weekCaps, openDay: 0,
      had: Int32Array.from(plain.capacity), logged: new Int32Array(plain.capacity.length), dialogueToday: new Int32Array(plain.people),
      personIds: weekCaps.map((_, person) => `p${person}`),
      minutes: Int32Array.from(plain.capacity),
      dialogueCaps: weekCaps.map(() => null),
      weekOfDay: Int32Array.from({ length: plain.days }, (_, day) => Math.floor(day / 7)),
    },
  };
}

/** The work of a single week. */
function onlyWeek({ problem, capacity }: BlockPlan, week: number): FlowProblem {
  const minutes = problem.items.minutes.map((asked, item) => (capacity.weekOfDay[problem.items.lastDay[item] ?? 0] === week ? asked : 0));
  return { ...problem, items: { ...problem.items, minutes } };
}

test('weekly blocks: every week is short by what the day-level flow says, to the minute', () => {
  let short = 0;
  for (let seed = 1; seed <= PLANS; seed += 1) {
    const plan = blockPlan(seeded(seed));
    const table = weeklyTable(weeklyBlocks(plan.problem, plan.capacity));
    expect(table.missing.reduce((sum, minutes) => sum + minutes, 0), `seed ${seed}`).toBe(solveNetwork(plan.problem).shortage);
    table.missing.forEach((missing, week) => {
      expect(missing, `seed ${seed}, week ${week}`).toBe(solveNetwork(onlyWeek(plan, week)).shortage);
      if (missing > 0) short += 1;
    });
  }
  expect(short).toBeGreaterThan(PLANS / 2);
});

test('the skills named in a short week are those of the smallest minimum cut', () => {
  let named = 0;
  for (let seed = 2000; seed < 2000 + PLANS; seed += 1) {
    const plan = blockPlan(seeded(seed), { pinned: 0 });
    const { skills } = plan.problem;
    const { thresholds } = weeklyTable(weeklyBlocks(plan.problem, plan.capacity));
    const expected = new Uint8Array(thresholds.length);
    for (const part of cutParts(solveNetwork(plan.problem))) {
      for (const number of part.items) {
        const { skill, level, lastDay, owner } = itemAt(plan.problem.items, number);
        expect(owner).toBe(NOBODY);
        const place = (plan.capacity.weekOfDay[lastDay] ?? 0) * (skills + 1) + (skill === ANYONE ? skills : skill);
        const known = expected[place] ?? 0;
        expected[place] = known === 0 ? level : Math.min(known, level);
        named += 1;
      }
    }
    expect(Array.from(thresholds), `seed ${seed}`).toEqual(Array.from(expected));
  }
  expect(named).toBeGreaterThan(PLANS);
});

test('one threshold per skill: trying all of them finds the same shortage', () => {
  for (let seed = 5000; seed < 5000 + PLANS / 2; seed += 1) {
    const plan = blockPlan(seeded(seed), { days: 1, skills: 3, pinned: 0 });
    const items = Array.from({ length: plan.problem.items.count }, (_, number) => ({ ...itemAt(plan.problem.items, number), firstDay: 0, lastDay: 0 }));
    const skilled = { ...plan.problem, spanCaps: [], items: itemTable(items.map((item) => ({ ...item, skill: Math.max(0, item.skill) }))) };
    const capacity = { ...plan.capacity, weekCaps: plan.capacity.weekCaps.map(() => null) };
    expect(weeklyTable(weeklyBlocks(skilled, capacity)).missing[0], `seed ${seed}`).toBe(worstThresholds(skilled, 3));
  }
});

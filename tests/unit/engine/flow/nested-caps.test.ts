import { expect, test } from 'vitest';
import {
  checkAssignment, itemTable, readAssignment, setDayMinutes, setManySpanMinutes, setSpanMinutes, solveCoverage, solveNetwork,
  type FlowItem, type FlowProblem,
} from '@shared/engine/flow';

/** One person who can do everything, with 480 minutes on each of seven days. */
function onePerson(items: readonly FlowItem[], caps: Partial<FlowProblem> = {}): FlowProblem {
  return {
    days: 7, people: 1, skills: 1,
    capacity: new Int32Array(7).fill(480),
    levels: Uint8Array.of(3),
    rates: Int32Array.of(3000),
    items: itemTable(items),
    spanCaps: [], kindCaps: [],
    ...caps,
  };
}

const week = { person: 0, firstDay: 0, lastDay: 6, minutes: 600 };

test('a weekly cap below the days is the bottleneck, and is named as one', () => {
  const coverage = solveCoverage(onePerson([{ minutes: 900, skill: 0, firstDay: 0, lastDay: 3 }], { spanCaps: [week] }));
  expect(coverage.shortage).toBe(300);
  expect(coverage.parts).toHaveLength(1);
  expect(coverage.parts[0]?.limits).toEqual([{ type: 'span', person: 0, firstDay: 0, lastDay: 6, kind: 0, minutes: 600 }]);
});

test('a day is the bottleneck where the day binds and not the week', () => {
  const coverage = solveCoverage(onePerson([{ minutes: 500, skill: 0, firstDay: 2, lastDay: 2 }], { spanCaps: [week] }));
  expect(coverage.parts[0]).toMatchObject({ needed: 500, there: 480, missing: 20 });
  expect(coverage.parts[0]?.limits).toEqual([{ type: 'day', person: 0, firstDay: 2, lastDay: 2, kind: 0, minutes: 480 }]);
});

test('a daily cap for one kind of work leaves other work alone', () => {
  const items: FlowItem[] = [{ minutes: 200, skill: 0, firstDay: 0, lastDay: 0, kind: 1 }, { minutes: 360, skill: 0, firstDay: 0, lastDay: 0 }];
  const problem = onePerson(items, { kindCaps: [{ person: 0, kind: 1, minutes: 120 }] });
  const coverage = solveCoverage(problem);
  expect(coverage.shortage).toBe(80);
  expect(coverage.parts[0]?.limits).toEqual([{ type: 'kind', person: 0, firstDay: 0, lastDay: 0, kind: 1, minutes: 120 }]);
  expect(checkAssignment(problem, coverage.assignment)).toEqual([]);
});

test('caps in caps: week inside month', () => {
  const spanCaps = [week, { person: 0, firstDay: 0, lastDay: 30, minutes: 500 }];
  expect(solveCoverage(onePerson([{ minutes: 900, skill: 0, firstDay: 0, lastDay: 6 }], { spanCaps })).shortage).toBe(400);
});

test('caps that cross are refused', () => {
  const spanCaps = [{ ...week, lastDay: 4 }, { ...week, firstDay: 3 }];
  expect(() => solveNetwork(onePerson([], { spanCaps }))).toThrow('cross');
});

test('caps can be changed in a solved network, one or many', () => {
  const spanCaps = [{ ...week, lastDay: 2 }, { ...week, firstDay: 3 }];
  const network = solveNetwork(onePerson([{ minutes: 1500, skill: 0, firstDay: 0, lastDay: 6 }], { spanCaps }));
  expect(network.shortage).toBe(300);
  setSpanMinutes(network, 1, 800);
  expect(network.shortage).toBe(100);
  setManySpanMinutes(network, [0, 1], [0, 1200]);
  expect(network.shortage).toBe(300);
  setDayMinutes(network, 0, 3, [0, 0, 0]);
  expect(network.shortage).toBe(1500 - 480);
  expect(readAssignment(network).count).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { checkAssignment, itemTable, readAssignment, solveNetwork, type Assignment, type FlowProblem } from '@shared/engine/flow';

/** Two people, three days; Ana may write and film, Ben may write. Ana has a weekly cap and a daily cap for kind 1. */
const problem: FlowProblem = {
  days: 3,
  people: 2,
  skills: 2,
  capacity: Int32Array.of(300, 300, 0, 200, 200, 200),
  levels: Uint8Array.of(2, 1, 1, 0),
  rates: Int32Array.of(3000, 2000),
  items: itemTable([
    { minutes: 240, skill: 0, firstDay: 0, lastDay: 1 },
    { minutes: 120, skill: 1, firstDay: 1, lastDay: 2 },
    { minutes: 90, skill: 0, level: 2, firstDay: 0, lastDay: 0, kind: 1 },
    { minutes: 60, skill: -1, firstDay: 1, lastDay: 2, owner: 1 },
  ]),
  spanCaps: [{ person: 0, firstDay: 0, lastDay: 2, minutes: 400 }],
  kindCaps: [{ person: 0, kind: 1, minutes: 100 }],
};

function lines(...entries: [item: number, person: number, day: number, minutes: number][]): Assignment {
  return {
    count: entries.length,
    item: Int32Array.from(entries, (entry) => entry[0]),
    person: Int32Array.from(entries, (entry) => entry[1]),
    day: Int32Array.from(entries, (entry) => entry[2]),
    minutes: Float64Array.from(entries, (entry) => entry[3]),
  };
}

test('the solver’s own assignment holds and covers everything', () => {
  const network = solveNetwork(problem);
  expect(network.shortage).toBe(0);
  expect(checkAssignment(problem, readAssignment(network))).toEqual([]);
});

describe('every kind of fault is found', () => {
  test.each([
    ['half minutes', 'minutesNotWhole', lines([0, 0, 0, 1.5])],
    ['no minutes', 'minutesNotWhole', lines([0, 0, 0, 0])],
    ['an item that does not exist', 'unknownPlace', lines([9, 0, 0, 10])],
    ['a day after the horizon', 'unknownPlace', lines([0, 0, 3, 10])],
    ['a day outside the window', 'outsideWindow', lines([1, 0, 0, 10])],
    ['somebody without the skill', 'wrongPerson', lines([1, 1, 1, 10])],
    ['somebody whose level is too low', 'wrongPerson', lines([2, 1, 0, 10])],
    ['somebody who is not the owner', 'wrongPerson', lines([3, 0, 1, 10])],
    ['an item done twice', 'itemOverfilled', lines([0, 0, 0, 200], [0, 1, 0, 100])],
    ['a day without capacity', 'dayOverfilled', lines([1, 0, 2, 10])],
    ['too much in the week', 'spanOverfilled', lines([0, 0, 0, 240], [1, 0, 1, 120], [2, 0, 0, 60])],
    ['too much of one kind on a day', 'kindOverfilled', lines([2, 0, 0, 90])],
  ] as const)('%s', (name, code, assignment) => {
    const strict = code === 'kindOverfilled' ? { ...problem, kindCaps: [{ person: 0, kind: 1, minutes: 80 }] } : problem;
    expect(checkAssignment(strict, assignment).map((fault) => fault.code), name).toEqual([code]);
  });
});

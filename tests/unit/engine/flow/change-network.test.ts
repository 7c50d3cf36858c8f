import { expect, test } from 'vitest';
import {
  addItem, changeItem, cutParts, forkNetwork, itemTable, readCoverage, removeItem, setDayMinutes, setItemMinutes, setLevel, solveNetwork,
  type FlowItem, type FlowProblem,
} from '@shared/engine/flow';

const text = (minutes: number, day = 0): FlowItem => ({ minutes, skill: 0, firstDay: day, lastDay: day });
const video = (minutes: number, level = 1): FlowItem => ({ minutes, skill: 1, level, firstDay: 0, lastDay: 0 });

/** Ana: text 1, video 1, 480 minutes a day; Ben: text 1, 480 minutes a day. Two days. */
function team(items: readonly FlowItem[]): FlowProblem {
  return {
    days: 2, people: 2, skills: 2,
    capacity: new Int32Array(4).fill(480),
    levels: Uint8Array.of(1, 1, 1, 0),
    rates: Int32Array.of(3000, 2000),
    items: itemTable(items),
    spanCaps: [], kindCaps: [],
  };
}

test('new work moves other work aside', () => {
  const network = solveNetwork(team([text(480)]));
  addItem(network, video(480));
  expect(network.shortage).toBe(0);
  addItem(network, video(1));
  expect(network.shortage).toBe(1);
});

test('room of removed work goes to whoever needs it, through others', () => {
  const network = solveNetwork(team([text(480), video(480), video(100)]));
  expect(network.shortage).toBe(100);
  removeItem(network, 0);
  expect(network.shortage).toBe(100);
  setItemMinutes(network, 1, 400);
  expect(network.shortage).toBe(20);
  const again = addItem(network, text(500));
  expect(again).toBe(0);
  expect(network.shortage).toBe(40);
});

test('numbers of removed items are used again, and many more items than at the start fit', () => {
  const network = solveNetwork(team([]));
  const numbers = Array.from({ length: 200 }, () => addItem(network, text(1)));
  expect(new Set(numbers).size).toBe(200);
  removeItem(network, 17);
  expect(addItem(network, text(2000))).toBe(17);
  expect(network.shortage).toBe(199 + 2000 - 960);
});

test('work nobody can do is a part of its own, with nobody there', () => {
  const network = solveNetwork(team([video(30, 3), text(1000)]));
  const parts = cutParts(network);
  expect(parts.map((part) => [Array.from(part.items), part.needed, part.there])).toEqual([[[0], 30, 0], [[1], 1000, 960]]);
});

test('training somebody, and the other way round', () => {
  const network = solveNetwork(team([video(700)]));
  expect(network.shortage).toBe(220);
  setLevel(network, 1, 1, 1);
  expect(network.shortage).toBe(0);
  setLevel(network, 0, 1, 0);
  expect(network.shortage).toBe(220);
  expect(Array.from(readCoverage(network).assignment.person)).toEqual([1]);
});

test('a day that had no capacity opens for work that waits', () => {
  const network = solveNetwork({ ...team([text(1100)]), capacity: Int32Array.of(480, 480, 0, 480) });
  expect(network.shortage).toBe(620);
  setDayMinutes(network, 1, 0, [600]);
  expect(network.shortage).toBe(20);
});

test('a changed item keeps its number', () => {
  const network = solveNetwork(team([text(960), text(10)]));
  changeItem(network, 1, text(10, 1));
  expect(network.shortage).toBe(0);
  expect(readCoverage(network).assignment).toMatchObject({ count: 3, day: Int32Array.of(0, 0, 1) });
});

test('a kind of work that has no caps is work like any other', () => {
  const network = solveNetwork(team([text(480)]));
  addItem(network, { ...text(400), kind: 7 });
  expect(network.shortage).toBe(0);
  expect(addItem(network, { ...video(200), kind: 3 })).toBe(2);
  expect(network.shortage).toBe(120);
});

test('a fork can be thrown away', () => {
  const network = solveNetwork(team([text(960)]));
  const fork = forkNetwork(network);
  addItem(fork, text(100));
  setLevel(fork, 0, 0, 0);
  expect(fork.shortage).toBe(580);
  expect(network.shortage).toBe(0);
  expect(addItem(network, text(5))).toBe(1);
  expect(network.shortage).toBe(5);
});

test.each([
  ['minutes that are not whole', text(1.5)],
  ['negative minutes', text(-1)],
  ['a skill that does not exist', { ...text(1), skill: 2 }],
  ['an owner who does not exist', { ...text(1), owner: 2 }],
])('refuses %s', (_, item) => {
  expect(() => solveNetwork(team([item]))).toThrow();
  expect(() => addItem(solveNetwork(team([])), item)).toThrow();
});

test.each([
  ['capacity', { capacity: new Int32Array(3) }],
  ['levels', { levels: new Uint8Array(3) }],
  ['rates', { rates: new Int32Array(1) }],
  ['whole minutes', { capacity: Float64Array.of(1, 2, 3, 4.5) }],
  ['a cap', { spanCaps: [{ person: 2, firstDay: 0, lastDay: 1, minutes: 5 }] }],
  ['kind 0', { kindCaps: [{ person: 0, kind: 0, minutes: 5 }] }],
])('refuses a problem with wrong numbers: %s', (what, change) => {
  expect(() => solveNetwork({ ...team([]), ...change })).toThrow(what);
});

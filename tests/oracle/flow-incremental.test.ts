import { expect, test } from 'vitest';
import {
  changeItem, checkAssignment, cutParts, forkNetwork, itemAt, readAssignment, setDayMinutes, solveNetwork, type Network,
} from '@shared/engine/flow';
import { bigProblem } from '../support/engine/big-problem';
import { randomEdit, rebuilt, startEdits } from '../support/engine/edit-script';
import { seeded } from '../support/engine/random';
import { randomProblem, randomShape } from '../support/engine/random-problem';

function cutItems(network: Network): string[] {
  return cutParts(network).map((part) => `${part.items.join(' ')}: ${part.missing}`).toSorted((a, b) => a.localeCompare(b));
}

test('thousands of random edits: shortage, cut and assignment are those of a cold solution', () => {
  for (let seed = 20_000; seed < 20_600; seed += 1) {
    const random = seeded(seed);
    const shape = randomShape(random);
    const problem = randomProblem(random, shape);
    const network = solveNetwork(problem);
    const edited = startEdits(problem);
    for (let step = 0; step < 15; step += 1) {
      const told = `seed ${seed}, step ${step}: ${randomEdit(random, shape, edited, network)}`;
      const now = rebuilt(edited);
      const cold = solveNetwork(now);
      expect(network.shortage, told).toBe(cold.shortage);
      expect(cutItems(network), told).toEqual(cutItems(cold));
      expect(checkAssignment(now, readAssignment(network)), told).toEqual([]);
    }
  }
});

test.each([[0.85], [0.97], [1], [1.05]])('a large plan at load %f: moved posts and absences equal a cold solution', (load) => {
  const problem = bigProblem({ posts: 1500, people: 10, weeks: 52, load, seed: 5 });
  const network = solveNetwork(problem);
  const before = network.shortage;
  const random = seeded(6);
  const items = { ...problem.items, firstDay: problem.items.firstDay.slice(), lastDay: problem.items.lastDay.slice() };
  for (let move = 0; move < 400; move += 1) {
    const number = random.whole(0, problem.items.count - 1);
    const shift = random.whole(-14, 14);
    items.firstDay[number] = (items.firstDay[number] ?? 0) + shift;
    items.lastDay[number] = (items.lastDay[number] ?? 0) + shift;
    changeItem(network, number, itemAt(items, number));
  }
  const capacity = problem.capacity.slice();
  for (let away = 0; away < 40; away += 1) {
    const start = random.whole(0, 9) * problem.days + random.whole(0, problem.days - 8);
    capacity.fill(0, start, start + 7);
    setDayMinutes(network, Math.floor(start / problem.days), start % problem.days, new Int32Array(7));
  }
  expect(network.shortage).toBe(solveNetwork({ ...problem, items, capacity }).shortage);
  for (let person = 0; person < 10; person += 1) {
    setDayMinutes(network, person, 0, problem.capacity.subarray(person * problem.days, (person + 1) * problem.days));
  }
  for (let number = 0; number < problem.items.count; number += 1) changeItem(network, number, itemAt(problem.items, number));
  expect(network.shortage).toBe(before);
});

test('a fork is independent of the network it was taken from', () => {
  for (let seed = 30_000; seed < 30_150; seed += 1) {
    const random = seeded(seed);
    const shape = randomShape(random);
    const problem = randomProblem(random, shape);
    const network = solveNetwork(problem);
    const before = { shortage: network.shortage, assignment: readAssignment(network), cut: cutItems(network) };
    const edited = startEdits(problem);
    const fork = forkNetwork(network);
    for (let step = 0; step < 20; step += 1) randomEdit(random, shape, edited, fork);
    expect(fork.shortage, `seed ${seed}`).toBe(solveNetwork(rebuilt(edited)).shortage);
    expect({ shortage: network.shortage, assignment: readAssignment(network), cut: cutItems(network) }, `seed ${seed}`).toEqual(before);
    const again = startEdits(problem);
    for (let step = 0; step < 5; step += 1) randomEdit(random, shape, again, network);
    expect(network.shortage, `seed ${seed}`).toBe(solveNetwork(rebuilt(again)).shortage);
  }
});

test('the same problem gives the same assignment every time', () => {
  const problem = bigProblem({ posts: 300, people: 5, weeks: 12, load: 1, seed: 9 });
  expect(readAssignment(solveNetwork(problem))).toEqual(readAssignment(solveNetwork(problem)));
});

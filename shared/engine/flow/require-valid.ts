import { BugError } from '../../util';
import { ANYONE, itemAt, NOBODY, type Amounts, type FlowItem, type FlowProblem } from './problem';

function requireWhole(values: Amounts, what: string): void {
  for (const value of values) if (!Number.isInteger(value)) throw new BugError(`${what} must be whole minutes`);
}

/** Throws BugError when an item does not fit the problem: minutes not whole or negative, unknown skill or owner. */
export function requireValidItem(problem: Pick<FlowProblem, 'people' | 'skills'>, item: FlowItem): void {
  const owner = item.owner ?? NOBODY;
  if (!Number.isInteger(item.minutes) || item.minutes < 0) throw new BugError('an item must have whole minutes');
  if (item.skill < ANYONE || item.skill >= problem.skills) throw new BugError('unknown skill of an item');
  if (owner < NOBODY || owner >= problem.people) throw new BugError('unknown owner of an item');
}

/** Throws BugError when the numbers of a problem do not fit together. The solver relies on it and would run on wrongly. */
export function requireValid(problem: FlowProblem): void {
  const { people, days, skills } = problem;
  if (problem.capacity.length !== people * days) throw new BugError('capacity has the wrong length');
  if (problem.levels.length !== people * skills) throw new BugError('levels have the wrong length');
  if (problem.rates.length !== people) throw new BugError('rates have the wrong length');
  requireWhole(problem.capacity, 'capacity');
  for (const cap of [...problem.spanCaps, ...problem.kindCaps]) {
    if (!Number.isInteger(cap.minutes) || cap.person < 0 || cap.person >= people) throw new BugError('a cap is not valid');
  }
  if (problem.kindCaps.some((cap) => cap.kind < 1)) throw new BugError('kind 0 has no caps');
  if (problem.kindCaps.some((cap) => !Number.isInteger(cap.on?.minutes ?? 0))) throw new BugError('a cap is not valid');
  for (let item = 0; item < problem.items.count; item += 1) requireValidItem(problem, itemAt(problem.items, item));
}

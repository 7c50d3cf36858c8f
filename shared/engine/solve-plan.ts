import type { Plan } from '../schema';
import { type Day, formatDay } from '../time';
import { type Capacity, weeklyMinutes } from './capacity';
import { type Assignment, type Coverage, type FlowProblem, type Network, readCoverage, setDayMinutes, setSpanMinutes, solveNetwork } from './flow';
import { problemOfPlan, spanCapsOf } from './problem-of-plan';
import type { AssignmentLine, WorkItem } from './report';
import { spreadWeeks } from './spread-weeks';
import type { World } from './world';

/** Minutes of seven days and nights: a weekly cap that binds nobody. */
const WHOLE_WEEK = 10_080;

/** A plan with its exact coverage. The network can be changed to ask "what if"; whoever does so puts it back. */
export interface SolvedPlan {
  readonly plan: Plan;
  readonly world: World;
  readonly items: readonly WorkItem[];
  readonly capacity: Capacity;
  readonly problem: FlowProblem;
  readonly network: Network;
  readonly coverage: Coverage;
  /** The assignment that is shown: as in `coverage`, with the same people, spread over the weeks. */
  readonly assignment: Assignment;
}

/**
 * Solves a plan exactly, at the least cash: people are let in by rate, those who cost no cash first, and each group first
 * fills its weeks only up to the plan's tight limit and then to the top. Greedy by price is optimal here (Edmonds 1970),
 * and so is the second order: no cover of the same cash needs fewer minutes above the limit.
 */
export function solvePlan(plan: Plan, items: readonly WorkItem[], capacity: Capacity, world: World): SolvedPlan {
  const problem = problemOfPlan(plan, items, capacity);
  const full = capacity.personIds.map((_, person) => weeklyMinutes(capacity, person));
  const eased = spanCapsOf(capacity, (person, week) => easedMinutes(full[person]?.[week] ?? 0, plan.settings.tightPercent));
  const isPaid = (person: number): boolean => (problem.rates[person] ?? 0) > 0;
  const network = solveNetwork({ ...problem, spanCaps: eased, capacity: withoutPaid(problem, isPaid) });
  const fillUp = (isMeant: (person: number) => boolean): void => {
    eased.forEach(({ person }, span) => {
      if (network.shortage > 0 && isMeant(person)) setSpanMinutes(network, span, capacity.weekCaps[person] ?? WHOLE_WEEK);
    });
  };
  fillUp((person) => !isPaid(person));
  for (const person of byRate(problem, isPaid)) {
    if (network.shortage === 0) break;
    setDayMinutes(network, person, 0, rowOf(problem, person));
    fillUp((other) => other === person);
  }
  const coverage = readCoverage(network);
  return { plan, world, items, capacity, problem, network, coverage, assignment: spreadWeeks(problem, capacity, coverage.assignment, plan.settings.tightPercent) };
}

/** Whole minutes that a week may hold without being tight. */
export function easedMinutes(available: number, tightPercent: number): number {
  return Math.floor((available * tightPercent) / 100);
}

function rowOf(problem: FlowProblem, person: number): FlowProblem['capacity'] {
  return problem.capacity.subarray(person * problem.days, (person + 1) * problem.days);
}

function withoutPaid(problem: FlowProblem, isPaid: (person: number) => boolean): FlowProblem['capacity'] {
  const capacity = problem.capacity.slice();
  for (let person = 0; person < problem.people; person += 1) {
    if (isPaid(person)) capacity.fill(0, person * problem.days, (person + 1) * problem.days);
  }
  return capacity;
}

function byRate(problem: FlowProblem, isPaid: (person: number) => boolean): number[] {
  const paid = Array.from({ length: problem.people }, (_, person) => person).filter(isPaid);
  return paid.sort((left, right) => (problem.rates[left] ?? 0) - (problem.rates[right] ?? 0) || left - right);
}

/** An assignment with the plan's own ids and days. */
export function assignmentLines({ items, capacity, assignment }: Pick<SolvedPlan, 'items' | 'capacity' | 'assignment'>): AssignmentLine[] {
  const texts = Array.from({ length: capacity.days }, (_, day): Day => formatDay(capacity.from + day));
  const lines: AssignmentLine[] = [];
  for (let line = 0; line < assignment.count; line += 1) {
    const item = items[assignment.item[line] ?? -1];
    const personId = capacity.personIds[assignment.person[line] ?? -1];
    const day = texts[assignment.day[line] ?? -1];
    if (item === undefined || personId === undefined || day === undefined) continue;
    lines.push({ itemId: item.id, personId, day, minutes: assignment.minutes[line] ?? 0 });
  }
  return lines;
}

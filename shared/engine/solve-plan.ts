import type { Plan } from '../schema';
import { type Day, formatDay } from '../time';
import type { Capacity } from './capacity';
import { type Assignment, type Coverage, type FlowProblem, type Network, readCoverage, setDayMinutes, setManySpanMinutes, solveNetwork, type SpanCap } from './flow';
import { groupBy } from './group-by';
import { weekLimits, weeklyMinutes } from './person-weeks';
import { problemOfPlan, spanCapsOf } from './problem-of-plan';
import type { AssignmentLine, WorkItem } from './report';
import { spreadWeeks } from './spread-weeks';
import type { World } from './world';

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
 * Solves a plan exactly, at the least cash: people are let in by rate, those who cost no cash first, and all people of a
 * rate first fill their weeks only up to the plan's tight limit and then to the top. Greedy by price is optimal here
 * (Edmonds 1970), and so is the second order: no cover of the same cash needs fewer minutes above the limit.
 */
export function solvePlan(plan: Plan, items: readonly WorkItem[], capacity: Capacity, world: World): SolvedPlan {
  const problem = problemOfPlan(plan, items, capacity);
  const eased = easedCaps(capacity, plan.settings.tightPercent);
  const full = fullCaps(capacity);
  const network = solveNetwork({ ...problem, spanCaps: eased, capacity: withoutPaid(problem) });
  fillUp(network, full, freePeople(problem));
  for (const group of paidGroups(problem)) {
    if (network.shortage === 0) break;
    for (const person of group) setDayMinutes(network, person, 0, rowOf(problem, person));
    fillUp(network, full, group);
  }
  const coverage = readCoverage(network);
  return { plan, world, items, capacity, problem, network, coverage, assignment: spreadWeeks(problem, capacity, coverage.assignment, plan.settings.tightPercent) };
}

/** A cap per person and week that holds the minutes which a week may take without being tight. */
export function easedCaps(capacity: Capacity, tightPercent: number): SpanCap[] {
  return spanCapsOf(capacity, (_, person) => weeklyMinutes(capacity, person).map((minutes) => easedMinutes(minutes, tightPercent)));
}

/** The same caps with all that the weeks may hold at most. */
export function fullCaps(capacity: Capacity): SpanCap[] {
  return spanCapsOf(capacity, weekLimits);
}

function fillUp(network: Network, full: readonly SpanCap[], people: ReadonlySet<number>): void {
  if (network.shortage === 0) return;
  const spans = full.flatMap(({ person }, span) => (people.has(person) ? [span] : []));
  setManySpanMinutes(network, spans, spans.map((span) => full[span]?.minutes ?? 0));
}

/** Whole minutes that a week may hold without being tight. */
export function easedMinutes(available: number, tightPercent: number): number {
  return Math.floor((available * tightPercent) / 100);
}

function rowOf(problem: FlowProblem, person: number): FlowProblem['capacity'] {
  return problem.capacity.subarray(person * problem.days, (person + 1) * problem.days);
}

function withoutPaid(problem: FlowProblem): FlowProblem['capacity'] {
  const capacity = problem.capacity.slice();
  problem.rates.forEach((rate, person) => {
    if (rate > 0) capacity.fill(0, person * problem.days, (person + 1) * problem.days);
  });
  return capacity;
}

function freePeople({ rates }: FlowProblem): Set<number> {
  return new Set([...rates.keys()].filter((person) => rates[person] === 0));
}

/** People who cost cash by rate, the cheapest first. */
function paidGroups({ rates }: FlowProblem): Set<number>[] {
  const byRate = groupBy([...rates.keys()].filter((person) => (rates[person] ?? 0) > 0), (person) => rates[person] ?? 0);
  return [...byRate].sort(([left], [right]) => left - right).map(([, people]) => new Set(people));
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

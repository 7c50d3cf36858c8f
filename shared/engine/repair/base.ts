import type { Plan } from '../../schema';
import { type Capacity, capacityOf } from '../capacity';
import { workItemsOf } from '../demand';
import { cutParts, type FlowProblem, itemAt, mayDo, type Network, setDayMinutes, setSpanMinutes, solveNetwork } from '../flow';
import { listPosts, type PlannedPost } from '../list-posts';
import { weekCapsOf } from '../person-weeks';
import { problemOfPlan } from '../problem-of-plan';
import type { WorkItem } from '../report';
import type { SolvedPlan } from '../solve-plan';
import type { World } from '../world';
import { postPoints } from './post-points';

/** A plan that is short of hours, solved, with the work of its bottlenecks. Levers try changes on `network` and put it back. */
export interface RepairBase {
  readonly plan: Plan;
  readonly world: World;
  readonly posts: readonly PlannedPost[];
  /** Points of the goals that a post serves. */
  readonly pointsOf: (post: PlannedPost) => number;
  readonly items: readonly WorkItem[];
  readonly capacity: Capacity;
  readonly problem: FlowProblem;
  readonly network: Network;
  readonly shortage: number;
  /** Numbers of the items in each bottleneck. */
  readonly parts: readonly (readonly number[])[];
}

/** Solves a plan for its repairs. */
export function createRepairBase(plan: Plan, world: World): RepairBase {
  const posts = listPosts(plan);
  const items = workItemsOf(plan, posts, world);
  const capacity = capacityOf(plan, world);
  return repairBaseOf({ plan, world, items, capacity, problem: problemOfPlan(plan, items, capacity) }, posts);
}

/** The same for a plan whose work is known already. */
export function repairBaseOf({ plan, world, items, capacity, problem }: Pick<SolvedPlan, 'plan' | 'world' | 'items' | 'capacity' | 'problem'>, posts: readonly PlannedPost[]): RepairBase {
  const network = solveNetwork(problem);
  const parts = cutParts(network).map((part) => [...part.items]);
  return { plan, world, posts, pointsOf: postPoints(plan), items, capacity, problem, network, shortage: network.shortage, parts };
}

/** All work of the bottlenecks. */
export function shortItems({ parts, items }: RepairBase): WorkItem[] {
  return parts.flat().flatMap((index) => items[index] ?? []);
}

/** People who may do some work of a bottleneck: only their time can help. */
export function ablePeople({ plan, problem, parts }: RepairBase): Plan['people'] {
  const wanted = parts.flat().map((index) => itemAt(problem.items, index));
  return plan.people.filter((_, person) => wanted.some((item) => mayDo(problem, item, person)));
}

/** Solves with another version of one person (hours and weekly cap only) and puts the network back; gives the shortage. */
export function shortageWithPerson(base: RepairBase, person: Plan['people'][number]): number {
  const number = base.plan.people.findIndex((candidate) => candidate.id === person.id);
  const before = base.capacity;
  setPerson(base, number, capacityOf({ ...base.plan, people: [person] }, base.world), 0);
  const shortage = base.network.shortage;
  setPerson(base, number, before, number);
  return shortage;
}

/** Solves with other versions of some people (hours and weekly cap only) from cold: with many people that is the shorter way. */
export function shortageWithPeople(base: RepairBase, people: ReadonlyMap<string, Plan['people'][number]>): number {
  const plan = { ...base.plan, people: base.plan.people.map((person) => people.get(person.id) ?? person) };
  return solveNetwork(problemOfPlan(plan, base.items, capacityOf(plan, base.world))).shortage;
}

/** A network of the plan's work without some items, to which they can be added; whoever asks for it throws it away. */
export function networkWithout(base: RepairBase, items: Iterable<number>): Network {
  const minutes = base.problem.items.minutes.slice();
  for (const item of items) minutes[item] = 0;
  return solveNetwork({ ...base.problem, items: { ...base.problem.items, minutes } });
}

function setPerson({ network, problem }: RepairBase, number: number, capacity: Capacity, row: number): void {
  const caps = weekCapsOf(capacity, row);
  problem.spanCaps.forEach((span, index) => {
    const cap = caps[capacity.weekOfDay[span.firstDay] ?? -1] ?? null;
    if (span.person === number && cap !== null) setSpanMinutes(network, index, cap);
  });
  setDayMinutes(network, number, 0, capacity.minutes.subarray(row * capacity.days, (row + 1) * capacity.days));
}

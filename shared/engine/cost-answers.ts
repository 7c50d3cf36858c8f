import type { Plan } from '../schema';
import { capacityOf } from './capacity';
import { workItemsOf } from './demand';
import { cheapestCover, coverForBudget, type FlowProblem, minuteValues } from './flow';
import { costOf } from './flow/cost';
import { listPosts } from './list-posts';
import { problemOfPlan } from './problem-of-plan';
import type { World } from './world';

/** What one more hour of a person is worth, on the best day they work: it fills missing work, or it saves cash, or nothing. */
export interface HourValue {
  readonly personId: string;
  readonly fillsMissing: boolean;
  /** Cents of cash that one more hour saves because somebody dearer works less; 0 when it fills missing work. */
  readonly savedCentsPerHour: number;
  readonly insteadOfId: string | null;
}

/** How much can be done for so much cash for hours. */
export interface WorkForMoney {
  readonly coveredMinutes: number;
  /** Minutes that people would have time for, but the money does not. */
  readonly unpaidMinutes: number;
  /** Cents on top that would pay for those too. */
  readonly missingCents: number;
}

/** The worth of one more hour of everybody, exact: the reduced costs of a cheapest cover. */
export function hourValues(plan: Plan, world: World): HourValue[] {
  const problem = problemFor(plan, world);
  return minuteValues(cheapestCover(problem), problem.rates).map((value) => ({
    personId: plan.people[value.person]?.id ?? '',
    fillsMissing: value.fillsShortage,
    savedCentsPerHour: value.savedRate,
    insteadOfId: value.instead === null ? null : (plan.people[value.instead]?.id ?? null),
  }));
}

/** What a person adds to the work that everybody cheaper can do. The rate is cash in cents per hour, 0 for internal time. */
export interface LabourStage {
  readonly personId: string;
  readonly rateCentsPerHour: number;
  readonly minutes: number;
}

/** Who does how much of a cheapest cover, the cheapest first: all that is needed to say what any sum of money buys. */
export function labourStages(plan: Plan, world: World): LabourStage[] {
  const { stages } = cheapestCover(problemFor(plan, world));
  return stages.map(({ person, rate, minutes }) => ({ personId: plan.people[person]?.id ?? '', rateCentsPerHour: rate, minutes }));
}

/** The most work that fits a sum of cash for hours in the whole horizon, exact to the minute. */
export function workForMoney(plan: Plan, cents: number, world: World): WorkForMoney {
  return workForStages(labourStages(plan, world), cents);
}

/** The same from stages that are known already; no solving, so it can follow a hand on a slider. */
export function workForStages(stages: readonly LabourStage[], cents: number): WorkForMoney {
  const cost = costOf(Float64Array.from(stages, (stage) => stage.minutes), stages.map((stage) => stage.rateCentsPerHour));
  const bought = coverForBudget({ cost, stages: stages.map(({ rateCentsPerHour, minutes }, person) => ({ person, rate: rateCentsPerHour, minutes })) }, cents);
  return { coveredMinutes: bought.covered, unpaidMinutes: bought.leftUndone, missingCents: bought.missingCents };
}

function problemFor(plan: Plan, world: World): FlowProblem {
  return problemOfPlan(plan, workItemsOf(plan, listPosts(plan), world), capacityOf(plan, world));
}

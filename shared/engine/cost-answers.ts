import type { Plan } from '../schema';
import { capacityOf } from './capacity';
import { workItemsOf } from './demand';
import { cheapestCover, coverForBudget, type FlowProblem, minuteValues } from './flow';
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

/** The most work that fits a sum of cash for hours in the whole horizon, exact to the minute. */
export function workForMoney(plan: Plan, cents: number, world: World): WorkForMoney {
  const { covered, leftUndone, missingCents } = coverForBudget(cheapestCover(problemFor(plan, world)), cents);
  return { coveredMinutes: covered, unpaidMinutes: leftUndone, missingCents };
}

function problemFor(plan: Plan, world: World): FlowProblem {
  return problemOfPlan(plan, workItemsOf(plan, listPosts(plan), world), capacityOf(plan, world));
}

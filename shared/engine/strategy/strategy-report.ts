import type { Plan } from '../../schema';
import { monthsBetween } from '../../time';
import { type Calibration, calibrationOf } from '../calibrate/calibration';
import { readinessOf, type ReadinessState } from '../readiness/readiness';
import type { World } from '../world';
import { type ChannelCost, channelCosts, clientPrices, type MonthPrice } from './channel-cost';
import { checkGoals } from './check-goals';
import { checkSubGoal } from './check-sub-goal';
import type { Finding } from './finding';
import { goalEffort, type GoalEfforts } from './goal-effort';
import { subGoalWork, type SubGoalWork } from './sub-goal-work';
import type { SolvedPlan } from './solved-plan';

/** What the program says of one sub-goal, and the work behind it. */
export interface SubGoalReport {
  readonly subGoalId: string;
  readonly work: SubGoalWork;
  readonly findings: readonly Finding[];
}

/** Goals, sub-goals and readiness of a plan, read from its solved coverage. */
export interface StrategyReport {
  readonly efforts: GoalEfforts;
  readonly findings: readonly Finding[];
  readonly subGoals: readonly SubGoalReport[];
  readonly readiness: readonly ReadinessState[];
  readonly channels: readonly ChannelCost[];
  /** The price to a client, month by month. */
  readonly prices: readonly MonthPrice[];
  /** What logged time says about the estimates. */
  readonly calibration: Calibration;
}

/** All that the program says about the strategy of a plan. */
export function strategyOf(plan: Plan, solved: SolvedPlan, world: World): StrategyReport {
  const efforts = goalEffort(plan, solved.items, solved.assignment);
  return {
    efforts,
    findings: checkGoals(plan, efforts),
    subGoals: plan.subGoals.map((subGoal) => {
      const work = subGoalWork(plan, subGoal, solved.items, solved.assignment);
      return { subGoalId: subGoal.id, work, findings: checkSubGoal(plan, subGoal, work, world) };
    }),
    readiness: readinessOf(plan, solved, world),
    channels: channelCosts(plan, solved),
    prices: clientPrices(plan, solved, monthsBetween(plan.settings.horizon.from, plan.settings.horizon.until)),
    calibration: calibrationOf(plan, world),
  };
}

import type { Plan, SubGoal } from '../../schema';
import { toDayNumber } from '../../time';
import { dayValue, durationValue, sentence } from '../values';
import type { World } from '../world';
import type { Finding } from './finding';
import type { SubGoalWork } from './sub-goal-work';

/** Under so many minutes a week a sub-goal is hardly worked for. Our own judgement. */
const FEW_MINUTES_A_WEEK = 30;

function objection(code: string, values: Finding['sentence']['values'] = {}): Finding {
  return { weight: 'objection', sentence: sentence(code, values) };
}

/**
 * Checks a sub-goal in words: is it measurable, does it have a day, and is it realistic with the hours behind it? Objections first;
 * a sub-goal without any ends with the hours that stand behind it.
 */
export function checkSubGoal(plan: Plan, subGoal: SubGoal, work: SubGoalWork, world: World): Finding[] {
  const found = [...checkMeasure(subGoal), ...checkDeadline(plan, subGoal, world), ...checkGoals(subGoal), ...checkWork(plan, subGoal, work, world)];
  return [...found.filter(({ weight }) => weight === 'objection'), ...found.filter(({ weight }) => weight !== 'objection')];
}

function checkMeasure({ indicator, indicatorId, baseline, target, direction }: SubGoal): Finding[] {
  if (indicator === '' && indicatorId === null) return [objection('strategy.check.noIndicator')];
  if (target === null) return [objection('strategy.check.noTarget')];
  if (baseline === null) return [objection('strategy.check.noBaseline')];
  const isBetter = direction === 'up' ? target > baseline : target < baseline;
  return isBetter ? [] : [objection(direction === 'up' ? 'strategy.check.targetTooLow' : 'strategy.check.targetTooHigh')];
}

function checkDeadline(plan: Plan, { deadline }: SubGoal, world: World): Finding[] {
  const { horizon, launch } = plan.settings;
  if (deadline === null) return [objection('strategy.check.noDeadline')];
  if (deadline < world.today) return [{ weight: 'hint', sentence: sentence('strategy.check.deadlineOver', { day: dayValue(deadline, plan) }) }];
  if (launch !== null && deadline <= launch) return [objection('strategy.check.beforeLaunch', { day: dayValue(deadline, plan), launch: dayValue(launch, plan) })];
  if (deadline > horizon.until) return [{ weight: 'hint', sentence: sentence('strategy.check.afterPlan', { day: dayValue(horizon.until, plan) }) }];
  return [];
}

function checkGoals({ goalIds }: SubGoal): Finding[] {
  return goalIds.length === 0 ? [objection('strategy.check.noGoal')] : [];
}

function checkWork(plan: Plan, subGoal: SubGoal, { plannedMinutes, coveredMinutes }: SubGoalWork, world: World): Finding[] {
  if (plannedMinutes === 0) return [objection('strategy.check.noWork')];
  const perWeek = Math.round(plannedMinutes / weeksLeft(plan, subGoal, world));
  const values = { planned: durationValue(plannedMinutes), perWeek: durationValue(perWeek) };
  if (coveredMinutes < plannedMinutes) {
    return [objection('strategy.check.workMissing', { ...values, missing: durationValue(plannedMinutes - coveredMinutes) })];
  }
  if (perWeek < FEW_MINUTES_A_WEEK) return [objection('strategy.check.littleWork', values)];
  return [{ weight: 'good', sentence: sentence('strategy.check.work', values) }];
}

function weeksLeft({ settings: { horizon } }: Plan, { deadline }: SubGoal, world: World): number {
  const from = world.today > horizon.from ? world.today : horizon.from;
  const until = deadline === null || deadline > horizon.until ? horizon.until : deadline;
  return Math.max(1, (toDayNumber(until) - toDayNumber(from) + 1) / 7);
}


import { goalReference, indicatorReference } from '../../benchmarks';
import type { Goal, Plan, SubGoal } from '../../schema';
import { durationValue, namesValue, sentence } from '../values';
import type { Finding } from './finding';
import type { GoalEfforts } from './goal-effort';

/** Words that name mere numbers of people who follow, in German and English. */
const COUNTED_PEOPLE = /follower|fans?\b|abonnent|likes?\b|subscriber|gefällt/i;

function isMereReach(goal: Goal): boolean {
  return goalReference(goal.catalogueId)?.basis === 'reach' || (goal.catalogueId === null && COUNTED_PEOPLE.test(goal.name));
}

function countsPeople({ indicator, indicatorId, name }: SubGoal): boolean {
  if (indicatorReference(indicatorId) !== undefined) return indicatorId?.startsWith('rightfans') === true || indicatorId?.startsWith('reach') === true;
  return COUNTED_PEOPLE.test(`${indicator} ${name}`);
}

/**
 * Looks over the goals as a whole: none at all, mere reach or follower numbers as the only aim, goals that nobody works for, goals
 * that nothing measures, and work that serves no goal.
 */
export function checkGoals(plan: Plan, efforts: GoalEfforts): Finding[] {
  if (plan.goals.length === 0) return [{ weight: 'objection', sentence: sentence('strategy.goals.none') }];
  return [...checkReach(plan), ...checkUnworked(plan, efforts), ...checkUnmeasured(plan), ...checkAimless(plan, efforts)];
}

function checkReach({ goals, subGoals }: Plan): Finding[] {
  const isOnlyReach = goals.every(isMereReach) || (subGoals.length > 0 && subGoals.every(countsPeople));
  return isOnlyReach ? [{ weight: 'objection', sentence: sentence('strategy.goals.onlyFollowers') }] : [];
}

function checkUnworked({ goals }: Plan, efforts: GoalEfforts): Finding[] {
  const idle = goals.filter((goal) => efforts.goals.every((effort) => effort.goalId !== goal.id || effort.minutes === 0));
  if (idle.length === 0) return [];
  return [{ weight: 'objection', sentence: sentence('strategy.goals.unworked', { count: { is: 'number', number: idle.length }, names: namesValue(idle.map((goal) => goal.name)) }) }];
}

function checkUnmeasured({ goals, subGoals }: Plan): Finding[] {
  const open = goals.filter((goal) => !subGoals.some((subGoal) => subGoal.goalIds.includes(goal.id)));
  if (open.length === 0) return [];
  return [{ weight: 'hint', sentence: sentence('strategy.goals.unmeasured', { count: { is: 'number', number: open.length }, names: namesValue(open.map((goal) => goal.name)) }) }];
}

function checkAimless({ channels, activities }: Plan, { aimless }: GoalEfforts): Finding[] {
  const names = aimless.map(({ kind, id }) => (kind === 'channel' ? channels : activities).find((record) => record.id === id)?.name ?? id);
  if (names.length === 0) return [];
  const minutes = aimless.reduce((sum, effort) => sum + effort.minutes, 0);
  return [{ weight: 'hint', sentence: sentence('strategy.goals.aimless', { hours: durationValue(minutes), names: namesValue(names) }) }];
}

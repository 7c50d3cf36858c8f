import type { Plan, SubGoal } from '../../schema';
import type { Day } from '../../time';
import type { AssignmentLine, WorkItem } from '../report';
import { servedGoals } from './served-goals';

/** Hours behind a sub-goal until its deadline: what is planned, and what of it somebody does. Minutes. */
export interface SubGoalWork {
  readonly plannedMinutes: number;
  readonly coveredMinutes: number;
}

/**
 * Work for a sub-goal that is due by its deadline (the plan's end when it has none): that of the channels and activities it names; when
 * it names none, everything that serves one of its goals.
 */
export function subGoalWork(plan: Plan, subGoal: SubGoal, items: readonly WorkItem[], assignment: readonly AssignmentLine[]): SubGoalWork {
  const works = workFor(plan, subGoal);
  const until: Day = subGoal.deadline ?? plan.settings.horizon.until;
  const counted = items.filter((item) => item.until <= until && works(item));
  const ids = new Set(counted.map((item) => item.id));
  return {
    plannedMinutes: counted.reduce((sum, item) => sum + item.planned, 0),
    coveredMinutes: assignment.reduce((sum, line) => (ids.has(line.itemId) ? sum + line.minutes : sum), 0),
  };
}

function workFor(plan: Plan, subGoal: SubGoal): (item: WorkItem) => boolean {
  if (subGoal.channelIds.length + subGoal.activityIds.length === 0) {
    const served = servedGoals(plan);
    return (item) => served(item).some((id) => subGoal.goalIds.includes(id));
  }
  const channels = new Set(subGoal.channelIds);
  const activities = new Set(subGoal.activityIds);
  return (item) => channels.has(item.channelId ?? '') || (item.source === 'activity' && activities.has(item.sourceId));
}

import type { RecordOf } from '../schema';
import { toDayNumber } from '../time';
import { clipToHorizon, type DemandContext, minutesOf, WHOLE, type Window } from './demand-context';
import { leftOf, OVERDUE_DAYS } from './left-work';
import type { WorkItem } from './report';

/**
 * Open tasks, from their first day (the horizon's when they name none) until they are due. A task that was due before
 * the horizon, or before today, is still work: it has to be done in the first seven days. Tasks due after the horizon are left out.
 */
export function taskItems(context: DemandContext): WorkItem[] {
  return context.plan.tasks.flatMap((task) => (task.isDone ? [] : (taskItem(task, context) ?? [])));
}

function taskWindow(task: RecordOf<'tasks'>, context: DemandContext): Window | undefined {
  const due = toDayNumber(task.due);
  if (due < context.openDay) return clipToHorizon({ from: context.openDay, until: context.openDay + OVERDUE_DAYS - 1 }, context);
  if (due > context.until) return undefined;
  const from = task.from === null ? context.from : Math.min(due, toDayNumber(task.from));
  return clipToHorizon({ from, until: due }, context);
}

function taskItem(task: RecordOf<'tasks'>, context: DemandContext): WorkItem | undefined {
  const window = taskWindow(task, context);
  if (window === undefined) return undefined;
  const left = leftOf({ window, minutes: minutesOf(task.minutes, WHOLE, context), loggedMinutes: 0, whenOver: 'stays', latest: window.until }, context);
  if (left === undefined) return undefined;
  return {
    id: `task/${task.id}`,
    source: 'task',
    sourceId: task.id,
    stepId: null,
    title: task.name,
    stepName: task.name,
    brandId: null,
    channelId: null,
    formatId: null,
    campaignId: null,
    activityKind: 'task',
    skillId: task.skillId,
    level: 1,
    ...left,
    wasDue: context.hasBegun && task.due < context.today ? task.due : null,
    ownerId: task.ownerId,
    goalPoints: 0,
  };
}

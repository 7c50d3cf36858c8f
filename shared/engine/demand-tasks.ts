import type { RecordOf } from '../schema';
import { toDayNumber } from '../time';
import { clipToHorizon, type DemandContext, minutesOf, WHOLE, type Window } from './demand-context';
import type { WorkItem } from './report';

/** Days that a task gets which was due before the horizon and is still open. */
const OVERDUE_DAYS = 7;

/**
 * Open tasks, from their first day (the horizon's when they name none) until they are due. A task that was due before
 * the horizon is still work: it has to be done in the first seven days. Tasks due after the horizon are left out.
 */
export function taskItems(context: DemandContext): WorkItem[] {
  return context.plan.tasks.flatMap((task) => (task.isDone ? [] : (taskItem(task, context) ?? [])));
}

function taskWindow(task: RecordOf<'tasks'>, context: DemandContext): Window | undefined {
  const due = toDayNumber(task.due);
  if (due < context.from) return clipToHorizon({ from: context.from, until: context.from + OVERDUE_DAYS - 1 }, context);
  if (due > context.until) return undefined;
  const from = task.from === null ? context.from : Math.min(due, toDayNumber(task.from));
  return clipToHorizon({ from, until: due }, context);
}

function taskItem(task: RecordOf<'tasks'>, context: DemandContext): WorkItem | undefined {
  const window = taskWindow(task, context);
  const minutes = minutesOf(task.minutes, WHOLE, context);
  if (window === undefined || minutes.high === 0) return undefined;
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
    activityKind: 'task',
    skillId: task.skillId,
    level: 1,
    ...minutes,
    from: context.dayText(window.from),
    until: context.dayText(window.until),
    ownerId: task.ownerId,
    goalPoints: 0,
  };
}

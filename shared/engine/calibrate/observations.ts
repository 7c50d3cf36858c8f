import type { Estimate, Plan, Step } from '../../schema';
import { type DayNumber, toDayNumber } from '../../time';
import { occasionsOf } from '../demand-activities';
import { createDemandContext, type DemandContext } from '../demand-context';
import { stepMinutes } from '../demand-posts';
import { groupBy } from '../group-by';
import { listPosts, type PlannedPost } from '../list-posts';
import { entriesOfPost, type TimeEntry } from '../time-log';
import type { World } from '../world';

/** A finished piece of work: what it was estimated at, and what was logged for it, by which entries. Minutes, both above zero. */
export interface Observation {
  readonly estimated: number;
  readonly actual: number;
  readonly entryIds: readonly string[];
}

/** A kind of work whose estimate stands in one place of the plan, and its finished pieces that have a log. */
export interface ObservedWork {
  readonly formatId: string | null;
  readonly stepId: string | null;
  readonly activityId: string | null;
  readonly name: string;
  readonly estimate: Estimate;
  readonly observations: readonly Observation[];
}

/**
 * Holds the log against the estimates as they stand, without contingency. Pieces without a log say nothing and are left out,
 * and so is work that is not finished: what is left of it is not known.
 */
export function observe(plan: Plan, world: World): ObservedWork[] {
  const bare: Plan = { ...plan, settings: { ...plan.settings, contingencyPercent: 0, estimate: 'expected' } };
  const context = createDemandContext(bare, world);
  return [...observeSteps(context), ...plan.activities.map((activity) => observeActivity(activity, context))];
}

function observeSteps(context: DemandContext): ObservedWork[] {
  const found = new Map<Step, Observation[]>();
  for (const post of context.log.byPost.size === 0 ? [] : listPosts(context.plan)) {
    const entries = entriesOfPost(context.log, post);
    const steps = context.formats.get(post.formatId ?? '')?.steps ?? [];
    const finished = steps.filter((step) => isFinished(step, post, context));
    const pieces = entries.length === 0 ? [] : piecesOf(entries, steps, finished, post, context);
    for (const { step, ...piece } of pieces) found.set(step, [...(found.get(step) ?? []), piece]);
  }
  return context.plan.formats.flatMap((format) =>
    format.steps.map((step): ObservedWork => ({ formatId: format.id, stepId: step.id, activityId: null, name: step.name, estimate: step.minutes, observations: found.get(step) ?? [] })),
  );
}

function isFinished(step: Step, post: PlannedPost, { today, openDay, calendar }: DemandContext): boolean {
  if (post.doneStepIds.includes(step.id)) return true;
  if (post.status !== 'published' || post.day === null || post.day > today) return false;
  return step.window.to <= 0 || calendar.shift(toDayNumber(post.day), step.window.to) < openDay;
}

/** Minutes that name no step are shared out by the estimates; only where all steps are finished they are all spent. */
function piecesOf(entries: readonly TimeEntry[], steps: readonly Step[], finished: readonly Step[], post: PlannedPost, context: DemandContext): (Observation & { readonly step: Step })[] {
  const byStep = groupBy(entries, (entry) => steps.find((step) => step.id === entry.stepId)?.id ?? null);
  const sumOf = (stepId: string | null): number => (byStep.get(stepId) ?? []).reduce((sum, entry) => sum + entry.minutes, 0);
  const estimates = steps.map((step) => stepMinutes(step, post, context).planned);
  const inAll = estimates.reduce((sum, minutes) => sum + minutes, 0);
  const free = sumOf(null);
  if (free > 0 && (finished.length < steps.length || byStep.size > 1)) return [];
  return steps.flatMap((step, place) => {
    const estimated = estimates[place] ?? 0;
    const actual = sumOf(step.id) + (inAll === 0 ? 0 : (free * estimated) / inAll);
    const entryIds = [...(byStep.get(step.id) ?? []), ...(byStep.get(null) ?? [])].map((entry) => entry.id);
    return finished.includes(step) && estimated > 0 && actual > 0 ? [{ step, estimated, actual, entryIds }] : [];
  });
}

function observeActivity(activity: Plan['activities'][number], context: DemandContext): ObservedWork {
  const entries = context.log.byActivity.get(activity.id) ?? [];
  const occasions = entries.length === 0 ? [] : occasionsOf(activity, context);
  const over = occasions.filter((occasion) => occasion.until < context.openDay || activity.isDone);
  const byOccasion = groupBy(entries, (entry) => over.findLast((occasion) => includes(occasion, toDayNumber(entry.day))) ?? null);
  const observations = over.flatMap((occasion) => {
    const own = byOccasion.get(occasion) ?? [];
    const actual = own.reduce((sum, entry) => sum + entry.minutes, 0);
    return actual > 0 && occasion.planned > 0 ? [{ estimated: occasion.planned, actual, entryIds: own.map((entry) => entry.id) }] : [];
  });
  return { formatId: null, stepId: null, activityId: activity.id, name: activity.name, estimate: activity.minutes, observations };
}

function includes(occasion: { readonly from: DayNumber; readonly until: DayNumber }, day: DayNumber): boolean {
  return occasion.from <= day && day <= occasion.until;
}

import type { Estimate, Plan } from '../../schema';
import { batch, change, type Command } from '../command';

/** An estimate as it should be: of a step of a format, or of an activity. */
export interface Correction {
  readonly formatId: string | null;
  readonly stepId: string | null;
  readonly activityId: string | null;
  readonly corrected: Estimate;
}

/** Puts corrected estimates in the place of the old ones, as one step. Records that are gone are passed over. */
export function correctEstimates(plan: Plan, corrections: readonly Correction[]): Command {
  const formats = plan.formats.flatMap((format) => {
    const ofFormat = new Map(corrections.filter(({ formatId }) => formatId === format.id).map(({ stepId, corrected }) => [stepId, corrected]));
    if (ofFormat.size === 0) return [];
    return [change('formats', format.id, { steps: format.steps.map((step) => ({ ...step, minutes: ofFormat.get(step.id) ?? step.minutes })) })];
  });
  const activities = plan.activities.flatMap((activity) => {
    const found = corrections.find(({ activityId }) => activityId === activity.id);
    return found === undefined ? [] : [change('activities', activity.id, { minutes: found.corrected })];
  });
  return batch([...formats, ...activities]);
}

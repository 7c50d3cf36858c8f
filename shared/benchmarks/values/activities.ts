import type { Estimate } from '../../schema';
import { activityData } from './activity-data';
import type { ActivityReference } from './activity-reference';
import { minutesOfHours } from './reference-value';

/** Work that is not tied to a post, core work first. */
export const activityReferences: readonly ActivityReference[] = activityData;

/** The reference values of an activity, by the `kind` that plans store; undefined for one that is not known. */
export function activityReference(kind: string): ActivityReference | undefined {
  return activityReferences.find((activity) => activity.id === kind);
}

/** Weeks that one turn of a rhythm stands for: a month is 52/12 weeks, a quarter 13. */
const weeksOfRhythm = { weekly: 1, monthly: 52 / 12, quarterly: 13 } as const;

/** Minutes of one turn of an activity in its rhythm, times `factor` (1: the standard plan; see `activityFactorFor`). */
export function minutesPerTurn(activity: ActivityReference, factor: number): Estimate {
  return minutesOfHours(activity.effort, factor * weeksOfRhythm[activity.rhythm]);
}

import type { Estimate, Plan } from '../../schema';
import type { World } from '../world';
import { correct, FEWEST_PIECES, learn, type Learned } from './credibility';
import { observe, type ObservedWork } from './observations';

/** Estimate against reality for one step of a format, or one activity. */
export interface CalibratedWork extends Learned {
  readonly formatId: string | null;
  readonly stepId: string | null;
  readonly activityId: string | null;
  readonly name: string;
  /** Finished pieces with a log; minutes estimated and logged for them. */
  readonly count: number;
  readonly estimatedMinutes: number;
  readonly loggedMinutes: number;
  readonly entryIds: readonly string[];
  readonly estimate: Estimate;
  /** The estimate as it should be by what was logged, in whole minutes. The same when there is too little to go by. */
  readonly corrected: Estimate;
}

/** What the log says about the estimates of a plan: every step and activity, in the plan's order. */
export type Calibration = readonly CalibratedWork[];

/** Half of the estimation error in common is our own estimate; the simulation assumes the same before it learns. */
export const USUAL_SHARED_ERROR = 0.5;

/**
 * Holds finished work that has a log against its estimates and says, per step and activity, how much longer or shorter it
 * takes, how widely it spreads, and what the estimate should be. Few pieces count for little (see `learn`).
 */
export function calibrationOf(plan: Plan, world: World, sharedError = USUAL_SHARED_ERROR): Calibration {
  return observe(plan, world).map((one) => calibrated(one, sharedError));
}

function calibrated({ observations, ...work }: ObservedWork, sharedError: number): CalibratedWork {
  const learned = learn(work.estimate, observations, sharedError);
  const { low, likely, high } = correct(work.estimate, learned);
  return {
    ...work,
    ...learned,
    count: observations.length,
    estimatedMinutes: observations.reduce((sum, one) => sum + one.estimated, 0),
    entryIds: observations.flatMap((one) => one.entryIds),
    loggedMinutes: Math.round(observations.reduce((sum, one) => sum + one.actual, 0)),
    corrected: { low: Math.round(low), likely: Math.round(likely), high: Math.round(high) },
  };
}

/** The most telling thing that the log says, for one sentence: whose work takes how many times as long as estimated. */
export interface CalibrationNote {
  /** Entries that went into what was learned. */
  readonly entryCount: number;
  /** Name of the format or activity; null when all estimates are right within a twentieth. */
  readonly name: string | null;
  readonly ratio: number;
}

const NOTICEABLE = 0.05;

/** A format (all its steps together) or an activity whose ratio changes the most minutes; null when nothing was learned. */
export function calibrationNote(plan: Plan, work: Calibration): CalibrationNote | null {
  const learned = work.filter((one) => one.count >= FEWEST_PIECES);
  if (learned.length === 0) return null;
  const names = new Map(plan.formats.map((format) => [format.id, format.name]));
  const groups = new Map<string, { readonly name: string; estimated: number; corrected: number }>();
  for (const one of learned) {
    const key = one.formatId ?? one.activityId ?? '';
    const group = groups.get(key) ?? { name: names.get(one.formatId ?? '') ?? one.name, estimated: 0, corrected: 0 };
    group.estimated += one.estimatedMinutes;
    group.corrected += one.estimatedMinutes * one.ratio;
    groups.set(key, group);
  }
  const [first] = [...groups.values()].sort((left, right) => Math.abs(right.corrected - right.estimated) - Math.abs(left.corrected - left.estimated));
  const ratio = first === undefined ? 1 : first.corrected / first.estimated;
  const entryCount = new Set(learned.flatMap((one) => one.entryIds)).size;
  return { entryCount, name: first === undefined || Math.abs(ratio - 1) < NOTICEABLE ? null : first.name, ratio };
}

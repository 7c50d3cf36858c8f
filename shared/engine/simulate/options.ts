import { USUAL_SHARED_ERROR } from '../calibrate/calibration';

/** What a simulation assumes, and when it ends. */
export interface SimulationOptions {
  readonly seed: number;
  /** It ends after so many runs, or earlier when the standard error of "every week" is at most `precision` (0-1). */
  readonly maximumRuns: number;
  readonly minimumRuns: number;
  readonly precision: number;
  /** Runs between two partial results. */
  readonly runsPerStep: number;
  /**
   * Share (0-1) of the uncertainty that all work of one kind has in common, as a correlation of normal scores: 0 = every
   * estimate errs on its own, 1 = all of a kind err alike. Independent errors cancel out and make long plans look certain.
   */
  readonly sharedError: number;
  /** Calendar days that a person is ill in a year, and calendar days of one illness on average. 0 days: nobody falls ill. */
  readonly sickDaysPerYear: number;
  readonly sickSpellDays: number;
}

/**
 * Illness: 19.7 calendar days a year in spells of 9.7 (DAK-Gesundheit, Germany 2024, both from the same count).
 */
export const simulationDefaults: SimulationOptions = {
  seed: 1,
  maximumRuns: 2000,
  minimumRuns: 200,
  precision: 0.01,
  runsPerStep: 25,
  sharedError: USUAL_SHARED_ERROR,
  sickDaysPerYear: 19.7,
  sickSpellDays: 9.7,
};

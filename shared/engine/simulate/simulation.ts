import type { Day } from '../../time';
import type { CalibrationNote } from '../calibrate/calibration';

/** Share of runs with the standard error of that share, both 0-1. */
export interface Sureness {
  readonly share: number;
  readonly standardError: number;
}

/** Percentiles of simulated minutes: so many are enough in 50, 80 and 95 of 100 runs. */
export interface Percentiles {
  readonly p50: number;
  readonly p80: number;
  readonly p95: number;
}

/**
 * One week in the simulation. `carried`: nothing that is due in it is missing. Minutes are counted as `WeekReport.neededMinutes`
 * counts them: work lies in the week in which the plan does it, and takes as long as the simulation says; what was logged is a fact.
 */
export interface SimulatedWeek {
  readonly monday: Day;
  readonly carried: Sureness;
  readonly neededMinutes: Percentiles;
}

/** What a simulation has found so far. A single week and every week are two different questions: 99 % a week is 59 % a year. */
export interface Simulation {
  readonly runs: number;
  /** No further runs follow: precise enough, or the maximum is reached. */
  readonly isFinished: boolean;
  /** What estimates were corrected by; null when nothing was learned from the log. */
  readonly calibration: CalibrationNote | null;
  /** Nothing is missing in the whole horizon. */
  readonly everyWeek: Sureness;
  readonly weeks: readonly SimulatedWeek[];
  /** Minutes of work in the whole horizon, done and to be done, and minutes missing. */
  readonly neededMinutes: Percentiles;
  readonly missingMinutes: Percentiles;
}

/** A share that was counted. The standard error is at most 0.5 / sqrt(runs); with no hit or nothing but hits it is given as 1 / runs, never as zero. */
export function surenessOf(hits: number, runs: number): Sureness {
  if (runs === 0) return { share: 0, standardError: 0.5 };
  const share = hits / runs;
  const standardError = hits === 0 || hits === runs ? 1 / runs : Math.sqrt((share * (1 - share)) / runs);
  return { share, standardError };
}

/** Percentiles of the first `count` values by nearest rank. */
export function percentilesOf(values: Float64Array, count: number): Percentiles {
  const sorted = values.slice(0, count).sort();
  const at = (percent: number): number => sorted[Math.max(0, Math.ceil((percent / 100) * count) - 1)] ?? 0;
  return { p50: at(50), p80: at(80), p95: at(95) };
}

/** The same to the minute. */
export function wholeMinutes({ p50, p80, p95 }: Percentiles): Percentiles {
  return { p50: Math.round(p50), p80: Math.round(p80), p95: Math.round(p95) };
}

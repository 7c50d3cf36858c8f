import type { Estimate } from '../../schema';
import type { Observation } from './observations';

/** With fewer finished pieces chance decides; their estimates stay as they are. */
export const FEWEST_PIECES = 3;

/** One piece counts at most as so many times its estimate, or so small a part of it: a timer that ran overnight is no evidence. */
const MOST = 5;

/** Pieces that the spread of an estimate is worth against the spread that was observed. Our own assumption. */
const SPREAD_WEIGHT = 4;

/** Standard deviation of log ratios of an estimate whose three points are one: about a tenth. Our own assumption. */
const EXACT_SPREAD = 0.1;

/** What finished pieces say about an estimate. */
export interface Learned {
  /** Factor on the estimate: 1.3 takes 30 % longer than estimated. */
  readonly ratio: number;
  /** Standard deviation of the natural logarithm of actual / estimate, for a piece that is still to be done. */
  readonly spread: number;
  /** That spread against the one that the three points say. */
  readonly stretch: number;
  /** Share (0-1) of the uncertainty that pieces of this kind have in common, after what was learned. */
  readonly sharedError: number;
}

/** PERT mean in minutes. */
export function meanOf({ low, likely, high }: Estimate): number {
  return (low + 4 * likely + high) / 6;
}

/**
 * Standard deviation of the log ratio that three points say: from the variance (mean - low)(high - mean) / 7 of the PERT
 * beta, as that of the lognormal with the same coefficient of variation.
 */
export function spreadOf(estimate: Estimate): number {
  const mean = meanOf(estimate);
  const variance = mean === 0 ? 0 : ((mean - estimate.low) * (estimate.high - mean)) / 7 / mean ** 2;
  return Math.max(EXACT_SPREAD, Math.sqrt(Math.log1p(variance)));
}

/**
 * Learns from finished pieces by credibility (Buehlmann 1967): the observed ratio counts with the weight n / (n + k) and the
 * estimate itself, ratio 1, with the rest. k is the variance of a single piece over that of the error that all pieces have
 * in common, so it follows from the share of common error that the simulation assumes: k = (1 - share) / share. What is learned
 * of the common error is not uncertain any more: its variance shrinks by the weight. The spread of single pieces is the
 * pooled variance of what the three points say and of what was observed. The ratio is that of the sums of minutes, which
 * keeps means true, with every piece held between a fifth and five times its estimate.
 */
export function learn(estimate: Estimate, observations: readonly Pick<Observation, 'estimated' | 'actual'>[], sharedError: number): Learned {
  const count = observations.length;
  const before = spreadOf(estimate) ** 2;
  if (count < FEWEST_PIECES || sharedError <= 0) return { ratio: 1, spread: Math.sqrt(before), stretch: 1, sharedError };
  const held = observations.map(({ estimated, actual }) => ({ estimated, actual: Math.min(MOST * estimated, Math.max(estimated / MOST, actual)) }));
  const weight = count / (count + (1 - sharedError) / sharedError);
  const ratio = Math.exp(weight * Math.log(sum(held.map((one) => one.actual)) / sum(held.map((one) => one.estimated))));
  const logs = held.map((one) => Math.log(one.actual / one.estimated));
  const mean = sum(logs) / count;
  const squares = sum(logs.map((log) => (log - mean) ** 2));
  const own = (SPREAD_WEIGHT * (1 - sharedError) * before + squares) / (SPREAD_WEIGHT + count - 1);
  const common = sharedError * before * (1 - weight);
  const spread = Math.sqrt(own + common);
  return { ratio, spread, stretch: spread / Math.sqrt(before), sharedError: common / (own + common) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Three points as they are after what was learned: moved with the mean, and drawn out from it by the stretch. Three points
 * that are one become as wide as three standard deviations on both sides. Minutes, not rounded, never below zero.
 */
export function correct(estimate: Estimate, { ratio, stretch, spread }: Pick<Learned, 'ratio' | 'stretch' | 'spread'>): Estimate {
  if (ratio === 1 && stretch === 1) return estimate;
  const mean = meanOf(estimate);
  const isExact = estimate.low === estimate.high;
  const place = (minutes: number, side: -1 | 0 | 1): number => Math.max(0, ratio * (isExact ? mean * (1 + 3 * side * spread) : mean + (minutes - mean) * stretch));
  return { low: place(estimate.low, -1), likely: place(estimate.likely, 0), high: place(estimate.high, 1) };
}

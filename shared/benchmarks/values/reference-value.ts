import type { TextKey } from '../../i18n';
import type { Estimate } from '../../schema';
import type { sourceData } from './source-data';

/**
 * Measured in a survey, a statistic or platform data; a figure that a practitioner gives; what the law says; or our own
 * estimate on the basis of sources.
 */
type Confidence = 'measured' | 'practitioner' | 'law' | 'own';

/** What a reference value counts. */
export type ReferenceUnit =
  | 'hoursPerPiece'
  | 'hoursPerWeek'
  | 'hoursOnce'
  | 'postsPerWeek'
  | 'storySetsPerWeek'
  | 'hoursToAnswer'
  | 'messagesPerMonth'
  | 'minutes'
  | 'eurPerHour'
  | 'chfPerHour'
  | 'eurPerMonth'
  | 'percent'
  | 'ratio';

/** Key of a source. */
export type SourceId = keyof typeof sourceData;

/**
 * A figure to start from, with where it comes from. `low`, `likely` and `high` are the optimistic, the most likely and the pessimistic
 * value; a single measured figure stands in all three. `year` is the year of the measurement, or of our estimate.
 */
export interface ReferenceValue {
  readonly id: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly unit: ReferenceUnit;
  readonly confidence: Confidence;
  readonly year: number;
  readonly sourceIds: readonly SourceId[];
  readonly noteKey: TextKey | null;
}

/** Low, likely and high of a figure. */
export type ThreePoints = readonly [low: number, likely: number, high: number];

/** Year in which the sources were read and the estimates made. */
const COMPILED = 2026;

/** Our own estimate on the basis of the named sources (none: from experience only). */
export function own(
  id: string,
  [low, likely, high]: ThreePoints,
  unit: ReferenceUnit,
  sourceIds: readonly SourceId[],
  noteKey: TextKey | null = null,
): ReferenceValue {
  return { id, low, likely, high, unit, confidence: 'own', year: COMPILED, sourceIds, noteKey };
}

/** A single figure that the law says, as it was when the sources were read. */
export function lawful(id: string, value: number, unit: ReferenceUnit, sourceId: SourceId, noteKey: TextKey | null = null): ReferenceValue {
  return { id, low: value, likely: value, high: value, unit, confidence: 'law', year: COMPILED, sourceIds: [sourceId], noteKey };
}

/** A single figure that the named sources measured. */
export function measured(id: string, value: number, unit: ReferenceUnit, year: number, sourceIds: readonly SourceId[]): ReferenceValue {
  return { id, low: value, likely: value, high: value, unit, confidence: 'measured', year, sourceIds, noteKey: null };
}

/** Whole minutes of three-point hours times `factor`, each figure rounded half up once. */
export function minutesOfHours(hours: { readonly low: number; readonly likely: number; readonly high: number }, factor = 1): Estimate {
  const minutes = (value: number): number => Math.round(value * 60 * factor);
  return { low: minutes(hours.low), likely: minutes(hours.likely), high: minutes(hours.high) };
}

/** PERT mean (low + 4 likely + high) / 6, not rounded. Source: Malcolm, Roseboom, Clark, Fazar 1959. */
export function pertMean({ low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number }): number {
  return (low + 4 * likely + high) / 6;
}

import type { TextKey } from '../../i18n';

/** What a goal rests on: conversations, results in the till, trust, or mere reach. Decides the proposed weight. */
export type GoalBasis = 'dialogue' | 'result' | 'trust' | 'reach';

/** Something that can be measured. `direction` says whether more or less of it is better. */
export interface IndicatorReference {
  readonly id: string;
  readonly labelKey: TextKey;
  /** How it is measured. */
  readonly howKey: TextKey;
  readonly unitKey: TextKey;
  readonly direction: 'up' | 'down';
}

/** A goal of the catalogue; `points` is its proposed weight against other goals, 1 to 5. */
export interface GoalReference {
  readonly id: string;
  readonly labelKey: TextKey;
  readonly points: number;
  readonly basis: GoalBasis;
  readonly indicators: readonly IndicatorReference[];
}

/** A row of the catalogue. */
export function goal(id: string, labelKey: TextKey, points: number, basis: GoalBasis, indicators: readonly IndicatorReference[]): GoalReference {
  return { id, labelKey, points, basis, indicators };
}

/** An indicator of a row. */
export function indicator(id: string, labelKey: TextKey, howKey: TextKey, unitKey: TextKey, direction: 'up' | 'down'): IndicatorReference {
  return { id, labelKey, howKey, unitKey, direction };
}

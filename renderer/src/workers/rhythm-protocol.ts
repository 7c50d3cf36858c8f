import type { Means, RhythmForMeans } from '@shared/engine';
import type { Plan } from '@shared/schema';

/** The one question that a rhythm worker answers; whoever does not want to wait ends the worker. */
export interface RhythmQuestion {
  readonly plan: Plan;
  readonly means: Means;
  readonly today: string;
}

/** Its answer, or why there is none. */
export type RhythmAnswer = { readonly type: 'found'; readonly rhythm: RhythmForMeans } | { readonly type: 'failed'; readonly name: string; readonly message: string; readonly stack: string };

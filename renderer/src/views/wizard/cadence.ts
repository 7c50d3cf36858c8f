import type { ReferenceValue } from '@shared/benchmarks';
import type { TextKey, TextValues } from '@shared/i18n';

/** Fewest and most posts a week that a channel can be given; none at all is a channel that is not chosen. */
export const cadenceBounds = { minimum: 0.25, maximum: 50 } as const;

/** Plans know quarters of a post a week. */
export function toQuarters(postsPerWeek: number): number {
  const rounded = Math.round(postsPerWeek * 4) / 4;
  return Math.min(cadenceBounds.maximum, Math.max(cadenceBounds.minimum, rounded));
}

/** The next rhythm up: finer below one post a week than above three. */
export function moreOften(postsPerWeek: number): number {
  return toQuarters(postsPerWeek + (postsPerWeek < 1 ? 0.25 : postsPerWeek < 3 ? 0.5 : 1));
}

/** The next rhythm down, the way back of `moreOften`. */
export function lessOften(postsPerWeek: number): number {
  return toQuarters(postsPerWeek - (postsPerWeek <= 1 ? 0.25 : postsPerWeek <= 3 ? 0.5 : 1));
}

/** How a rhythm compares with what is usual on a channel. */
export function compareCadence(postsPerWeek: number, usual: Pick<ReferenceValue, 'low' | 'high'>): 'below' | 'usual' | 'above' {
  if (postsPerWeek > usual.high) return 'above';
  return postsPerWeek < usual.low ? 'below' : 'usual';
}

/** A rhythm that is no whole number a week, in words; null when the number says it. */
export function rhythmInWords(postsPerWeek: number): { readonly key: TextKey; readonly values: TextValues } | null {
  const quarters = Math.round(postsPerWeek * 4);
  if (quarters % 4 === 0) return null;
  if (quarters % 2 === 0) return { key: 'wizard.channels.inTwoWeeks', values: { count: quarters / 2 } };
  return { key: 'wizard.channels.inFourWeeks', values: { count: quarters } };
}

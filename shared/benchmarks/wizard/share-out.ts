import type { MixEntry } from '../values/channel-reference';

/** How often an entry of a channel's mix is posted, in quarters of a post a week. */
export interface EntryRate {
  readonly entry: MixEntry;
  readonly quarters: number;
}

/**
 * Shares out posts a week over the entries of a mix in proportion to their usual number. Whole numbers stay whole posts where that
 * comes close enough; the parts always add up to `postsPerWeek` (rounded to quarters). Less than one post a week is all of one kind.
 */
export function shareOut(mix: readonly MixEntry[], postsPerWeek: number): EntryRate[] {
  const total = Math.round(postsPerWeek * 4);
  const first = mix.find((entry) => entry.origin === 'original') ?? mix[0];
  if (total === 0 || first === undefined) return [];
  if (total < 4) return [{ entry: first, quarters: total }];
  const exact = quartersInProportion(mix, total);
  const isEven = exact.every((quarters) => Number.isInteger(quarters));
  const shares = isEven ? exact : largestRemainders(exact, total, total % 4 === 0 ? 4 : 1);
  return withFirst(mix, shares, mix.indexOf(first), total % 4 === 0 ? 4 : 1)
    .map((quarters, index) => ({ entry: mix[index] ?? first, quarters }))
    .filter((rate) => rate.quarters > 0);
}

function quartersInProportion(mix: readonly MixEntry[], total: number): number[] {
  const usual = mix.reduce((sum, entry) => sum + entry.perWeek, 0);
  return mix.map((entry) => (total * entry.perWeek) / usual);
}

/** Rounds to multiples of `unit` so that the sum stays `total`: what is left goes to the largest remainders, earlier entries first. */
function largestRemainders(exact: readonly number[], total: number, unit: number): number[] {
  const shares = exact.map((value) => Math.floor(value / unit) * unit);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - (shares[index] ?? 0) }))
    .toSorted((left, right) => right.remainder - left.remainder || left.index - right.index);
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  for (const { index } of byRemainder) {
    if (left < unit) break;
    shares[index] = (shares[index] ?? 0) + unit;
    left -= unit;
  }
  return shares;
}

/** Something original comes first: when nothing fell to it, it takes one unit from the largest share. */
function withFirst(mix: readonly MixEntry[], shares: readonly number[], first: number, unit: number): number[] {
  if ((shares[first] ?? 0) > 0 || mix.length === 1) return [...shares];
  const largest = shares.indexOf(Math.max(...shares));
  return shares.map((share, index) => (index === first ? unit : index === largest ? share - unit : share));
}

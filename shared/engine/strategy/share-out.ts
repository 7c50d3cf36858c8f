/**
 * Splits a whole amount by weights into whole parts that add up to it: each gets its share rounded down, and what is left goes to
 * the largest remainders, the first of equals first. Weights that are all zero count as equal. An empty list of weights gives none.
 * Source: method of largest remainder (Hamilton).
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.length === 0 ? [] : shareOut(amount, weights.map(() => 1));
  const parts = weights.map((weight) => Math.floor((amount * weight) / total));
  const rests = weights.map((weight, index) => ({ index, rest: (amount * weight) % total }));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  rests.sort((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of rests.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

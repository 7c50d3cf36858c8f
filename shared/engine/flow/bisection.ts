/**
 * The smallest whole number in [low, high] for which `holds` is true, when it stays true from there on; null when it
 * is false even at `high`. Asks at most log2(high - low) + 2 times.
 */
export function smallestWhole(low: number, high: number, holds: (value: number) => boolean): number | null {
  if (low > high || !holds(high)) return null;
  let below = low - 1;
  let known = high;
  while (known - below > 1) {
    const middle = below + Math.floor((known - below) / 2);
    if (holds(middle)) known = middle;
    else below = middle;
  }
  return known;
}

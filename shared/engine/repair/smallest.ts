/** Smallest whole number from `low` to `high` that is enough; `high` must be, and more must never be worse. */
export function smallestWhole(low: number, high: number, isEnough: (value: number) => boolean): number {
  let below = low - 1;
  let enough = high;
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}

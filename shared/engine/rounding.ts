/** `numerator / denominator` as a whole number, halves up. Exact for whole inputs below 2^52 and a denominator above 0. */
export function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

import { BugError } from '../../util';

/** An exact fraction of whole numbers in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

function greatestDivisor(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/** Builds a fraction. Throws BugError when the denominator is not positive or a number is too large to be exact. */
export function ratio(numerator: number, denominator: number): Ratio {
  if (denominator <= 0 || !Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) throw new BugError('not an exact fraction');
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Negative when a < b, 0 when equal, positive when a > b; exact. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The smallest whole number that is at least the fraction. */
export function roundedUp(value: Ratio): number {
  return Math.ceil(value.numerator / value.denominator);
}

/** How many of `units` whole pieces a factor leaves, rounded down exactly (5 posts x 2/3 = 3). */
export function wholeUnits(value: Ratio, units: number): number {
  return Number((BigInt(value.numerator) * BigInt(units)) / BigInt(value.denominator));
}

/**
 * Cost of so many minutes at a rate, in whole cents: minutes x cents per hour / 60, rounded half up once.
 * Callers round once per person (and month, if they split by month), never per item.
 */
export function centsFor(minutes: number, rateCentsPerHour: number): number {
  return Math.floor((minutes * rateCentsPerHour + 30) / 60);
}

/** What a cover costs. `numerator` is exact, in cent-minutes (minutes x cents per hour); `cents` is rounded once per person. */
export interface CoverCost {
  readonly minutesByPerson: Float64Array;
  readonly centsByPerson: Float64Array;
  readonly numerator: number;
  readonly cents: number;
}

/** Adds up what the given minutes per person cost. */
export function costOf(minutesByPerson: Float64Array, rates: ArrayLike<number>): CoverCost {
  const centsByPerson = minutesByPerson.map((minutes, person) => centsFor(minutes, rates[person] ?? 0));
  return {
    minutesByPerson,
    centsByPerson,
    numerator: minutesByPerson.reduce((sum, minutes, person) => sum + minutes * (rates[person] ?? 0), 0),
    cents: centsByPerson.reduce((sum, cents) => sum + cents, 0),
  };
}

import { addDays, type Day } from '../../time';
import type { RepairBase } from '../repair/base';
import { createAway, openMondays } from './away';
import type { PersonReserve } from './reserve';

/** Two people away in the same week. `missingMinutes` is more than what is missing without the one and without the other. */
export interface WorstPair {
  readonly personIds: readonly [string, string];
  readonly monday: Day;
  readonly missingMinutes: number;
  /** Minutes missing when only the first, or only the second, is away in that week. */
  readonly aloneMinutes: readonly [number, number];
}

/** Larger teams are looked at in pairs of the people who are missed most. */
const LARGEST_TEAM = 12;

/** Pairs that hurt more together than one by one, each in its worst week, the worst pair first. */
export function worstPairs(base: RepairBase, reserves: readonly PersonReserve[]): WorstPair[] {
  const people = mostMissed(reserves);
  const found: WorstPair[] = [];
  people.forEach((one, place) => {
    for (const other of people.slice(place + 1)) {
      const pair = worstWeekOf(base, one, other, reserves);
      if (pair !== undefined) found.push(pair);
    }
  });
  return found.sort((left, right) => right.missingMinutes - left.missingMinutes);
}

function mostMissed(reserves: readonly PersonReserve[]): number[] {
  const reserve = (person: number): number => Math.min(...(reserves[person]?.weeks.map((week) => week.reserveMinutes) ?? [0]));
  const people = [...reserves.keys()].sort((left, right) => reserve(left) - reserve(right)).slice(0, LARGEST_TEAM);
  return people.sort((left, right) => left - right);
}

function worstWeekOf(base: RepairBase, one: number, other: number, reserves: readonly PersonReserve[]): WorstPair | undefined {
  const away = createAway(base);
  let worst: WorstPair | undefined;
  for (const [week, monday] of openMondays(base).entries()) {
    const last = addDays(monday, 6);
    const alone: [number, number] = [reserves[one]?.weeks[week]?.missingMinutes ?? 0, reserves[other]?.weeks[week]?.missingMinutes ?? 0];
    const missing = away([{ person: one, from: monday, until: last }, { person: other, from: monday, until: last }]);
    if (missing <= alone[0] + alone[1] || missing <= (worst?.missingMinutes ?? 0)) continue;
    worst = { personIds: [reserves[one]?.personId ?? '', reserves[other]?.personId ?? ''], monday, missingMinutes: missing, aloneMinutes: alone };
  }
  return worst;
}

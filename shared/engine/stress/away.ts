import { type Day, toDayNumber, weeksBetween } from '../../time';
import { setDayMinutes } from '../flow';
import { openWeek } from '../person-weeks';
import type { RepairBase } from '../repair/base';

/** Somebody is away, both days included. */
export interface Away {
  /** Number of the person in the plan. */
  readonly person: number;
  readonly from: Day;
  readonly until: Day;
}

/**
 * Solves the plan with people away and puts the network back: minutes that are missing on top of what is missing anyway.
 * Days outside the horizon do not matter.
 */
export function createAway(base: RepairBase): (absences: readonly Away[]) => number {
  const { network, capacity, shortage } = base;
  return (absences) => {
    const stretches = absences.map(({ person, from, until }) => {
      const first = Math.max(0, toDayNumber(from) - capacity.from);
      const last = Math.min(capacity.days - 1, toDayNumber(until) - capacity.from);
      return { person, first, count: Math.max(0, last - first + 1) };
    });
    const busy = stretches.filter(({ person, first, count }) => usedMinutes(base, person, first, count) > 0);
    if (busy.length === 0) return 0;
    for (const { person, first, count } of stretches) setDayMinutes(network, person, first, new Int32Array(count));
    const missing = network.shortage - shortage;
    for (const { person, first, count } of stretches) {
      const place = person * capacity.days + first;
      setDayMinutes(network, person, first, capacity.minutes.subarray(place, place + count));
    }
    return missing;
  };
}

/** Minutes that the solved plan takes of a person on these days. If none, nobody misses them. */
function usedMinutes({ network }: RepairBase, person: number, first: number, count: number): number {
  let sum = 0;
  for (let day = first; day < first + count; day += 1) sum += network.tree.flow[day * network.people + person] ?? 0;
  return sum;
}

/** Mondays of the weeks that are not over: an absence in the past breaks nothing. */
export function openMondays({ plan, capacity }: Pick<RepairBase, 'plan' | 'capacity'>): Day[] {
  return weeksBetween(plan.settings.horizon.from, plan.settings.horizon.until).slice(openWeek(capacity));
}

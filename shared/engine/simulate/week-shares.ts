import { toDayNumber } from '../../time';
import type { SolvedPlan } from '../solve-plan';

/** In which weeks the plan does each item. Entries of item `i` are those from `first[i]` up to `first[i + 1]`; shares of an item add up to 1. */
export interface WeekShares {
  readonly first: Int32Array;
  readonly week: Int32Array;
  readonly share: Float64Array;
}

/**
 * Splits every item over the weeks as a report does: what people do of it lies in the weeks in which they do it, what nobody
 * can do in the week in which it is due. With these shares a simulated week compares with the same week of the report.
 */
export function weekShares({ items, capacity, coverage, assignment }: Pick<SolvedPlan, 'items' | 'capacity' | 'coverage' | 'assignment'>): WeekShares {
  const minutes = items.map(() => new Map<number, number>());
  const add = (item: number, week: number, more: number): void => {
    const ofItem = minutes[item];
    if (more > 0) ofItem?.set(week, (ofItem.get(week) ?? 0) + more);
  };
  for (let line = 0; line < assignment.count; line += 1) add(assignment.item[line] ?? -1, capacity.weekOfDay[assignment.day[line] ?? 0] ?? 0, assignment.minutes[line] ?? 0);
  items.forEach((item, index) => {
    const due = capacity.weekOfDay[toDayNumber(item.until) - capacity.from] ?? 0;
    add(index, due, coverage.open[index] ?? 0);
    // Work of no planned minutes may still take some in a simulation.
    if (minutes[index]?.size === 0) add(index, due, 1);
  });
  return packed(minutes);
}

function packed(minutes: readonly ReadonlyMap<number, number>[]): WeekShares {
  const first = new Int32Array(minutes.length + 1);
  const entries = minutes.flatMap((ofItem, item) => {
    first[item + 1] = (first[item] ?? 0) + ofItem.size;
    const total = [...ofItem.values()].reduce((sum, value) => sum + value, 0);
    return [...ofItem].map(([week, value]) => ({ week, share: value / total }));
  });
  return { first, week: Int32Array.from(entries, (entry) => entry.week), share: Float64Array.from(entries, (entry) => entry.share) };
}

/** Adds an item's simulated minutes to the weeks in which the plan does it. */
export function addToWeeks({ first, week, share }: WeekShares, item: number, minutes: number, weeks: Float64Array): void {
  for (let entry = first[item] ?? 0; entry < (first[item + 1] ?? 0); entry += 1) {
    const place = week[entry] ?? 0;
    weeks[place] = (weeks[place] ?? 0) + minutes * (share[entry] ?? 0);
  }
}

import type { CutPart } from './cut';
import type { FlowProblem, ItemTable } from './problem';

/** A problem cut down to some items, with `numbers` as the way back to their numbers in the whole problem. */
export interface Excerpt {
  readonly problem: FlowProblem;
  readonly numbers: Int32Array;
}

/** The excerpt that leaves nothing out. */
export function wholeProblem(problem: FlowProblem): Excerpt {
  return { problem, numbers: Int32Array.from({ length: problem.items.count }, (_, item) => item) };
}

/** Only the given items of a table, in the given order. */
export function pickItems(table: ItemTable, keep: Int32Array): ItemTable {
  const pick = (values: Int32Array): Int32Array => keep.map((item) => values[item] ?? 0);
  return {
    count: keep.length,
    minutes: Float64Array.from(keep, (item) => table.minutes[item] ?? 0),
    skill: pick(table.skill), level: pick(table.level), firstDay: pick(table.firstDay), lastDay: pick(table.lastDay),
    owner: pick(table.owner), kind: pick(table.kind), priority: pick(table.priority),
  };
}

/**
 * Only what is in a bottleneck. While capacities grow or work shrinks, smallest minimum cuts only shrink, so what is
 * outside now never becomes short.
 */
export function narrowTo(excerpt: Excerpt, parts: readonly CutPart[]): Excerpt {
  const keep = Int32Array.from(parts.flatMap((part) => Array.from(part.items))).sort();
  return {
    problem: { ...excerpt.problem, items: pickItems(excerpt.problem.items, keep) },
    numbers: keep.map((item) => excerpt.numbers[item] ?? 0),
  };
}

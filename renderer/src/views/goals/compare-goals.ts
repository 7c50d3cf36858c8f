import type { Goal } from '@shared/schema';

/** Two goals of which one is asked to be the more important. */
export type Pair = readonly [Goal, Goal];

/** Every two goals once. */
export function pairsOf(goals: readonly Goal[]): Pair[] {
  return goals.flatMap((one, index) => goals.slice(index + 1).map((other): Pair => [one, other]));
}

/**
 * Points from comparisons: one for being a goal at all, and one for every comparison that it wins. `winners` has the id of the more important
 * goal of each pair; pairs without an answer (null: equally important) give both half, so that all points are doubled to stay whole.
 */
export function pointsFrom(goals: readonly Goal[], winners: readonly (string | null)[]): ReadonlyMap<string, number> {
  const pairs = pairsOf(goals);
  const points = new Map(goals.map((goal) => [goal.id, 2]));
  for (const [index, [one, other]] of pairs.entries()) {
    const winner = winners[index] ?? null;
    for (const { id } of [one, other]) points.set(id, (points.get(id) ?? 0) + (winner === null ? 1 : winner === id ? 2 : 0));
  }
  return points;
}

import type { WorkItem } from '../report';
import type { SimulationOptions } from './options';
import { pertAt, type PertTable, pertTable } from './pert';
import type { Random } from './random';

interface Spread {
  readonly low: number;
  readonly width: number;
  readonly table: PertTable;
  readonly kind: number;
}

/** Fills `minutes` (one place per item) with one draw of all efforts. */
export type DrawMinutes = (random: Random, minutes: Float64Array) => void;

/**
 * Draws efforts from the PERT beta of each item's three points, rounded to whole minutes. The normal score behind each draw
 * is part common to all items of the same kind of activity, part its own (a one-factor Gaussian copula), so every single
 * item keeps exactly its own distribution.
 */
export function createDrawMinutes(items: readonly WorkItem[], { sharedError }: Pick<SimulationOptions, 'sharedError'>): DrawMinutes {
  const kinds = new Map<string, number>();
  const spreads = spreadsOf(items, kinds);
  const common = Math.sqrt(sharedError);
  const own = Math.sqrt(1 - sharedError);
  const scores = new Float64Array(kinds.size);
  return (random, minutes) => {
    for (let kind = 0; kind < scores.length; kind += 1) scores[kind] = random.normal();
    spreads.forEach((spread, item) => {
      const score = common * (scores[spread.kind] ?? 0) + own * random.normal();
      minutes[item] = spread.width === 0 ? spread.low : Math.round(spread.low + spread.width * pertAt(spread.table, score));
    });
  };
}

function spreadsOf(items: readonly WorkItem[], kinds: Map<string, number>): Spread[] {
  const tables = new Map<number, PertTable>();
  return items.map(({ low, likely, high, activityKind }) => {
    const width = high - low;
    const mode = width === 0 ? 0 : (likely - low) / width;
    const table = tables.get(mode) ?? pertTable(mode);
    tables.set(mode, table);
    const kind = kinds.get(activityKind) ?? kinds.size;
    kinds.set(activityKind, kind);
    return { low, width, table, kind };
  });
}

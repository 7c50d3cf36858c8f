import type { DrawnItem } from './calibrated-items';
import { pertAt, type PertTable, pertTable } from './pert';
import type { Random } from './random';

/** Modes for which quantiles are tabulated, from 0 to 1 in so many steps; between two of them the share runs straight. */
const MODES = 32;

interface Spread {
  readonly low: number;
  readonly width: number;
  readonly kind: number;
  /** Parts of the score that are common to its kind and its own; their squares add up to 1. */
  readonly common: number;
  readonly own: number;
  /** Tables of the modes below and above, and how far between them the item's mode lies. */
  readonly below: PertTable;
  readonly above: PertTable;
  readonly part: number;
}

/** Fills `minutes` (one place per item) with one draw of all efforts. */
export type DrawMinutes = (random: Random, minutes: Float64Array) => void;

/**
 * Draws efforts from the PERT beta of each item's three points, rounded to whole minutes. The normal score behind each draw
 * is part common to all items of the same kind of activity, part its own (a one-factor Gaussian copula), so every single
 * item keeps exactly its own distribution. How large the common part is, each item says.
 */
export function createDrawMinutes(items: readonly DrawnItem[]): DrawMinutes {
  const kinds = new Map<string, number>();
  const spreads = spreadsOf(items, kinds);
  const scores = new Float64Array(kinds.size);
  return (random, minutes) => {
    for (let kind = 0; kind < scores.length; kind += 1) scores[kind] = random.normal();
    spreads.forEach((spread, item) => {
      minutes[item] = spread.low;
      if (spread.width === 0) return;
      const score = spread.common * (scores[spread.kind] ?? 0) + spread.own * random.normal();
      minutes[item] = Math.round(spread.low + spread.width * shareAt(spread, score));
    });
  };
}

function shareAt({ below, above, part }: Spread, score: number): number {
  return part === 0 ? pertAt(below, score) : (1 - part) * pertAt(below, score) + part * pertAt(above, score);
}

function spreadsOf(items: readonly DrawnItem[], kinds: Map<string, number>): Spread[] {
  const tables = new Map<number, PertTable>();
  const tableOf = (step: number): PertTable => {
    const table = tables.get(step) ?? pertTable(step / MODES);
    tables.set(step, table);
    return table;
  };
  return items.map(({ low, likely, high, activityKind, sharedError }) => {
    const width = high - low;
    const mode = width === 0 ? 0 : ((likely - low) / width) * MODES;
    const step = Math.min(MODES - 1, Math.floor(mode));
    const kind = kinds.get(activityKind) ?? kinds.size;
    kinds.set(activityKind, kind);
    return { low, width, kind, common: Math.sqrt(sharedError), own: Math.sqrt(1 - sharedError), below: tableOf(step), above: tableOf(step + 1), part: mode - step };
  });
}

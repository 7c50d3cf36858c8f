import type { Highs } from 'highs';
import { type FlowProblem, itemAt, NOBODY } from '@shared/engine/flow';
import { LinearModel } from '../../support/engine/linear-model';

/** Cent-minutes that an uncovered minute costs: dearer than anybody's hour. */
const OPEN_PRICE = 1_000_000;

/** Level of a pool: everybody of at least this level, or exactly one person. */
type Pool = { readonly skill: number; readonly level: number; readonly slot: number } | { readonly person: number; readonly slot: number };

/**
 * The cheapest cover as a linear model in its smallest form: work -> pool (skill, level, slot) -> pool of the next level
 * or the people of exactly this level -> person and slot. Fewer columns than one per work, slot and person, and the
 * form in which HiGHS is quickest.
 */
export class PooledModel {
  readonly model = new LinearModel();
  private readonly pools = new Map<string, { readonly pool: Pool; readonly into: number[]; readonly out: number[] }>();
  private readonly ofPersonSlot = new Map<number, number[]>();

  constructor(private readonly problem: FlowProblem) {
    for (let number = 0; number < problem.items.count; number += 1) this.addWork(number);
    for (const { into, out } of this.pools.values()) {
      this.model.row(0, 0, [...into.map((column) => [column, 1] as const), ...out.map((column) => [column, -1] as const)]);
    }
    for (const [place, columns] of this.ofPersonSlot) {
      this.model.row(-Infinity, problem.capacity[place] ?? 0, columns.map((column) => [column, 1] as const));
    }
  }

  private addWork(number: number): void {
    const { minutes, skill, level, firstDay, lastDay, owner } = itemAt(this.problem.items, number);
    const columns = [this.model.column(OPEN_PRICE)];
    for (let slot = Math.max(0, firstDay); slot <= Math.min(this.problem.days - 1, lastDay); slot += 1) {
      if (owner === NOBODY) columns.push(this.into({ skill, level, slot }));
      else if ((this.problem.levels[owner * this.problem.skills + skill] ?? 0) >= level) columns.push(this.toPerson(owner, slot));
    }
    this.model.row(minutes, minutes, columns.map((column) => [column, 1] as const));
  }

  /** A new column that flows into a pool; the pool is made with everything behind it when it is new. */
  private into(pool: { readonly skill: number; readonly level: number; readonly slot: number }): number {
    const column = this.model.column();
    const key = `${pool.skill}/${pool.level}/${pool.slot}`;
    const known = this.pools.get(key);
    if (known !== undefined) known.into.push(column);
    else {
      const made: { readonly pool: Pool; readonly into: number[]; readonly out: number[] } = { pool, into: [column], out: [] };
      this.pools.set(key, made);
      made.out.push(...this.peopleOfExactly(pool).map((person) => this.toPerson(person, pool.slot)));
      if (pool.level < 3) made.out.push(this.into({ ...pool, level: pool.level + 1 }));
    }
    return column;
  }

  private peopleOfExactly({ skill, level, slot }: { readonly skill: number; readonly level: number; readonly slot: number }): number[] {
    const { people, skills, levels, capacity, days } = this.problem;
    return Array.from({ length: people }, (_, person) => person).filter((person) => levels[person * skills + skill] === level && (capacity[person * days + slot] ?? 0) > 0);
  }

  private toPerson(person: number, slot: number): number {
    const column = this.model.column(this.problem.rates[person] ?? 0);
    const place = person * this.problem.days + slot;
    const columns = this.ofPersonSlot.get(place);
    if (columns === undefined) this.ofPersonSlot.set(place, [column]);
    else columns.push(column);
    return column;
  }

  /** Cent-minutes of the cheapest cover, uncovered minutes at their price. */
  minimum(highs: Highs, solver: 'ipm' | 'simplex'): number {
    const value = this.model.minimum(highs, { solver });
    if (value === null) throw new Error('HiGHS found no cover');
    return value;
  }
}

/** The same objective for a cover of ours. */
export function pricedCover(numerator: number, shortage: number): number {
  return numerator + shortage * OPEN_PRICE;
}

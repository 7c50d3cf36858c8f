import type { Highs } from 'highs';
import { itemAt, kindMinutesOn, mayDo, type FlowProblem } from '@shared/engine/flow';
import { LinearModel } from './linear-model';

/** Changes to the plain coverage model: what minutes and capacities become when an unknown amount is added to them. */
export interface ModelChange {
  /** Minutes per unit of the unknown that are added to the capacity of (person, day) or span cap. */
  readonly dayMinutes?: ArrayLike<number>;
  readonly spanMinutes?: ArrayLike<number>;
  /** Items whose minutes are multiplied by the unknown. */
  readonly scales?: ArrayLike<number>;
}

/** The coverage problem written out as a linear model, one column per item, person and day. */
interface CoverageModel {
  readonly model: LinearModel;
  /** Column of the open minutes of each item. */
  readonly open: number[];
  /** Columns of the minutes of each person. */
  readonly ofPerson: number[][];
  /** Column of the unknown amount. */
  readonly amount: number;
}

function coverageModel(problem: FlowProblem, change: ModelChange = {}): CoverageModel {
  const model = new LinearModel();
  const amount = model.column();
  const byPlace = new Map<string, { person: number; day: number; kind: number; column: number }>();
  const open: number[] = [];
  for (let number = 0; number < problem.items.count; number += 1) {
    const item = itemAt(problem.items, number);
    const unmet = model.column();
    open.push(unmet);
    const terms: [number, number][] = [[unmet, 1]];
    for (let person = 0; person < problem.people; person += 1) {
      if (!mayDo(problem, item, person)) continue;
      for (let day = Math.max(0, item.firstDay); day <= Math.min(problem.days - 1, item.lastDay); day += 1) {
        const column = model.column();
        byPlace.set(`${number}/${person}/${day}`, { person, day, kind: item.kind, column });
        terms.push([column, 1]);
      }
    }
    const scales = (change.scales?.[number] ?? 0) > 0;
    if (scales) terms.push([amount, -item.minutes]);
    model.row(scales ? 0 : item.minutes, scales ? 0 : item.minutes, terms);
  }
  const columns = [...byPlace.values()];
  addCapacityRows(problem, model, columns, amount, change);
  const ofPerson = Array.from({ length: problem.people }, (_, person) => columns.filter((entry) => entry.person === person).map((entry) => entry.column));
  return { model, open, ofPerson, amount };
}

function addCapacityRows(
  problem: FlowProblem, model: LinearModel, columns: readonly { person: number; day: number; kind: number; column: number }[],
  amount: number, change: ModelChange,
): void {
  const limit = (capacity: number, perUnit: number, used: typeof columns): void => {
    const terms = used.map((entry) => [entry.column, 1] as [number, number]);
    if (perUnit !== 0) terms.push([amount, -perUnit]);
    model.row(-Infinity, capacity, terms);
  };
  for (let person = 0; person < problem.people; person += 1) {
    for (let day = 0; day < problem.days; day += 1) {
      const place = person * problem.days + day;
      limit(problem.capacity[place] ?? 0, change.dayMinutes?.[place] ?? 0, columns.filter((entry) => entry.person === person && entry.day === day));
    }
  }
  problem.spanCaps.forEach((span, place) => {
    const inside = columns.filter((entry) => entry.person === span.person && entry.day >= span.firstDay && entry.day <= span.lastDay);
    limit(span.minutes, change.spanMinutes?.[place] ?? 0, inside);
  });
  for (const cap of problem.kindCaps) {
    for (let day = 0; day < problem.days; day += 1) {
      limit(kindMinutesOn(cap, day), 0, columns.filter((entry) => entry.person === cap.person && entry.kind === cap.kind && entry.day === day));
    }
  }
}

function solved(value: number | null): number {
  if (value === null) throw new Error('HiGHS found no solution where there is one');
  return value;
}

/** The shortage in minutes. */
export function oracleShortage(highs: Highs, problem: FlowProblem): number {
  const { model, open } = coverageModel(problem);
  for (const column of open) model.costs[column] = 1;
  return solved(model.minimum(highs));
}

/** The lowest cost in cent-minutes at the given shortage. */
export function oracleCost(highs: Highs, problem: FlowProblem, shortage: number): number {
  const { model, open, ofPerson } = coverageModel(problem);
  model.row(shortage, shortage, open.map((column) => [column, 1] as const));
  ofPerson.forEach((columns, person) => {
    for (const column of columns) model.costs[column] = problem.rates[person] ?? 0;
  });
  return solved(model.minimum(highs));
}

/** The smallest weighted sum of open minutes. */
export function oracleWeightedOpen(highs: Highs, problem: FlowProblem, weights: ArrayLike<number>): number {
  const { model, open } = coverageModel(problem);
  open.forEach((column, item) => { model.costs[column] = weights[item] ?? 0; });
  return solved(model.minimum(highs));
}

/** The most minutes that fit a labour budget in cents. */
export function oracleBudgetCover(highs: Highs, problem: FlowProblem, budgetCents: number): number {
  const { model, ofPerson } = coverageModel(problem);
  model.row(-Infinity, budgetCents * 60, ofPerson.flatMap((columns, person) => columns.map((column) => [column, problem.rates[person] ?? 0] as const)));
  for (const column of ofPerson.flat()) model.costs[column] = -1;
  return -solved(model.minimum(highs));
}

/** The smallest amount of a lever with which everything fits; null when none does. */
export function oracleLever(highs: Highs, problem: FlowProblem, change: ModelChange): number | null {
  const { model, open, amount } = coverageModel(problem, change);
  model.row(0, 0, open.map((column) => [column, 1] as const));
  model.costs[amount] = 1;
  return model.minimum(highs);
}

/** The largest factor up to `limit` on the scaled items with which everything fits; null when even 0 is too much. */
export function oracleFactor(highs: Highs, problem: FlowProblem, scales: ArrayLike<number>, limit: number): number | null {
  const { model, open, amount } = coverageModel(problem, { scales });
  model.row(0, 0, open.map((column) => [column, 1] as const));
  model.row(-Infinity, limit, [[amount, 1]]);
  model.costs[amount] = -1;
  const value = model.minimum(highs);
  return value === null ? null : -value;
}

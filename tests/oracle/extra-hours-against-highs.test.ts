import loadHighs, { type Highs } from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { itemAt, mayDo } from '@shared/engine/flow';
import { ablePeople, createRepairBase, type RepairBase } from '@shared/engine/repair/base';
import { coverWithExtras, type ExtraCover } from '@shared/engine/repair/extra-hours/extra-cover';
import { type Extra, freelancersOf, overtimeOf } from '@shared/engine/repair/extra-hours/extra-people';
import { extraTerms } from '@shared/engine/repair/extra-hours/terms';
import { LinearModel } from '../support/engine/linear-model';
import { randomPlan } from '../support/plan/random-plan';

/** How many random plans are drawn; about two in three do not carry. */
const PLANS = Number(process.env.TAKTPLAN_ORACLE_PLANS ?? 400);
const BATCH = 50;
const batches = Array.from({ length: Math.ceil(PLANS / BATCH) }, (_, batch) => Array.from({ length: BATCH }, (_seed, place) => 70_000 + batch * BATCH + place));

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

interface Column {
  readonly column: number;
  readonly who: number;
  readonly day: number;
  readonly kind: number;
}

/** Whether an extra may do an item: overtime whatever its person may do, a freelancer everything of the skill that is not pinned. */
function mayHelp({ problem, plan }: RepairBase, number: number, extra: Extra): boolean {
  const item = itemAt(problem.items, number);
  if (extra.kind === 'overtime') return mayDo(problem, item, extra.place);
  return item.owner < 0 && (item.skill < 0 || item.skill === extra.place) && extra.place <= plan.skills.length;
}

/** All work of the plan (nothing left out), its people at no price, and the extras at theirs. */
function modelOf(base: RepairBase, extras: readonly Extra[]): { readonly model: LinearModel; readonly open: number[]; readonly columns: Column[] } {
  const { problem, capacity } = base;
  const model = new LinearModel();
  const columns: Column[] = [];
  const open: number[] = [];
  for (let number = 0; number < problem.items.count; number += 1) {
    const item = itemAt(problem.items, number);
    const unmet = model.column();
    open.push(unmet);
    const terms: [number, number][] = [[unmet, 1]];
    for (let who = 0; who < problem.people + extras.length; who += 1) {
      const extra = extras[who - problem.people];
      if (extra === undefined ? !mayDo(problem, item, who) : !mayHelp(base, number, extra)) continue;
      for (let day = item.firstDay; day <= item.lastDay; day += 1) {
        const column = model.column();
        columns.push({ column, who, day, kind: item.kind });
        terms.push([column, 1]);
      }
    }
    model.row(item.minutes, item.minutes, terms);
  }
  const limit = (minutes: number, of: (column: Column) => boolean): void => model.row(-Infinity, minutes, columns.filter(of).map(({ column }) => [column, 1] as const));
  const longest = (person: number): number => Math.max(...problem.capacity.subarray(person * problem.days, (person + 1) * problem.days));
  for (let day = 0; day < problem.days; day += 1) {
    for (let person = 0; person < problem.people; person += 1) limit(problem.capacity[person * problem.days + day] ?? 0, (one) => one.who === person && one.day === day);
    extras.forEach((extra, index) => limit(extra.minutes[day] ?? 0, (one) => one.who === problem.people + index && one.day === day));
    for (const cap of problem.kindCaps) {
      limit(cap.minutes, (one) => one.who === cap.person && one.day === day && one.kind === cap.kind);
      extras.forEach((extra, index) => {
        if (extra.kind === 'overtime' && extra.place === cap.person) limit(Math.max(0, cap.minutes - longest(cap.person)), (one) => one.who === problem.people + index && one.day === day && one.kind === cap.kind);
      });
    }
  }
  for (const span of problem.spanCaps) limit(span.minutes, (one) => one.who === span.person && one.day >= span.firstDay && one.day <= span.lastDay);
  extras.forEach((extra, index) => {
    for (let week = 0; extra.weekMinutes !== null && week < capacity.weeks; week += 1) limit(extra.weekMinutes, (one) => one.who === problem.people + index && capacity.weekOfDay[one.day] === week);
  });
  return { model, open, columns };
}

function least(value: number | null): number {
  if (value === null) throw new Error('HiGHS found no solution where there is one');
  return Math.round(value);
}

/** The least that is missing with these extras, and the least that they then cost in cent-minutes. */
function oracle(base: RepairBase, extras: readonly Extra[]): { readonly shortage: number; readonly numerator: number } {
  const first = modelOf(base, extras);
  for (const column of first.open) first.model.costs[column] = 1;
  const shortage = least(first.model.minimum(highs));
  const second = modelOf(base, extras);
  second.model.row(shortage, shortage, second.open.map((column) => [column, 1] as const));
  // The plan's own people come first: only what they leave over is bought.
  for (const { column, who } of second.columns) second.model.costs[column] = who < base.problem.people ? 0 : (extras[who - base.problem.people]?.rate ?? 0);
  return { shortage, numerator: least(second.model.minimum(highs)) };
}

function solved(base: RepairBase, extras: readonly Extra[]): ExtraCover {
  const steps = coverWithExtras(base, extras);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

test.each(batches.map((batch) => [batch[0] ?? 0, batch] as const))('overtime, freelancers and their cheapest mix, plans from seed %i', (_, batch) => {
  let mixed = 0;
  for (const seed of batch) {
    const { plan, world } = randomPlan(seed);
    const base = createRepairBase({ ...plan, settings: { ...plan.settings, overtimeMinutesPerWeek: 30 + (seed % 5) * 60, overtimePercent: (seed % 4) * 25 } }, world);
    if (base.shortage === 0) continue;
    const terms = extraTerms(base.plan);
    const rates = terms.freelancerCents.map((_rate, place) => 1500 + ((seed * 7919 + place * 104_729) % 9000));
    const overtime = overtimeOf(base, ablePeople(base), terms);
    const freelancers = freelancersOf(base, { ...terms, freelancerCents: rates });
    for (const extras of [overtime, freelancers, [...overtime, ...freelancers]]) {
      const cover = solved(base, extras);
      const expected = oracle(base, extras);
      expect(cover.shortage, `seed ${seed}: shortage`).toBe(expected.shortage);
      expect(cover.used.reduce((sum, use) => sum + use.total * use.extra.rate, 0), `seed ${seed}: cost`).toBe(expected.numerator);
      if (new Set(cover.used.map((use) => use.extra.kind)).size === 2) mixed += 1;
    }
  }
  expect(mixed).toBeGreaterThan(0);
});

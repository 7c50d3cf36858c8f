import { capacityOf, coverPlan, listPosts, workItemsOf } from '@shared/engine';
import { ANYONE, checkAssignment, cheapestCover, type FlowProblem, itemAt, itemTable, NOBODY, type SpanCap, solveCoverage, totalMinutes } from '@shared/engine/flow';
import { problemOfPlan, spanCapsOf } from '@shared/engine/problem-of-plan';
import { easedMinutes, type SolvedPlan, solvePlan } from '@shared/engine/solve-plan';
import { weekCapsOf, weeklyMinutes } from '@shared/engine/person-weeks';
import type { Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomPlan } from '../support/plan/random-plan';

const RUNS = { seed: 20270111, numRuns: 400 };

function onSolvedPlans(check: (solved: SolvedPlan) => void, runs = RUNS): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const { plan, world } = randomPlan(seed);
      check(solvePlan(plan, workItemsOf(plan, listPosts(plan), world), capacityOf(plan, world), world));
    }),
    runs,
  );
}

/** The eased weekly caps of everybody, or of those who cost no cash. */
function easedSpans({ plan, capacity }: SolvedPlan, caps: (person: number) => boolean): SpanCap[] {
  return spanCapsOf(capacity, (_, person) =>
    caps(person) ? weeklyMinutes(capacity, person).map((there) => easedMinutes(there, plan.settings.tightPercent)) : weekCapsOf(capacity, person),
  );
}

function overload({ plan, capacity, assignment }: SolvedPlan): number {
  const sums = new Map<string, number>();
  for (let line = 0; line < assignment.count; line += 1) {
    const key = `${assignment.person[line]} ${capacity.weekOfDay[assignment.day[line] ?? 0]}`;
    sums.set(key, (sums.get(key) ?? 0) + (assignment.minutes[line] ?? 0));
  }
  return [...sums].reduce((total, [key, minutes]) => {
    const [person = 0, week = 0] = key.split(' ').map(Number);
    return total + Math.max(0, minutes - easedMinutes(weeklyMinutes(capacity, person)[week] ?? 0, plan.settings.tightPercent));
  }, 0);
}

describe('solvePlan', () => {
  it('finds the shortage of a cold solve, and its shown assignment holds', () => {
    onSolvedPlans(({ problem, coverage, assignment }) => {
      expect(coverage.shortage).toBe(solveCoverage(problem).shortage);
      expect(checkAssignment(problem, assignment)).toEqual([]);
      const total = assignment.minutes.reduce((sum, minutes) => sum + minutes, 0);
      expect(total + coverage.shortage).toBe(totalMinutes(problem.items));
    });
  });

  it('pays the least cash that full coverage costs', () => {
    let paid = 0;
    onSolvedPlans(({ problem, assignment }) => {
      let numerator = 0;
      for (let line = 0; line < assignment.count; line += 1) numerator += (assignment.minutes[line] ?? 0) * (problem.rates[assignment.person[line] ?? 0] ?? 0);
      expect(numerator).toBe(cheapestCover(problem).cost.numerator);
      if (numerator > 0) paid += 1;
    });
    expect(paid).toBeGreaterThan(50);
  });

  it('overloads nobody’s week where the same cash covers as much without', () => {
    const seen = { eased: 0, full: 0 };
    onSolvedPlans((solved) => {
      const { problem } = solved;
      if (problem.rates.some((rate) => rate > 0)) return;
      const eased = solveCoverage({ ...problem, spanCaps: easedSpans(solved, () => true) });
      // What does not fit below the limit and still gets done is exactly what stands above it.
      expect(overload(solved)).toBe(eased.shortage - solved.coverage.shortage);
      seen[eased.shortage === solved.coverage.shortage ? 'eased' : 'full'] += 1;
    });
    expect(Math.min(seen.eased, seen.full)).toBeGreaterThan(20);
  });
});

type Change = (problem: FlowProblem, index: number) => Partial<ReturnType<typeof itemAt>>;

function changed(problem: FlowProblem, indices: ReadonlySet<number>, change: Change): FlowProblem {
  const items = Array.from({ length: problem.items.count }, (_, index) => {
    const item = itemAt(problem.items, index);
    return indices.has(index) ? { ...item, ...change(problem, index) } : item;
  });
  return { ...problem, items: itemTable(items) };
}

/** The plan with one person's absences gone from `from` to `until`. */
function withoutAbsence(plan: Plan, personId: string | null, from: string, until: string): Plan {
  const absences = plan.absences.flatMap((absence) => {
    if (absence.personId !== personId || absence.until < from || until < absence.from) return [absence];
    const before = { ...absence, id: `${absence.id}-before`, until: addDays(from, -1) };
    const after = { ...absence, id: `${absence.id}-after`, from: addDays(until, 1) };
    return [before, after].filter((part) => part.from <= part.until);
  });
  return { ...plan, absences };
}

describe('levers', () => {
  it('never make it worse, and say what a cold solve with the change says', () => {
    const tried = new Map<string, number>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const { plan, world } = randomPlan(seed);
        const report = coverPlan(plan, world);
        const problem = problemOfPlan(plan, report.items, capacityOf(plan, world));
        for (const part of report.bottlenecks) {
          const indices = new Set(report.items.flatMap((item, index) => (part.itemIds.includes(item.id) ? [index] : [])));
          for (const lever of part.levers) {
            tried.set(lever.lever, (tried.get(lever.lever) ?? 0) + 1);
            expect(lever.missingBefore).toBe(part.missingMinutes);
            expect(lever.missingAfter).toBeGreaterThanOrEqual(0);
            expect(lever.missingAfter).toBeLessThanOrEqual(lever.missingBefore);
            const after = (): FlowProblem => {
              switch (lever.lever) {
                case 'withoutOwner':
                  return changed(problem, indices, () => ({ owner: NOBODY }));
                case 'lowerLevel':
                  return changed(problem, indices, ({ items }, index) => (items.skill[index] === ANYONE ? {} : { level: Math.max(1, (items.level[index] ?? 1) - 1) }));
                case 'widerWindow':
                  return changed(problem, indices, ({ items }, index) => (isPreparation(plan, report.items[index]) ? { firstDay: Math.max(0, (items.firstDay[index] ?? 0) - 7) } : {}));
                case 'withoutAbsence':
                  return problemOfPlan(plan, report.items, capacityOf(withoutAbsence(plan, lever.personId, part.from, part.until), world));
              }
            };
            const saved = report.missingMinutes - solveCoverage(after()).shortage;
            expect(lever.missingAfter).toBe(Math.max(0, part.missingMinutes - saved));
          }
        }
      }),
      RUNS,
    );
    for (const lever of ['withoutOwner', 'widerWindow', 'lowerLevel', 'withoutAbsence']) expect(tried.get(lever) ?? 0, lever).toBeGreaterThan(30);
  });
});

function isPreparation(plan: Plan, item: { source: string; formatId: string | null; stepId: string | null } | undefined): boolean {
  if (item === undefined || item.source === 'task') return item !== undefined;
  const step = plan.formats.find((format) => format.id === item.formatId)?.steps.find((candidate) => candidate.id === item.stepId);
  return step !== undefined && step.window.from < 0;
}

import { capacityOf, coverPlan, listPosts, stressPlan, type StressReport, workItemsOf } from '@shared/engine';
import { type SpanCap, solveCoverage } from '@shared/engine/flow';
import { problemOfPlan } from '@shared/engine/problem-of-plan';
import type { Plan } from '@shared/schema';
import { addDays, weeksBetween } from '@shared/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomPlan, type RandomPlan } from '../support/plan/random-plan';

function onStress(numRuns: number, seed: number, check: (drawn: RandomPlan, report: StressReport) => void): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (drawSeed) => {
      const drawn = randomPlan(drawSeed);
      const report = [...stressPlan(drawn.plan, drawn.world)].at(-1);
      if (report !== undefined) check(drawn, report);
    }),
    { seed, numRuns },
  );
}

function missingWith({ plan, world }: RandomPlan, people: readonly string[], from: string, days: number): number {
  const absences = people.map((personId, index) => ({ id: `stress-${index}`, personId, from, until: addDays(from, days - 1), kind: 'sick' as const, minutesPerDay: null, note: '' }));
  const changed: Plan = { ...plan, absences: [...plan.absences, ...absences] };
  return coverPlan(changed, world).missingMinutes - coverPlan(plan, world).missingMinutes;
}

describe('the absence reserve', () => {
  it('is exactly what a week may shrink by: one minute more and one is missing', () => {
    let hurt = 0;
    onStress(60, 1, ({ plan, world }, report) => {
      const capacity = capacityOf(plan, world);
      const problem = problemOfPlan(plan, workItemsOf(plan, listPosts(plan), world), capacity);
      const base = solveCoverage(problem).shortage;
      for (const [person, reserve] of report.reserves.entries()) {
        for (const [week, { availableMinutes, reserveMinutes, missingMinutes }] of reserve.weeks.entries()) {
          const shrunk = (by: number): number => {
            const span: SpanCap = { person, firstDay: capacity.weekOfDay.indexOf(week), lastDay: capacity.weekOfDay.lastIndexOf(week), minutes: availableMinutes - by };
            const others = problem.spanCaps.filter((cap) => cap.person !== person || cap.firstDay !== span.firstDay);
            return solveCoverage({ ...problem, spanCaps: [...others, span] }).shortage - base;
          };
          expect(shrunk(reserveMinutes)).toBe(0);
          expect(shrunk(availableMinutes)).toBe(missingMinutes);
          if (missingMinutes === 0) continue;
          hurt += 1;
          expect(shrunk(reserveMinutes + 1)).toBe(1);
        }
      }
    });
    expect(hurt).toBeGreaterThan(50);
  });
});

describe('absences', () => {
  it('are the worst two weeks of each person, and miss what a plan with that absence misses', () => {
    let seen = 0;
    onStress(50, 2, (drawn, report) => {
      const { from, until } = drawn.plan.settings.horizon;
      for (const { id } of drawn.plan.people) {
        const worst = report.absences.find((absence) => absence.personId === id);
        const all = weeksBetween(from, until).map((monday) => missingWith(drawn, [id], monday, 14));
        expect(worst?.missingMinutes ?? 0).toBe(Math.max(...all));
        if (worst === undefined) continue;
        seen += 1;
        expect(missingWith(drawn, [id], worst.from, 14)).toBe(worst.missingMinutes);
        expect(new Set(worst.firstGaps.map((gap) => gap.channelId)).size).toBe(worst.firstGaps.length);
      }
    });
    expect(seen).toBeGreaterThan(20);
  });

  it('of two people hurt more than one by one, and miss what a plan without both misses', () => {
    let seen = 0;
    onStress(60, 3, (drawn, report) => {
      for (const { personIds, monday, missingMinutes, aloneMinutes } of report.pairs) {
        seen += 1;
        expect(missingWith(drawn, personIds, monday, 7)).toBe(missingMinutes);
        expect(personIds.map((id) => missingWith(drawn, [id], monday, 7))).toEqual(aloneMinutes);
        expect(missingMinutes).toBeGreaterThan(aloneMinutes[0] + aloneMinutes[1]);
      }
    });
    expect(seen).toBeGreaterThan(10);
  });
});

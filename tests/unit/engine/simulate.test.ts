import { coverPlan, type Simulation, type SimulationOptions, simulatePlan } from '@shared/engine';
import { createDrawMinutes } from '@shared/engine/simulate/draw-minutes';
import { normalShare, pertAt, pertTable } from '@shared/engine/simulate/pert';
import { createRandom } from '@shared/engine/simulate/random';
import { percentilesOf, surenessOf } from '@shared/engine/simulate/simulation';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';

/** One week from Monday 2027-01-04 (or more); posts on its Friday need a step each that may be done all week. */
function simulate(minutes: { low: number; likely: number; high: number }, posts: number, options: Partial<SimulationOptions>, parts: PlanParts = {}): Simulation[] {
  const { settings, ...records } = parts;
  const plan = makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-10' }, ...settings },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('text'),
    channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
    formats: [{ id: 'f', name: 'Article', steps: [{ ...step('s', 'text', 0, -4, 0), minutes }] }],
    posts: Array.from({ length: posts }, (_, index) => ({ id: `p${index}`, channelId: 'c', title: 'Post', day: '2027-01-08', formatId: 'f' })),
    ...records,
  });
  return [...simulatePlan(plan, { sickDaysPerYear: 0, precision: 0, ...options }, makeWorld())];
}

function last(simulations: readonly Simulation[]): Simulation {
  const simulation = simulations.at(-1);
  if (simulation === undefined) throw new Error('no result');
  return simulation;
}

/** The simulated share lies within three standard errors of the exact one. */
function expectShare({ share, standardError }: Simulation['everyWeek'], exact: number): void {
  expect(Math.abs(share - exact), `${share} +- ${standardError} against ${exact}`).toBeLessThan(3 * standardError);
}

const hours = (low: number, likely: number, high: number) => ({ low: low * 60, likely: likely * 60, high: high * 60 });

describe('simulatePlan against closed forms', () => {
  it('one post of 10/15/26 h fits 20 h with the probability of the PERT beta', () => {
    // I(x; 1 + 4 x 5/16, 5 - 4 x 5/16) at x = 10/16
    const found = last(simulate(hours(10, 15, 26), 1, { maximumRuns: 4000 }, { people: [person('Ann', 240, ['text'])] }));
    expectShare(found.everyWeek, 0.895818);
    expect(found).toMatchObject({ runs: 4000, isFinished: true });
  });

  it('a hundred independent posts fit their mean plus one standard deviation in 84 of 100 cases', () => {
    // 1/2/4 h: mean 13/6 h, variance (mean - 1)(4 - mean)/7; of a hundred: 13,000 and 331.7 minutes
    const found = last(simulate(hours(1, 2, 4), 100, { maximumRuns: 3000, sharedError: 0 }, { people: [person('Ann', 1333, ['text']), person('Ben', 1333, ['text'])] }));
    expectShare(found.everyWeek, 0.8413);
  });

  it('a hundred posts that err alike are as unsure as one', () => {
    // P(one post of 1/2/4 h takes at most 2.2217 h), which is x = 1.2217/3 of a PERT beta with mode 1/3
    const exact = pertShare(1 / 3, (13_330 / 6000 - 1) / 3);
    const found = last(simulate(hours(1, 2, 4), 100, { maximumRuns: 3000, sharedError: 1 }, { people: [person('Ann', 1333, ['text']), person('Ben', 1333, ['text'])] }));
    expectShare(found.everyWeek, exact);
    expect(exact).toBeLessThan(0.6);
  });

  it('a person is well from Monday to Friday as often as their spells say', () => {
    // share ill 36.5/365 = 0.1, spells of 10 days: falling ill has a chance of 0.1 x 0.1 / 0.9 a day; well on Monday and four nights on
    const found = last(simulate(exactly(2400), 1, { maximumRuns: 4000, sickDaysPerYear: 36.5, sickSpellDays: 10 }, { people: [person('Ann', 480, ['text'])] }));
    expectShare(found.everyWeek, 0.9 * (1 - 1 / 90) ** 4);
  });

  it('tells a single week from every week: two people, one of whom is enough', () => {
    const parts: PlanParts = {
      people: [person('Ann', 480, ['text']), person('Ben', 480, ['text'])],
      activities: [{ id: 'a', name: 'Watch', skillId: 'text', minutes: exactly(480), rhythm: 'daily', weekdays: [1] }],
      settings: { horizon: { from: '2027-01-04', until: '2028-01-02' } },
    };
    // spells of one day: each Monday is a draw of its own, both are away with 0.2 x 0.2
    const found = last(simulate(exactly(0), 0, { maximumRuns: 4000, sickDaysPerYear: 73, sickSpellDays: 1 }, parts));
    const mondays = found.weeks.length;
    const single = found.weeks.reduce((sum, week) => sum + week.carried.share, 0) / mondays;
    expect(mondays).toBe(52);
    // spells of a single day with recovery certain: the chance of being ill after a well day is a quarter, after an ill one none; a week later nothing of that is left
    expect(Math.abs(single - 0.96)).toBeLessThan(3 * Math.sqrt((0.96 * 0.04) / (4000 * 52)));
    expectShare(found.everyWeek, 0.96 ** 52);
  });
});

/** Integral of the density of the PERT beta with this mode from 0 to x, by Simpson's rule: on purpose not the way of the program. */
function pertShare(mode: number, x: number): number {
  const density = (at: number): number => at ** (4 * mode) * (1 - at) ** (4 - 4 * mode);
  const simpson = (until: number): number => {
    const parts = 2000;
    const width = until / parts;
    let sum = density(0) + density(until);
    for (let part = 1; part < parts; part += 1) sum += density(part * width) * (part % 2 === 0 ? 2 : 4);
    return (sum * width) / 3;
  };
  return simpson(x) / simpson(1);
}

describe('a simulation', () => {
  it('gives the same figures for the same seed and others for another', () => {
    const run = (seed: number) => last(simulate(hours(10, 15, 26), 3, { seed, maximumRuns: 100, sickDaysPerYear: 30 }, { people: [person('Ann', 480, ['text'])] }));
    expect(run(7)).toEqual(run(7));
    expect(run(7).neededMinutes).not.toEqual(run(8).neededMinutes);
  });

  it('reports as it goes and stops when it is precise enough', () => {
    const steps = simulate(hours(10, 15, 26), 1, { maximumRuns: 2000, minimumRuns: 100, runsPerStep: 40, precision: 0.02 }, { people: [person('Ann', 240, ['text'])] });
    expect(steps.slice(0, 3).map((step) => [step.runs, step.isFinished])).toEqual([[40, false], [80, false], [120, false]]);
    expect(last(steps).runs).toBeLessThan(400);
    expect(steps.filter((step) => step.isFinished)).toHaveLength(1);
    expect(last(steps).everyWeek.standardError).toBeLessThanOrEqual(0.02);
  });

  it('is certain about a plan without doubt', () => {
    const found = last(simulate(exactly(60), 2, { maximumRuns: 50, minimumRuns: 50 }, { people: [person('Ann', 240, ['text'])] }));
    expect(found.everyWeek).toEqual({ share: 1, standardError: 0.02 });
    expect(found.neededMinutes).toEqual({ p50: 120, p80: 120, p95: 120 });
    expect(found.missingMinutes).toEqual({ p50: 0, p80: 0, p95: 0 });
    expect(found.weeks[0]).toMatchObject({ monday: '2027-01-04', neededMinutes: { p50: 120 } });
  });

  it('counts the hours of a week as the report does: where the plan does the work, and missing work where it is due', () => {
    const plan = makePlan({
      settings: { horizon: { from: '2027-01-04', until: '2027-01-24' } },
      brands: [{ id: 'b', name: 'Brand' }],
      skills: skills('text'),
      people: [person('Ann', 60, ['text'])],
      channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
      formats: [{ id: 'f', name: 'Article', steps: [step('s', 'text', 500, -9, 0)] }],
      posts: ['2027-01-15', '2027-01-22'].map((day, index) => ({ id: `p${index}`, channelId: 'c', title: 'Post', day, formatId: 'f' })),
    });
    const report = coverPlan(plan, makeWorld());
    const found = last([...simulatePlan(plan, { sickDaysPerYear: 0, maximumRuns: 10, minimumRuns: 10 }, makeWorld())]);
    expect(report.missingMinutes).toBe(100);
    expect(found.weeks.map((week) => week.neededMinutes)).toEqual(report.weeks.map(({ neededMinutes }) => ({ p50: neededMinutes, p80: neededMinutes, p95: neededMinutes })));
  });

  it('spreads doubt over the weeks in which the plan does the work', () => {
    const steps = simulate(hours(10, 15, 26), 1, { maximumRuns: 400, minimumRuns: 400 }, { settings: { horizon: { from: '2026-12-28', until: '2027-01-10' } }, people: [person('Ann', 240, ['text'])] });
    const [before, week] = last(steps).weeks;
    expect(before?.neededMinutes).toEqual({ p50: 0, p80: 0, p95: 0 });
    expect(week?.neededMinutes).toEqual(last(steps).neededMinutes);
    expect(week?.neededMinutes.p50).toBeLessThan(week?.neededMinutes.p80 ?? 0);
    expect(week?.neededMinutes.p80).toBeLessThan(week?.neededMinutes.p95 ?? 0);
  });

  it('misses work in the week in which it is due', () => {
    const settings = { horizon: { from: '2027-01-04', until: '2027-01-17' } };
    const found = last(simulate(exactly(4000), 1, { maximumRuns: 10, minimumRuns: 10 }, { settings, people: [person('Ann', 240, ['text'])] }));
    expect(found.weeks.map((week) => week.carried.share)).toEqual([0, 1]);
    expect(found.missingMinutes.p50).toBe(4000 - 1200);
  });
});

describe('the PERT beta table', () => {
  it.each([0, 0.2, 1 / 3, 0.5, 0.9, 1])('with mode %d has the mean of the PERT formula and the right quantiles', (mode) => {
    const table = pertTable(mode);
    let sum = 0;
    const count = 20_000;
    for (let place = 0; place < count; place += 1) sum += pertAt(table, scoreOf((place + 0.5) / count));
    expect(sum / count).toBeCloseTo((4 * mode + 1) / 6, 3);
    for (const score of [-2, -1, 0, 0.5, 1.5]) expect(pertShare(mode, pertAt(table, score))).toBeCloseTo(normalShare(score), 3);
  });
});

/** Normal score of a share, by bisection. */
function scoreOf(share: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

describe('draws', () => {
  it('stay within low and high, and are correlated within a kind only', () => {
    const item = (activityKind: string) => ({ low: 10, likely: 60, high: 200, activityKind, sharedError: 0.5 });
    const draw = createDrawMinutes([item('a'), item('a'), item('b')]);
    const random = createRandom(3);
    const runs = Array.from({ length: 4000 }, () => {
      const minutes = new Float64Array(3);
      draw(random, minutes);
      return minutes;
    });
    expect(Math.min(...runs.flatMap((run) => [...run]))).toBeGreaterThanOrEqual(10);
    expect(Math.max(...runs.flatMap((run) => [...run]))).toBeLessThanOrEqual(200);
    expect(correlation(runs, 0, 1)).toBeGreaterThan(0.4);
    expect(correlation(runs, 0, 1)).toBeLessThan(0.55);
    expect(Math.abs(correlation(runs, 0, 2))).toBeLessThan(0.05);
  });

  it('are even and normal', () => {
    const random = createRandom(1);
    const units = Array.from({ length: 20_000 }, () => random.unit());
    const normals = Array.from({ length: 20_000 }, () => random.normal());
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(units)).toBeCloseTo(0.5, 2);
    expect(Math.min(...units)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...units)).toBeLessThan(1);
    expect(Math.abs(mean(normals))).toBeLessThan(0.03);
    expect(mean(normals.map((value) => value * value))).toBeCloseTo(1, 1);
    expect(normals.filter((value) => value < 1).length / 20_000).toBeCloseTo(0.8413, 2);
  });
});

function correlation(runs: readonly Float64Array[], left: number, right: number): number {
  const column = (place: number): number[] => runs.map((run) => run[place] ?? 0);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [column(left), column(right)];
  const [meanA, meanB] = [mean(a), mean(b)];
  const covariance = mean(a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB)));
  return covariance / Math.sqrt(mean(a.map((value) => (value - meanA) ** 2)) * mean(b.map((value) => (value - meanB) ** 2)));
}

describe('statistics', () => {
  it('count shares with their standard error, never zero', () => {
    expect(surenessOf(25, 100)).toEqual({ share: 0.25, standardError: Math.sqrt(0.25 * 0.75) / 10 });
    expect(surenessOf(100, 100)).toEqual({ share: 1, standardError: 0.01 });
    expect(surenessOf(0, 0)).toEqual({ share: 0, standardError: 0.5 });
  });

  it('take percentiles by nearest rank of what there is', () => {
    expect(percentilesOf(Float64Array.from([5, 1, 4, 2, 3, 99]), 5)).toEqual({ p50: 3, p80: 4, p95: 5 });
    expect(percentilesOf(new Float64Array(0), 0)).toEqual({ p50: 0, p80: 0, p95: 0 });
  });
});

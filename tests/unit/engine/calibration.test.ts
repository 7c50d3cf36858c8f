import { type CalibratedWork, type Calibration, calibrationOf, simulatePlan } from '@shared/engine';
import { calibrationNote } from '@shared/engine/calibrate/calibration';
import { correct, learn, meanOf, spreadOf } from '@shared/engine/calibrate/credibility';
import { createRandom } from '@shared/engine/simulate/random';
import type { Plan, RecordOf } from '@shared/schema';
import { addDays } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';

type Entry = RecordOf<'timeEntries'>;

const TODAY = '2027-06-01';
const ESTIMATE = { low: 60, likely: 100, high: 200 };

function entry(id: string, day: string, minutes: number, more: Partial<Entry>): Entry {
  return { id, day, personId: 'Ann', minutes, postId: null, stepId: null, activityId: null, note: '', ...more };
}

/** So many published videos a day apart, each cut in `bias` times its mean, spread like a lognormal; as many more lie ahead. */
function logged(count: number, bias: number, spread: number, parts: PlanParts = {}): Plan {
  const random = createRandom(11);
  const day = (index: number): string => addDays('2027-01-05', index);
  const drawn = Array.from({ length: count }, () => Math.round(meanOf(ESTIMATE) * bias * Math.exp(spread * random.normal() - spread ** 2 / 2)));
  return makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-12-31' }, contingencyPercent: 20 },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('video', 'text'),
    people: [person('Ann', 480, ['video', 'text'])],
    channels: [{ id: 'c', brandId: 'b', name: 'Reels' }],
    formats: [{ id: 'v', name: 'Video', steps: [{ ...step('cut', 'video', 0, -2, 0), minutes: ESTIMATE }, { ...step('write', 'text', 0, -2, 0), minutes: ESTIMATE }] }],
    posts: Array.from({ length: count }, (_, index) => ({ id: `p${index}`, channelId: 'c', title: 'Video', day: day(index), formatId: 'v', status: 'published' as const })),
    timeEntries: drawn.map((minutes, index) => entry(`e${index}`, day(index), minutes, { postId: `p${index}`, stepId: 'cut' })),
    ...parts,
  });
}

function found(calibration: Calibration, id: string): CalibratedWork {
  const work = calibration.find((one) => one.stepId === id || one.activityId === id);
  if (work === undefined) throw new Error(`no ${id}`);
  return work;
}

const cut = (plan: Plan): CalibratedWork => found(calibrationOf(plan, makeWorld([], TODAY)), 'cut');

describe('what is learned', () => {
  it.each([[1.3, 0.25], [0.7, 0.1], [1, 0.5], [2, 0.2]])('finds a known bias of %d with a spread of %d', (bias, spread) => {
    const work = cut(logged(120, bias, spread));
    expect(work.count).toBe(120);
    // three standard errors of a mean of 120
    expect(Math.abs(work.ratio / bias - 1)).toBeLessThan((3 * spread) / Math.sqrt(120) + 0.01);
    expect(Math.abs(work.spread - spread)).toBeLessThan(0.25 * spread + 0.02);
    expect(meanOf(work.corrected) / meanOf(ESTIMATE) / work.ratio).toBeCloseTo(1, 1);
  });

  it('is little with few pieces, and nothing with fewer than three', () => {
    expect(cut(logged(2, 3, 0))).toMatchObject({ count: 2, ratio: 1, corrected: ESTIMATE });
    // k = 1 with half of the error in common: three pieces count three quarters
    expect(cut(logged(3, 3, 0)).ratio).toBeCloseTo(3 ** 0.75, 2);
    expect(cut(logged(30, 3, 0)).ratio).toBeCloseTo(3 ** (30 / 31), 2);
  });

  it('holds a single piece between a fifth and five times its estimate', () => {
    const usual = Array.from({ length: 9 }, () => ({ estimated: 100, actual: 100 }));
    expect(learn(ESTIMATE, [...usual, { estimated: 100, actual: 100_000 }], 0.5).ratio).toBeCloseTo((1400 / 1000) ** (10 / 11), 6);
    expect(learn(ESTIMATE, [...usual, { estimated: 100, actual: 1 }], 0.5).ratio).toBeCloseTo((920 / 1000) ** (10 / 11), 6);
  });

  it('leaves less of the error in common the more pieces there are', () => {
    const shares = [3, 10, 100].map((count) => learn(ESTIMATE, Array.from({ length: count }, (_, index) => ({ estimated: 100, actual: index % 2 === 0 ? 80 : 120 })), 0.5).sharedError);
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares[1]).toBeLessThan(shares[0] ?? 0);
    expect(shares[2]).toBeLessThan(0.02);
  });

  it('widens and narrows the three points around their mean', () => {
    expect(correct(ESTIMATE, { ratio: 1.5, stretch: 1, spread: 0.2 })).toEqual({ low: 90, likely: 150, high: 300 });
    const narrow = correct(ESTIMATE, { ratio: 1, stretch: 0.5, spread: 0.1 });
    expect(meanOf(narrow)).toBeCloseTo(meanOf(ESTIMATE), 6);
    expect(narrow.high - narrow.low).toBeCloseTo(70, 6);
    expect(correct({ low: 100, likely: 100, high: 100 }, { ratio: 2, stretch: 3, spread: 0.1 })).toEqual({ low: 140, likely: 200, high: 260 });
    expect(spreadOf({ low: 100, likely: 100, high: 100 })).toBe(0.1);
  });
});

describe('what counts', () => {
  it('is finished work only: published posts and steps that are marked as done', () => {
    const plan = logged(4, 2, 0, {});
    const draft = { ...plan, posts: plan.posts.map((post) => ({ ...post, status: 'draft' as const })) };
    expect(cut(draft).count).toBe(0);
    expect(cut({ ...draft, posts: draft.posts.map((post) => ({ ...post, doneStepIds: ['cut'] })) }).count).toBe(4);
    expect(found(calibrationOf(plan, makeWorld([], TODAY)), 'write').count).toBe(0);
  });

  it('is measured against the share of the post and without contingency', () => {
    const plan = logged(3, 1, 0);
    const half = { ...plan, posts: plan.posts.map((post) => ({ ...post, effortPercent: 50 })) };
    expect(cut(half).estimatedMinutes).toBe(3 * 55);
  });

  it('is shared out by the estimates when no step is named', () => {
    const plan = logged(3, 1, 0);
    const whole = { ...plan, timeEntries: plan.timeEntries.map((one) => ({ ...one, stepId: null, minutes: 440 })) };
    const calibration = calibrationOf(whole, makeWorld([], TODAY));
    expect([found(calibration, 'cut').loggedMinutes, found(calibration, 'write').loggedMinutes]).toEqual([660, 660]);
  });

  it('is an occasion of an activity that is over, with all that was logged in it', () => {
    const activities = [{ id: 'talk', name: 'Answer', kind: 'dialogue', skillId: 'text', minutes: { low: 20, likely: 30, high: 40 }, rhythm: 'daily' as const, promiseWorkingDays: 1 }];
    const days = ['2027-01-05', '2027-01-06', '2027-01-07', '2027-01-07', TODAY];
    const timeEntries = days.map((day, index) => entry(`t${index}`, day, 30, { activityId: 'talk' }));
    const calibration = calibrationOf(logged(0, 1, 0, { activities, timeEntries }), makeWorld([], TODAY));
    expect(found(calibration, 'talk')).toMatchObject({ count: 3, estimatedMinutes: 90, loggedMinutes: 120 });
    expect(found(calibration, 'talk').entryIds).toHaveLength(4);
  });

  it('is nothing before the plan begins', () => {
    expect(calibrationOf(logged(9, 2, 0), makeWorld([], '2027-01-01')).map((work) => work.count)).toEqual([0, 0]);
  });
});

describe('a calibrated simulation', () => {
  const ahead = Array.from({ length: 40 }, (_, index) => ({ id: `n${index}`, channelId: 'c', title: 'Video', day: addDays('2027-07-01', index * 3), formatId: 'v' }));

  function hours(plan: Plan): { p50: number; p95: number } {
    const last = [...simulatePlan({ ...plan, posts: [...plan.posts, ...ahead.map((post) => ({ ...(plan.posts[0] as Plan['posts'][number]), ...post, status: 'draft' as const }))] }, { sickDaysPerYear: 0, maximumRuns: 400, precision: 0 }, makeWorld([], TODAY))].at(-1);
    const { p50, p95 } = last?.neededMinutes ?? { p50: 0, p95: 0 };
    const done = plan.timeEntries.reduce((sum, one) => sum + one.minutes, 0);
    return { p50: p50 - done, p95: p95 - done };
  }

  it('draws as long as work really takes, and no longer so unsure', () => {
    // forty videos with two steps of 110 minutes and a fifth on top; one of the steps takes half as long again
    const planned = 40 * 2 * 110 * 1.2;
    const before = hours({ ...logged(80, 1.5, 0.1), timeEntries: [] });
    const after = hours(logged(80, 1.5, 0.1));
    expect(before.p50 / planned).toBeCloseTo(0.99, 1);
    expect(after.p50 / planned).toBeGreaterThan(1.2);
    expect(after.p50 / planned).toBeLessThan(1.3);
    expect(after.p95 - after.p50).toBeLessThan(before.p95 - before.p50);
  });

  it('is told in one sentence, or not at all', () => {
    const world = makeWorld([], TODAY);
    const note = (plan: Plan) => calibrationNote(plan, calibrationOf(plan, world));
    expect(note(logged(34, 1.3, 0))).toMatchObject({ entryCount: 34, name: 'Video' });
    expect(note(logged(34, 1.3, 0))?.ratio).toBeCloseTo(1.3, 1);
    expect(note(logged(34, 1, 0))).toMatchObject({ entryCount: 34, name: null });
    expect(note(logged(2, 1.3, 0))).toBeNull();
  });
});

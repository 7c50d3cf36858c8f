import { coverPlan, type CoverageReport, plannedWorkOf, simulatePlan } from '@shared/engine';
import type { RecordOf } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';
import { spoken } from '../../support/plan/spoken';

type Entry = RecordOf<'timeEntries'>;

const WEDNESDAY = '2027-01-13';

const ann = (more = {}) => person('Ann', 120, ['text', 'talk'], more);

function entry(day: string, minutes: number, more: Partial<Entry> = {}): Entry {
  return { id: `e-${day}-${minutes}`, personId: 'Ann', day, minutes, postId: null, stepId: null, activityId: null, note: '', ...more };
}

/** Four weeks from Monday 2027-01-04; today is Wednesday of the second. Posts on the first three Fridays need 300 minutes of text in their own week. */
function plan(parts: PlanParts = {}, statuses: readonly RecordOf<'posts'>['status'][] = []) {
  return makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-31' } },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('text', 'talk'),
    people: [ann()],
    channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
    formats: [{ id: 'f', name: 'Article', steps: [step('s', 'text', 300, -4, 0)] }],
    posts: ['2027-01-08', '2027-01-15', '2027-01-22'].map((day, index) => ({ id: `p${index}`, channelId: 'c', title: `Post ${index}`, day, formatId: 'f', status: statuses[index] ?? 'draft' })),
    ...parts,
  });
}

const run = (parts: PlanParts = {}, statuses: readonly RecordOf<'posts'>['status'][] = [], today = WEDNESDAY): CoverageReport => coverPlan(plan(parts, statuses), makeWorld([], today));

const work = (report: CoverageReport) => report.items.map(({ sourceId, planned, from, until, wasDue }) => [sourceId, planned, from, until, wasDue]);

describe('work whose days are over', () => {
  it('moves to the next seven days when its post is not published', () => {
    const report = run();
    expect(work(report)).toEqual([
      ['p0', 300, '2027-01-13', '2027-01-19', '2027-01-08'],
      ['p1', 300, '2027-01-13', '2027-01-15', null],
      ['p2', 300, '2027-01-18', '2027-01-22', null],
    ]);
    // 600 until the 19th are just what Ann has on five days, 300 of 360 are needed on the three after them
    expect(report).toMatchObject({ missingMinutes: 0, overdueCount: 1, overdueMinutes: 300, neededMinutes: 900 });
    expect(spoken(report.sentences)).toContain('Eine Arbeit ist liegen geblieben und ab heute neu eingeplant (5 h); ist sie fertig, bitte so kennzeichnen.');
  });

  it('has until the day of publication when that is still ahead', () => {
    const report = run({ formats: [{ id: 'f', name: 'Article', steps: [step('s', 'text', 90, -4, -3)] }] });
    expect(work(report)[1]).toEqual(['p1', 90, '2027-01-13', '2027-01-15', '2027-01-12']);
  });

  it.each(['approved', 'scheduled', 'published'] as const)('is done when its post is %s', (status) => {
    expect(work(run({}, [status])).map(([id]) => id)).toEqual(['p1', 'p2']);
  });

  it('is done as far as it was logged, and the rest is still to do', () => {
    const report = run({ timeEntries: [entry('2027-01-07', 200, { postId: 'p0', stepId: 's' })] });
    expect(work(report)[0]).toEqual(['p0', 100, '2027-01-13', '2027-01-19', '2027-01-08']);
    expect(report.weeks[0]).toEqual({ monday: '2027-01-04', isOver: true, neededMinutes: 200, availableMinutes: 600, coveredMinutes: 200, missingMinutes: 0, loggedMinutes: 200, isTight: false, postCount: 1 });
    expect(report).toMatchObject({ neededMinutes: 900, coveredMinutes: 900, loggedMinutes: 200, overdueMinutes: 100 });
    expect(report.logged).toEqual([{ entryId: 'e-2027-01-07-200', personId: 'Ann', day: '2027-01-07', minutes: 200, title: 'Post 0', stepName: 's', brandId: 'b', channelId: 'c', postId: 'p0' }]);
  });

  it('is over for good when it comes round again, and stays when it happens once and is not done', () => {
    const common = { skillId: 'talk', minutes: exactly(30) };
    const activities = [
      { ...common, id: 'daily', name: 'Answer', kind: 'dialogue', rhythm: 'daily' as const, until: '2027-01-14' },
      { ...common, id: 'weekly', name: 'Report', rhythm: 'weekly' as const, until: '2027-01-17' },
      { ...common, id: 'setup', name: 'Profile', rhythm: 'once' as const, phase: 'setup' as const, until: '2027-01-10' },
      { ...common, id: 'done', name: 'Shoot', rhythm: 'once' as const, until: '2027-01-10', isDone: true },
    ];
    expect(work(run({ posts: [], activities }))).toEqual([
      ['daily', 30, '2027-01-13', '2027-01-13', null],
      ['daily', 30, '2027-01-14', '2027-01-14', null],
      ['weekly', 30, '2027-01-13', '2027-01-17', null],
      ['setup', 30, '2027-01-13', '2027-01-19', '2027-01-10'],
    ]);
  });

  it('is put off day by day when it is a task', () => {
    const tasks = [{ id: 't', name: 'Imprint', minutes: exactly(60), due: '2027-01-12' }, { id: 'u', name: 'Talk', minutes: exactly(60), due: '2027-01-20' }];
    expect(work(run({ posts: [], tasks }))).toEqual([['t', 60, '2027-01-13', '2027-01-19', '2027-01-12'], ['u', 60, '2027-01-13', '2027-01-20', null]]);
  });

  it('is told in the sentence of its bottleneck, which adds up', () => {
    const report = run({ people: [ann({ weeklyCapMinutes: 240 })], timeEntries: [entry('2027-01-12', 50, { postId: 'p1' }), entry(WEDNESDAY, 30, { postId: 'p0' })] });
    // this week 240 less 80 logged; next week 240: p0 and p1 and p2 need 270 + 250 + 300
    expect(report.bottlenecks).toHaveLength(1);
    expect(report.bottlenecks[0]).toMatchObject({ neededMinutes: 820, availableMinutes: 400, missingMinutes: 420 });
    const told = spoken(report.bottlenecks[0]?.sentences ?? []);
    expect(told).toContain('Davon sind 4 h 30 min liegen geblieben: Sie hätten spätestens am 8. Januar fertig sein sollen und sind ab heute, 13. Januar, neu eingeplant.');
    expect(told).toContain('1 h 20 min sind dafür schon erfasst; gezählt ist, was noch zu tun bleibt.');
    expect(told).toContain('Dabei ist abgezogen, was davon schon erfasst ist: 1 h 20 min.');
    expect(spoken(report.bottlenecks[0]?.sentences ?? [], 'en').join(' ')).toContain('overdue');
  });
});

describe('work that runs', () => {
  it('may only be done from today on, and time logged today is gone from today', () => {
    const report = run({ timeEntries: [entry('2027-01-11', 100, { postId: 'p1' }), entry(WEDNESDAY, 70, { postId: 'p1', stepId: 's' })] }, ['published']);
    expect(work(report)[0]).toEqual(['p1', 130, '2027-01-13', '2027-01-15', null]);
    // Monday's logged 100, today's 70 and the 50 that are left of it, two whole days
    expect(report.weeks[1]).toMatchObject({ isOver: false, loggedMinutes: 170, availableMinutes: 100 + 70 + 50 + 240, coveredMinutes: 300 });
    expect(report.assignment.filter((line) => line.day === WEDNESDAY).reduce((sum, line) => sum + line.minutes, 0)).toBeLessThanOrEqual(50);
    expect(report.people[0]?.loggedMinutes).toEqual([0, 170, 0, 0]);
  });

  it('needs no more preparation once its post is out, only what follows', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 300, -4, 0), step('t', 'talk', 40, 0, 2)] }];
    expect(work(run({ formats }, ['published', 'published', 'draft'])).map(([id, minutes]) => [id, minutes])).toEqual([['p1', 40], ['p2', 300], ['p2', 40]]);
  });

  it('leaves out finished steps, whenever', () => {
    const posts = [{ id: 'p', channelId: 'c', title: 'Post', day: '2027-01-22', formatId: 'f', doneStepIds: ['s'] }];
    expect(run({ posts }).items).toEqual([]);
    expect(run({ posts }, [], '2026-12-01').items).toEqual([]);
  });

  it('gives time that names no step to the steps in their order', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('a', 'text', 60, -2, 0), step('b', 'text', 60, -2, 0), step('c', 'text', 60, -2, 0)] }];
    const report = run({ formats, timeEntries: [entry('2027-01-12', 90, { postId: 'p1' }), entry('2027-01-12', 10, { postId: 'p1', stepId: 'b', id: 'x' })] }, ['published']);
    expect(report.items.filter((item) => item.sourceId === 'p1').map((item) => [item.stepId, item.planned, item.loggedMinutes])).toEqual([['b', 20, 40], ['c', 60, 0]]);
  });

  it('takes dialogue that was logged today off the limit for today', () => {
    const activities = [{ id: 'd', name: 'Answer', kind: 'dialogue', skillId: 'talk', minutes: exactly(50), rhythm: 'daily' as const, until: '2027-01-14' }];
    const report = run({ posts: [], people: [ann({ dialogueCapMinutesPerDay: 40 })], activities, timeEntries: [entry(WEDNESDAY, 25, { activityId: 'd' })] });
    // today 25 are left to do and 15 allowed, tomorrow 50 and 40
    expect(report.assignment.map((line) => [line.day, line.minutes])).toEqual([['2027-01-13', 15], ['2027-01-14', 40]]);
    expect(report.missingMinutes).toBe(20);
  });

  it('counts what was logged for an occurrence when a post stands in for it', () => {
    const series = [{ id: 'w', channelId: 'c', title: 'Weekly', formatId: 'f', rule: { frequency: 'weekly' as const, from: '2027-01-15', count: 2 } }];
    const timeEntries = [entry('2027-01-12', 120, { postId: 'w@2027-01-15' })];
    expect(work(run({ posts: [], series, timeEntries }))[0]?.slice(0, 2)).toEqual(['w@2027-01-15', 180]);
    const posts = [{ id: 'own', channelId: 'c', title: 'Own', day: '2027-01-14', formatId: 'f', seriesId: 'w', occurrenceDay: '2027-01-15' }];
    expect(work(run({ posts, series, timeEntries }))[0]?.slice(0, 2)).toEqual(['own', 180]);
  });
});

describe('a plan and its days', () => {
  it('is left alone until it begins, whatever was logged', () => {
    const before = run({}, ['published']);
    const untouched = { ...before, logged: [] };
    const early = coverPlan(plan({ timeEntries: [entry('2026-12-20', 300, { postId: 'p0' })] }, ['published']), makeWorld([], '2027-01-03'));
    expect(early.items.map((item) => item.planned)).toEqual([300, 300, 300]);
    expect(early.loggedMinutes).toBe(0);
    expect(untouched.items).toHaveLength(2);
    expect(run({}, [], '2027-01-04')).toEqual(run({}, [], '2026-06-01'));
  });

  it('counts entries of days that are still to come only when they have come', () => {
    expect(run({ timeEntries: [entry('2027-01-14', 100, { postId: 'p1' })] }).loggedMinutes).toBe(0);
    expect(run({ timeEntries: [entry('2027-01-14', 100, { postId: 'p1' })] }, [], '2027-01-14').loggedMinutes).toBe(100);
  });

  it('asks for nothing when it is over, and says what was logged', () => {
    const report = run({ timeEntries: [entry('2027-01-07', 200, { postId: 'p0' })] }, [], '2027-02-01');
    expect(report).toMatchObject({ level: 'carries', items: [], missingMinutes: 0, neededMinutes: 200 });
    expect(spoken(report.sentences)).toEqual(['Dieser Plan ist am 31. Januar zu Ende gegangen; 3 h 20 min sind erfasst.']);
  });

  it('is not called tight or uneven for weeks that are over', () => {
    const channels = [{ id: 'c', brandId: 'b', name: 'Blog', cadence: { minimum: 1, target: 1 }, longestGapDays: 8 }];
    const posts = [{ id: 'p', channelId: 'c', title: 'Post', day: '2027-01-15' }, { id: 'q', channelId: 'c', title: 'Post', day: '2027-01-22' }, { id: 'r', channelId: 'c', title: 'Post', day: '2027-01-29' }];
    const timeEntries = [entry('2027-01-07', 900)];
    expect(run({ channels, posts, timeEntries }, [], '2027-01-04').level).toBe('tight');
    const report = run({ channels, posts, timeEntries });
    expect(report.cadence[0]).toMatchObject({ missedWeeks: 0, isGapTooLong: true, longestGapDays: 11 });
    expect(report.weeks[0]).toMatchObject({ isTight: false, coveredMinutes: 900, availableMinutes: 900 });
    expect(run({ channels, posts, timeEntries }, [], '2027-01-16')).toMatchObject({ level: 'carries', cadence: [{ isGapTooLong: false }] });
  });

  it('pays for what was logged, and looks at the budget from the running month on', () => {
    const people = [ann({ paidAs: 'cash', costCentsPerHour: 6000 })];
    const parts: PlanParts = { people, posts: [], settings: { horizon: { from: '2027-01-04', until: '2027-03-31' } }, timeEntries: [entry('2027-01-12', 90)], budgetCaps: [{ id: 'm', cents: 5000 }] };
    expect(run(parts)).toMatchObject({ overBudgetCents: 4000, totalCashCents: 9000, level: 'fails' });
    expect(run(parts, [], '2027-02-01')).toMatchObject({ overBudgetCents: 0, totalCashCents: 9000, months: [{ overCents: 4000 }, {}, {}] });
    expect(run({ ...parts, budgetCaps: [{ id: 'm', cents: 5000, scope: 'total' }] }, [], '2027-02-01').overBudgetCents).toBe(4000);
  });

  it('costs the same whatever is over when its effort is asked for', () => {
    const whole = plannedWorkOf(plan({ timeEntries: [entry('2027-01-07', 200, { postId: 'p0' })] }, ['published']), makeWorld([], WEDNESDAY));
    expect(whole.map((item) => [item.planned, item.from])).toEqual([[300, '2027-01-04'], [300, '2027-01-11'], [300, '2027-01-18']]);
  });

  it('is simulated from what is left, with the log as a fact', () => {
    const simulations = [...simulatePlan(plan({ timeEntries: [entry('2027-01-07', 200, { postId: 'p0' })] }), { sickDaysPerYear: 0, maximumRuns: 25 }, makeWorld([], WEDNESDAY))];
    expect(simulations.at(-1)).toMatchObject({ neededMinutes: { p50: 900 }, missingMinutes: { p50: 0 }, weeks: [{ neededMinutes: { p50: 200 } }, {}, {}, {}] });
  });
});

import { capacityOf, coverPlan, type CoverageReport, type EditPreview, openSession, type PlanSession, type World } from '@shared/engine';
import { type Assignment, checkAssignment } from '@shared/engine/flow';
import { problemOfPlan } from '@shared/engine/problem-of-plan';
import { tightest } from '@shared/engine/strain';
import type { Plan } from '@shared/schema';
import { toDayNumber } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { seeded } from '../support/engine/random';
import { apply } from '../support/plan/apply';
import { type RandomPlan, randomPlan } from '../support/plan/random-plan';
import { runningPlan } from '../support/plan/running-plan';
import { randomEdit } from '../support/session/random-edit';

const RUNS = Number(process.env['SESSION_RUNS'] ?? 1000);
const MOST_EDITS = 14;

/** Seeds that failed once. */
const KNOWN: readonly number[] = [];
const KNOWN_RUNNING: readonly number[] = [];

/** Cents of cash per hour and minutes, added up without rounding: the same for every cheapest cover. */
function exactCash(plan: Plan, report: CoverageReport): number {
  const rates = new Map(plan.people.map((person) => [person.id, person.paidAs === 'cash' ? person.costCentsPerHour : 0]));
  return [...report.assignment, ...report.logged].reduce((sum, line) => sum + line.minutes * (rates.get(line.personId) ?? 0), 0);
}

/** Whether somebody's hours cost cash: then which month (and brand) pays depends on which of the cheapest covers is shown. */
function hasPaidHours(plan: Plan, report: CoverageReport): boolean {
  return exactCash(plan, report) > 0;
}

/** What every exact solve of a plan agrees on, whichever assignment it shows. */
function uniqueParts(plan: Plan, report: CoverageReport): unknown {
  const isPaid = hasPaidHours(plan, report);
  return {
    missing: report.missingMinutes,
    needed: report.neededMinutes,
    available: report.availableMinutes,
    covered: report.coveredMinutes,
    isStrained: tightest(report, plan.settings.tightPercent) !== undefined,
    weeks: report.weeks.map((week) => [week.monday, week.availableMinutes, week.postCount]),
    people: report.people.map((person) => [person.personId, person.availableMinutes]),
    cadence: report.cadence,
    logged: [report.loggedMinutes, report.logged, report.weeks.map((week) => [week.isOver, week.loggedMinutes]), report.people.map((person) => person.loggedMinutes)],
    overdue: [report.overdueCount, report.overdueMinutes],
    bottlenecks: report.bottlenecks.map((part) => JSON.stringify(part)),
    items: report.items,
    cash: exactCash(plan, report),
    lines: report.months.map((month) => [month.month, month.linesByCategory, month.capCents]),
    level: isPaid ? null : report.level,
    money: isPaid ? null : report.months.map((month) => [month.cashCents, month.overCents]),
  };
}

function assignmentOf(plan: Plan, world: World, report: CoverageReport): Assignment {
  const capacity = capacityOf(plan, world);
  const items = new Map(report.items.map((item, index) => [item.id, index]));
  const column = (read: (line: CoverageReport['assignment'][number]) => number): Int32Array => Int32Array.from(report.assignment, read);
  return {
    count: report.assignment.length,
    item: column((line) => items.get(line.itemId) ?? -1),
    person: column((line) => capacity.personIds.indexOf(line.personId)),
    day: column((line) => toDayNumber(line.day) - capacity.from),
    minutes: Float64Array.from(report.assignment, (line) => line.minutes),
  };
}

/** The report holds by itself: the assignment is allowed and adds up to the weeks, people and money that are shown. */
function expectWitness(plan: Plan, world: World, report: CoverageReport): void {
  const problem = problemOfPlan(plan, report.items, capacityOf(plan, world));
  expect(checkAssignment(problem, assignmentOf(plan, world, report))).toEqual([]);
  const done = report.assignment.reduce((sum, line) => sum + line.minutes, 0);
  expect(done + report.loggedMinutes).toBe(report.coveredMinutes);
  expect(report.logged.reduce((sum, line) => sum + line.minutes, 0)).toBe(report.loggedMinutes);
  expect(report.weeks.reduce((sum, week) => sum + week.missingMinutes, 0)).toBe(report.missingMinutes);
  for (const [place, week] of report.weeks.entries()) {
    const first = toDayNumber(week.monday);
    const inWeek = [...report.assignment, ...report.logged].filter((line) => toDayNumber(line.day) >= first && toDayNumber(line.day) < first + 7);
    expect(week.coveredMinutes).toBe(inWeek.reduce((sum, line) => sum + line.minutes, 0));
    expect(week.neededMinutes).toBe(week.coveredMinutes + week.missingMinutes);
    for (const person of report.people) {
      expect(person.assignedMinutes[place]).toBe(inWeek.filter((line) => line.personId === person.personId).reduce((sum, line) => sum + line.minutes, 0));
    }
  }
}

function expectVerdict(plan: Plan, report: CoverageReport): void {
  const isUneven = report.cadence.some((channel) => channel.missedWeeks > 0 || channel.isGapTooLong);
  const isStrained = tightest(report, plan.settings.tightPercent) !== undefined;
  const fails = report.missingMinutes > 0 || report.overBudgetCents > 0;
  expect(report.level).toBe(fails ? 'fails' : isStrained || isUneven ? 'tight' : 'carries');
}

function expectAgrees(session: PlanSession, plan: Plan, world: World): void {
  expect(session.plan).toBe(plan);
  const cold = coverPlan(plan, world);
  const warm = session.report();
  expect(uniqueParts(plan, warm)).toEqual(uniqueParts(plan, cold));
  expectWitness(plan, world, warm);
  expectVerdict(plan, warm);
  const { items: _items, assignment: _assignment, logged: _logged, bottlenecks: _bottlenecks, ...quick } = warm;
  expect(session.quick()).toEqual(quick);
}

/** What was said before the edit is what is said after it: nothing else in the weeks that are not named. */
function expectTold(told: EditPreview | undefined, session: PlanSession): void {
  const report = session.quick();
  expect(told?.levelAfter).toBe(report.level);
  expect(told?.missingAfter).toBe(report.missingMinutes);
  const weeks = new Map(report.weeks.map((week) => [week.monday, week]));
  for (const week of told?.weeks ?? []) {
    const now = weeks.get(week.monday);
    expect([week.neededAfter, week.availableAfter, week.missingAfter]).toEqual([now?.neededMinutes, now?.availableMinutes, now?.missingMinutes]);
  }
}

function run(seed: number, counts: Map<string, number>, draw: (seed: number) => RandomPlan): void {
  const { plan: first, world } = draw(seed);
  const random = seeded(seed + 7);
  const session = openSession(first, apply, world);
  const plans = [first];
  expect(session.report(), `seed ${seed}: opened`).toEqual(coverPlan(first, world));
  const edits = random.whole(2, MOST_EDITS);
  for (let edit = 0; edit < edits; edit += 1) {
    const plan = plans.at(-1) ?? first;
    if (plans.length > 1 && random.chance(0.15)) {
      plans.pop();
      session.follow(plans.at(-1) ?? first);
      counts.set('undone', (counts.get('undone') ?? 0) + 1);
    } else {
      const command = randomEdit(plan, random, edit);
      const told = session.preview(command);
      if (!session.apply(command)) {
        expect(told, `seed ${seed}, edit ${edit}`).toBeUndefined();
        continue;
      }
      expectTold(told, session);
      plans.push(session.plan);
      counts.set(command.type, (counts.get(command.type) ?? 0) + 1);
    }
    try {
      expectAgrees(session, plans.at(-1) ?? first, world);
    } catch (error) {
      throw new Error(`seed ${seed}, edit ${edit}`, { cause: error });
    }
  }
}

describe('a session', () => {
  it.each([
    ['before the plan begins', randomPlan, KNOWN],
    ['while it runs, with a log', runningPlan, KNOWN_RUNNING],
  ] as const)('agrees with a cold solve after every edit, and every report holds by itself: %s', { timeout: 900_000 }, (_, draw, known) => {
    const counts = new Map<string, number>();
    for (const seed of known) run(seed, counts, draw);
    for (let seed = 1; seed <= RUNS; seed += 1) run(seed, counts, draw);
    for (const kind of ['add', 'change', 'remove', 'batch', 'settings', 'undone']) expect(counts.get(kind) ?? 0, kind).toBeGreaterThan(RUNS / 20);
  });
});

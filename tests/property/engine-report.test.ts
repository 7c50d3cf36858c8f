import { coverPlan, type CoverageReport, workItemsOf, listPosts } from '@shared/engine';
import { english, german, isTextKey } from '@shared/i18n';
import type { Plan } from '@shared/schema';
import { addDays, toDayNumber, weekdayOf } from '@shared/time';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { randomPlan, type RandomPlan } from '../support/plan/random-plan';
import { spoken } from '../support/plan/spoken';

const RUNS = { seed: 20270104, numRuns: 400 };

function onRandomPlans(check: (drawn: RandomPlan & { readonly report: CoverageReport }) => void): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const drawn = randomPlan(seed);
      check({ ...drawn, report: coverPlan(drawn.plan, drawn.world) });
    }),
    RUNS,
  );
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Written out naively on purpose: what a person can give on one day. */
function dayMinutes(plan: Plan, holidays: readonly string[], personId: string, day: string): number {
  const person = plan.people.find((candidate) => candidate.id === personId);
  if (person === undefined || holidays.includes(day)) return 0;
  if (plan.closures.some((closure) => closure.from <= day && day <= closure.until)) return 0;
  if ((person.from !== null && day < person.from) || (person.until !== null && day > person.until)) return 0;
  const valid = person.hours.filter((hours) => hours.from === null || hours.from <= day).sort((left, right) => ((left.from ?? '') < (right.from ?? '') ? -1 : 1)).at(-1);
  const worked = valid?.minutesByWeekday[weekdayOf(toDayNumber(day)) - 1] ?? 0;
  const absences = plan.absences.filter((absence) => absence.personId === personId && absence.from <= day && day <= absence.until);
  const lost = sum(absences.map((absence) => absence.minutesPerDay ?? 10_000));
  return Math.max(0, Math.floor((worked * person.plannedSharePercent) / 100) - lost);
}

function mayDo(plan: Plan, item: CoverageReport['items'][number], personId: string): boolean {
  if (item.ownerId !== null && item.ownerId !== personId) return false;
  if (item.skillId === null) return true;
  return plan.people.find((person) => person.id === personId)?.skills.some((skill) => skill.skillId === item.skillId && skill.level >= item.level) ?? false;
}

function daysOf(from: string, until: string): string[] {
  return Array.from({ length: toDayNumber(until) - toDayNumber(from) + 1 }, (_, index) => addDays(from, index));
}

const isDialogue = (item: CoverageReport['items'][number]): boolean => item.source === 'activity' && item.activityKind === 'dialogue';

describe('the assignment', () => {
  it('keeps windows, skills, levels, owners and every cap, and never does more than is asked for', () => {
    onRandomPlans(({ plan, holidays, report }) => {
      const items = new Map(report.items.map((item) => [item.id, item]));
      const perItem = new Map<string, number>();
      const perDay = new Map<string, number>();
      const dialogue = new Map<string, number>();
      const perWeek = new Map<string, number>();
      for (const line of report.assignment) {
        const item = items.get(line.itemId);
        if (item === undefined) throw new Error(`unknown item ${line.itemId}`);
        expect(item.from <= line.day && line.day <= item.until && mayDo(plan, item, line.personId)).toBe(true);
        expect(Number.isInteger(line.minutes) && line.minutes > 0).toBe(true);
        const day = `${line.personId} ${line.day}`;
        const week = `${line.personId} ${toDayNumber(line.day) - weekdayOf(toDayNumber(line.day))}`;
        perItem.set(item.id, (perItem.get(item.id) ?? 0) + line.minutes);
        perDay.set(day, (perDay.get(day) ?? 0) + line.minutes);
        perWeek.set(week, (perWeek.get(week) ?? 0) + line.minutes);
        if (isDialogue(item)) dialogue.set(day, (dialogue.get(day) ?? 0) + line.minutes);
      }
      for (const [id, minutes] of perItem) expect(minutes).toBeLessThanOrEqual(items.get(id)?.planned ?? 0);
      for (const [key, minutes] of perDay) {
        const [personId = '', day = ''] = key.split(' ');
        expect(minutes).toBeLessThanOrEqual(dayMinutes(plan, holidays, personId, day));
      }
      for (const person of plan.people) {
        const most = (caps: Map<string, number>): number => Math.max(0, ...[...caps].filter(([key]) => key.startsWith(`${person.id} `)).map(([, minutes]) => minutes));
        if (person.weeklyCapMinutes !== null) expect(most(perWeek)).toBeLessThanOrEqual(person.weeklyCapMinutes);
        if (person.dialogueCapMinutesPerDay !== null) expect(most(dialogue)).toBeLessThanOrEqual(person.dialogueCapMinutesPerDay);
      }
      expect(sum(perItem.values())).toBe(report.coveredMinutes);
    });
  });
});

describe('weeks and people', () => {
  it('add up to each other and to the totals', () => {
    onRandomPlans(({ report }) => {
      for (const [week, entry] of report.weeks.entries()) {
        expect(entry.neededMinutes).toBe(entry.coveredMinutes + entry.missingMinutes);
        expect(entry.coveredMinutes).toBe(sum(report.people.map((person) => person.assignedMinutes[week] ?? 0)));
        expect(entry.availableMinutes).toBe(sum(report.people.map((person) => person.availableMinutes[week] ?? 0)));
        expect(entry.coveredMinutes).toBeLessThanOrEqual(entry.availableMinutes);
      }
      const total = (pick: (week: CoverageReport['weeks'][number]) => number): number => sum(report.weeks.map(pick));
      expect(total((week) => week.neededMinutes)).toBe(report.neededMinutes);
      expect(total((week) => week.coveredMinutes)).toBe(report.coveredMinutes);
      expect(total((week) => week.missingMinutes)).toBe(report.missingMinutes);
      expect(total((week) => week.availableMinutes)).toBe(report.availableMinutes);
      expect(report.neededMinutes).toBe(sum(report.items.map((item) => item.planned)));
    });
  });
});

/** Minutes that a set of items may use at most, straight from the definition: days, then weekly caps. */
function usableMinutes({ plan, holidays, report }: RandomPlan & { readonly report: CoverageReport }, itemIds: readonly string[]): number {
  const items = report.items.filter((item) => itemIds.includes(item.id));
  const { from, until } = plan.settings.horizon;
  return sum(
    plan.people.map((person) => {
      const weeks = new Map<number, number>();
      for (const day of daysOf(from, until)) {
        const usable = items.filter((item) => item.from <= day && day <= item.until && mayDo(plan, item, person.id));
        if (usable.length === 0) continue;
        const there = dayMinutes(plan, holidays, person.id, day);
        const cap = usable.every(isDialogue) ? (person.dialogueCapMinutesPerDay ?? there) : there;
        const week = toDayNumber(day) - weekdayOf(toDayNumber(day));
        weeks.set(week, (weeks.get(week) ?? 0) + Math.min(there, cap));
      }
      return sum([...weeks.values()].map((minutes) => Math.min(minutes, person.weeklyCapMinutes ?? minutes)));
    }),
  );
}

describe('bottlenecks', () => {
  it('are certificates: needed, available and missing can be recomputed from items and hours alone', () => {
    let seen = 0;
    onRandomPlans((drawn) => {
      const { report } = drawn;
      expect(sum(report.bottlenecks.map((part) => part.missingMinutes))).toBe(report.missingMinutes);
      for (const part of report.bottlenecks) {
        seen += 1;
        expect(part.missingMinutes).toBeGreaterThan(0);
        expect(part.neededMinutes).toBe(sum(report.items.filter((item) => part.itemIds.includes(item.id)).map((item) => item.planned)));
        expect(part.availableMinutes).toBe(usableMinutes(drawn, part.itemIds));
        expect(part.availableMinutes).toBe(sum(part.personMinutes.map((entry) => entry.minutes)));
        expect(part.missingMinutes).toBe(part.neededMinutes - part.availableMinutes);
        expect(part.personIds).toEqual(part.personMinutes.map((entry) => entry.personId));
      }
      const all = report.bottlenecks.flatMap((part) => part.itemIds);
      expect(new Set(all).size).toBe(all.length);
    });
    expect(seen).toBeGreaterThan(200);
  });
});

describe('the verdict', () => {
  it('follows its definition', () => {
    const seen = new Set<string>();
    onRandomPlans(({ plan, report }) => {
      const isFull = (assigned: number, available: number): boolean => assigned * 100 > available * plan.settings.tightPercent;
      const someoneFull = report.people.some((person) => person.assignedMinutes.some((minutes, week) => isFull(minutes, person.availableMinutes[week] ?? 0)));
      const uneven = report.cadence.some((channel) => channel.missedWeeks > 0 || channel.isGapTooLong);
      const fails = report.missingMinutes > 0 || report.overBudgetCents > 0;
      expect(report.level).toBe(fails ? 'fails' : someoneFull || uneven ? 'tight' : 'carries');
      for (const week of report.weeks) expect(week.isTight).toBe(isFull(week.coveredMinutes, week.availableMinutes));
      expect(report.sentences[0]?.code.startsWith(`engine.verdict.${report.level === 'carries' ? '' : report.level}`)).toBe(true);
      seen.add(report.level);
    });
    expect([...seen].sort()).toEqual(['carries', 'fails', 'tight']);
  });

  it('is said with texts that exist in both languages, all places filled', () => {
    const ofEngine = (texts: object): string[] => Object.keys(texts).filter((key) => key.startsWith('engine.')).sort();
    expect(ofEngine(english)).toEqual(ofEngine(german));
    onRandomPlans(({ report }) => {
      const sentences = [...report.sentences, ...report.bottlenecks.flatMap((part) => part.sentences)];
      for (const { code } of sentences) expect(isTextKey(code) ? '' : code).toBe('');
      for (const text of [...spoken(sentences.slice(0, 6)), ...spoken(sentences.slice(0, 6), 'en')]) expect(text).not.toMatch(/\{\{|undefined|NaN/);
    });
  });
});

describe('the world', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('does not matter: every time zone gives the same report and the same words', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const [first, ...others] = ['UTC', 'America/Santiago', 'Pacific/Apia'].map((TZ) => {
        process.env['TZ'] = TZ;
        const { plan, world } = randomPlan(seed);
        const report = coverPlan(plan, world);
        return JSON.stringify([report, spoken(report.sentences)]);
      });
      for (const other of others) expect(other).toBe(first);
    }
  });

  it('is left alone: plans are not changed, and items do not depend on who asks first', () => {
    onRandomPlans(({ plan, world, report }) => {
      const before = JSON.stringify(plan);
      expect(workItemsOf(plan, listPosts(plan), world)).toEqual(report.items);
      expect(coverPlan(plan, world)).toEqual(report);
      expect(JSON.stringify(plan)).toBe(before);
    });
  });
});

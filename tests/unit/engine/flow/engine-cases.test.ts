import { expect, test } from 'vitest';
import {
  centsFor, changeItem, cheapestCover, checkAssignment, coverForBudget, itemTable, largestFactor, minuteValues, smallestLever,
  solveCoverage, solveNetwork, wholeUnits,
} from '@shared/engine/flow';
import { caseItems, caseProblem, engineCase, itemNames, solvableCases, type EngineCase } from '../../../support/engine/cases';
import { evenSpreadPeakOver, greedyShortage, intervalSkillShortage, totalsSlack } from '../../../support/engine/simple-planners';

/** Cases whose answers name this field, with a title for the report. */
function casesWith(field: keyof EngineCase['expect']): [string, EngineCase][] {
  return solvableCases().filter((entry) => entry.expect[field] !== undefined).map((entry) => [`${entry.id} ${entry.title}`, entry]);
}

test.each(casesWith('shortage'))('%s: shortage, with an assignment that holds and parts that add up', (_, entry) => {
  const problem = caseProblem(entry);
  const coverage = solveCoverage(problem);
  expect(coverage.shortage).toBe(entry.expect.shortage);
  expect(checkAssignment(problem, coverage.assignment)).toEqual([]);
  expect(coverage.parts.reduce((sum, part) => sum + part.missing, 0)).toBe(coverage.shortage);
  for (const part of coverage.parts) expect(part.limits.reduce((sum, limit) => sum + limit.minutes, 0)).toBe(part.there);
});

test.each(casesWith('bottleneck'))('%s: bottleneck', (_, entry) => {
  const items = solveCoverage(caseProblem(entry)).parts.flatMap((part) => Array.from(part.items));
  expect(itemNames(entry, items)).toEqual(entry.expect.bottleneck?.toSorted());
});

test.each(casesWith('components'))('%s: parts', (_, entry) => {
  const parts = solveCoverage(caseProblem(entry)).parts.map((part) => itemNames(entry, part.items));
  expect(new Set(parts.map(String))).toEqual(new Set(entry.expect.components?.map(String)));
});

test.each(casesWith('minCost'))('%s: cheapest cover', (_, entry) => {
  const cover = cheapestCover(caseProblem(entry));
  expect(cover.shortage).toBe(0);
  expect(cover.cost.cents).toBe(entry.expect.minCost);
  expect(cover.cost.numerator).toBe((entry.expect.minCost ?? 0) * 60);
});

test.each(casesWith('totalsSlack'))('%s: a plain total would call this spare', (_, entry) => {
  expect(totalsSlack(caseProblem(entry))).toBe(entry.expect.totalsSlack);
});

test.each(casesWith('shortageWithoutOwners'))('%s: shortage without owners', (_, entry) => {
  const network = solveNetwork(caseProblem(entry));
  caseItems(entry).forEach((item, number) => changeItem(network, number, { ...item, owner: -1 }));
  expect(network.shortage).toBe(entry.expect.shortageWithoutOwners);
});

test('T1, T2: greedy filling reports missing hours that are not missing', () => {
  expect(greedyShortage(caseProblem(engineCase('T1')), 'listFirst')).toBe(480);
  expect(greedyShortage(caseProblem(engineCase('T2')), 'edfAsap')).toBe(480);
});

test('T3: no stretch of days with any set of skills shows the shortage', () => {
  expect(intervalSkillShortage(caseProblem(engineCase('T3')))).toBe(0);
  expect(solveNetwork(caseProblem(engineCase('T3'))).shortage).toBe(240);
});

test('T4: even spreading raises a false alarm', () => {
  expect(evenSpreadPeakOver(caseProblem(engineCase('T4')))).toBe(120);
});

test('O9: what a budget of 500 euro buys', () => {
  const budget = coverForBudget(cheapestCover(caseProblem(engineCase('O8'))), 50_000);
  expect(budget).toMatchObject({ covered: 1152, leftUndone: 48, missingCents: 4000, numerator: 50_000 * 60 });
  expect(Array.from(budget.minutesByPerson)).toEqual([480, 600, 72]);
});

test('O10: labour and fixed costs of the month', () => {
  const entry = engineCase('O10');
  const fixed = Object.values(entry.fixedCosts ?? {}).reduce((sum, cents) => sum + cents, 0);
  const total = fixed + cheapestCover(caseProblem(entry)).cost.cents;
  expect(total).toBe(103_000);
  expect(total - (entry.budget ?? 0)).toBe(3000);
});

test('O11: smallest equal extra time per working day', () => {
  const entry = engineCase('O11');
  const answer = smallestLever(caseProblem(entry), { dayMinutes: entry.people?.[0]?.workdays ?? [] });
  expect(answer).toMatchObject({ outcome: 'found', amount: { numerator: 90, denominator: 1 }, wholeAmount: 90 });
});

test('O11: hours on days the work cannot use do not help', () => {
  const entry = engineCase('O11');
  const answer = smallestLever(caseProblem(entry), { dayMinutes: [5, 0] });
  expect(answer).toEqual({ outcome: 'cannotHelp', items: Int32Array.of(1) });
});

test('O12: highest cadence, exact and in whole posts', () => {
  const entry = engineCase('O12');
  const answer = largestFactor(caseProblem(entry), [1]);
  expect(answer).toMatchObject({ outcome: 'found', factor: { numerator: 2, denominator: 3 }, isLimit: false });
  if (answer.outcome === 'found') expect(wholeUnits(answer.factor, entry.demand?.[0]?.posts ?? 0)).toBe(3);
});

test('O12: a factor on nothing, or beside work that is too much alone, cannot help', () => {
  const problem = caseProblem(engineCase('O12'));
  expect(largestFactor(problem, [0])).toEqual({ outcome: 'cannotHelp', items: Int32Array.of(0) });
  const both = { ...problem, items: itemTable([{ minutes: 900, skill: 0, firstDay: 0, lastDay: 0 }, { minutes: 60, skill: 0, firstDay: 0, lastDay: 0 }]) };
  expect(largestFactor(both, [0, 1]).outcome).toBe('cannotHelp');
});

test('O8: one more hour of the cheap writer frees the generalist from text and saves the dear video person', () => {
  const problem = caseProblem(engineCase('O8'));
  const values = minuteValues(cheapestCover(problem), problem.rates);
  expect(values).toEqual([
    { person: 0, fillsShortage: false, savedRate: 2000, instead: 2 },
    { person: 1, fillsShortage: false, savedRate: 3000, instead: 2 },
    { person: 2, fillsShortage: false, savedRate: 0, instead: null },
  ]);
  expect(centsFor(1, 30)).toBe(1);
  expect(centsFor(1, 29)).toBe(0);
});

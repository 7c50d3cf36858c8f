import { coverPlan, type CoverageReport } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';
import { spoken } from '../../support/plan/spoken';

/** Four weeks from Monday 2027-01-04 (weeks 1 to 4); Ann has 600 min a week. A post needs `minutes` in its own week. */
function cover(minutes: number, days: readonly string[], parts: PlanParts = {}): CoverageReport {
  const { settings, ...records } = parts;
  return coverPlan(
    makePlan({
      settings: { horizon: { from: '2027-01-04', until: '2027-01-31' }, ...settings },
      brands: [{ id: 'b', name: 'Brand' }],
      skills: skills('text'),
      people: [person('Ann', 120, ['text'])],
      channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
      formats: [{ id: 'f', name: 'Article', steps: [step('s', 'text', minutes, -4, 0)] }],
      posts: days.map((day, index) => ({ id: `p${index}`, channelId: 'c', title: day, day, formatId: 'f' })),
      ...records,
    }),
    makeWorld(),
  );
}

const first = (report: CoverageReport): string | undefined => spoken(report.sentences)[0];

describe('verdict on hours', () => {
  it('carries, and names the fullest week with what it leaves', () => {
    const report = cover(60, ['2027-01-08', '2027-01-15', '2027-01-15']);
    // week 2: all 120 of its own minutes would be 20 %; the posts of the 15th may also start on the 11th only
    expect(report).toMatchObject({ level: 'carries', worstWeek: '2027-01-11' });
    expect(first(report)).toBe('Trägt: Auch in der vollsten Woche (KW 2) bleiben 8 h Luft.');
    expect(report.sentences).toHaveLength(1);
  });

  it('carries without any work', () => {
    expect(first(cover(60, []))).toBe('Bisher ist keine Arbeit geplant, also gibt es noch nichts zu beurteilen.');
  });

  it('is tight above the limit of a person’s week, not at it', () => {
    expect(cover(540, ['2027-01-15']).level).toBe('carries');
    const report = cover(541, ['2027-01-15']);
    expect(report).toMatchObject({ level: 'tight', worstWeek: '2027-01-11' });
    expect(spoken(report.sentences)).toEqual([
      'Knapp: In KW 2 sind 90 % der Zeit von Ann verplant, es bleiben 59 min Luft.',
      'Eine Woche ist zu mehr als 90 % verplant.',
    ]);
  });

  it('is not tight where work can move to an emptier week', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 300, -9, 0)] }];
    const report = cover(0, ['2027-01-15', '2027-01-15'], { formats });
    expect(report.level).toBe('carries');
    expect(report.weeks.map((week) => week.coveredMinutes)).toEqual([300, 300, 0, 0]);
  });

  it('is tight for one full person even when the team has time', () => {
    const report = cover(541, ['2027-01-15'], { people: [person('Ann', 120, ['text']), person('Bea', 480, [])] });
    expect(report.weeks.some((week) => week.isTight)).toBe(false);
    expect(report.level).toBe('tight');
    expect(first(report)).toBe('Knapp: In KW 2 sind 90 % der Zeit von Ann verplant, es bleiben 59 min Luft.');
  });

  it('fails in one week', () => {
    const report = cover(660, ['2027-01-15']);
    expect(report).toMatchObject({ level: 'fails', worstWeek: '2027-01-11', missingMinutes: 60, coveredMinutes: 600, neededMinutes: 660 });
    expect(spoken(report.sentences).slice(0, 2)).toEqual([
      'Trägt nicht: In KW 2 fehlen 1 h, in den anderen Wochen reicht die Zeit.',
      'In KW 2 werden 11 h gebraucht, 10 h davon sind gedeckt, 1 h fehlen.',
    ]);
  });

  it('fails in several weeks and names the worst', () => {
    const report = cover(400, ['2027-01-08', '2027-01-08', '2027-01-22', '2027-01-22', '2027-01-22']);
    // week 1: 800 - 600 = 200, week 3: 1200 - 600 = 600
    expect(first(report)).toBe('Trägt nicht: In 2 von 4 Wochen fehlen zusammen 13 h 20 min, am meisten in KW 3.');
    expect(report.worstWeek).toBe('2027-01-18');
  });

  it('names the year where the plan runs longer than one', () => {
    const settings = { horizon: { from: '2027-01-04', until: '2028-01-30' } };
    expect(first(cover(60, ['2028-01-14'], { settings }))).toBe('Trägt: Auch in der vollsten Woche (KW 2/2028) bleiben 9 h Luft.');
  });
});

describe('verdict on money', () => {
  const freelancer = [person('Fay', 120, ['text'], { paidAs: 'cash', costCentsPerHour: 6000 })];

  it('fails when a month is overspent', () => {
    const report = cover(60, ['2027-01-15'], { people: freelancer, budgetCaps: [{ id: 'k', cents: 5000 }] });
    expect(report).toMatchObject({ level: 'fails', missingMinutes: 0, overBudgetCents: 1000, totalCashCents: 6000 });
    expect(spoken(report.sentences)).toEqual(['Trägt nicht: Das Budget wird um 10 € überzogen, am meisten im Januar 2027.']);
  });

  it('fails when the whole is overspent, and gives the money as a second reason when hours are missing too', () => {
    const caps = [{ id: 'k', cents: 5000, scope: 'total' as const }];
    expect(first(cover(60, ['2027-01-15'], { people: freelancer, budgetCaps: caps }))).toBe('Trägt nicht: Das Budget wird um 10 € überzogen.');
    const both = spoken(cover(660, ['2027-01-15'], { people: freelancer, budgetCaps: caps }).sentences);
    expect(both.at(0)).toBe('Trägt nicht: In KW 2 fehlen 1 h, in den anderen Wochen reicht die Zeit.');
    expect(both).toContain('Das Budget wird um 550 € überzogen.');
  });

  it('uses people who cost no cash first, then the cheaper ones', () => {
    const people = [person('Dear', 120, ['text'], { paidAs: 'cash', costCentsPerHour: 9000 }), ...freelancer, person('Ann', 60, ['text'], { costCentsPerHour: 20_000 })];
    const report = cover(960, ['2027-01-15'], { people });
    const assigned = Object.fromEntries(report.people.map((entry) => [entry.personId, entry.assignedMinutes[1]]));
    expect(assigned).toEqual({ Ann: 300, Fay: 600, Dear: 60 });
    expect(report.totalCashCents).toBe(60_000 + 9000);
    expect(report.totalInternalCents).toBe(100_000);
  });
});

describe('verdict on rhythm', () => {
  const channels = (more: Record<string, unknown>) => [{ id: 'c', brandId: 'b', name: 'Blog', ...more }];

  it('is tight when a channel misses its minimum', () => {
    const report = cover(60, ['2027-01-08', '2027-01-15', '2027-01-22'], { channels: channels({ cadence: { minimum: 1, target: 1 } }) });
    expect(report.level).toBe('tight');
    expect(spoken(report.sentences)).toEqual(['Knapp: Die Stunden reichen, aber auf Blog fehlen in einer Woche Beiträge (KW 4).']);
    const more = cover(60, ['2027-01-15'], { channels: channels({ cadence: { minimum: 1, target: 1 } }) });
    expect(first(more)).toBe('Knapp: Die Stunden reichen, aber auf Blog fehlen in 3 Wochen Beiträge, zuerst in KW 1.');
  });

  it('is tight when a channel is silent for too long', () => {
    const report = cover(60, ['2027-01-08', '2027-01-29'], { channels: channels({ longestGapDays: 14 }) });
    expect(spoken(report.sentences)).toEqual(['Knapp: Die Stunden reichen, aber Blog schweigt 21 Tage lang, höchstens 14 sind gewollt.']);
  });

  it('gives missed rhythm as a further reason when hours are missing', () => {
    const report = cover(660, ['2027-01-15'], { channels: channels({ cadence: { minimum: 1, target: 1 }, longestGapDays: 7 }) });
    expect(spoken(report.sentences).slice(2)).toEqual([
      'Eine Woche ist zu mehr als 90 % verplant.',
      'Auf Blog fehlen in 3 Wochen Beiträge, zuerst in KW 1.',
      'Blog schweigt 16 Tage lang, höchstens 7 sind gewollt.',
    ]);
  });
});

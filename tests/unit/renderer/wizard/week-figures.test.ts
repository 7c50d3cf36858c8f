import { describe, expect, it } from 'vitest';
import { planFromAnswers } from '@shared/benchmarks';
import { coverPlan, createWorld, effortOverview } from '@shared/engine';
import { createTranslate } from '@shared/i18n';
import { answersOf, type Draft, emptyDraft, withChannel, withStart } from '../../../../renderer/src/views/wizard/draft';
import { dearestMonth } from '../../../../renderer/src/views/wizard/month-cost';
import { newPerson } from '../../../../renderer/src/views/wizard/person-draft';
import type { Preview } from '../../../../renderer/src/views/wizard/use-preview';
import { hardestWeek, runningWeeks, weekFigures } from '../../../../renderer/src/views/wizard/week-figures';

const today = '2026-11-22';

function previewOf(draft: Draft): Preview {
  let count = 0;
  const plan = planFromAnswers(answersOf(draft), () => `id-${(count += 1)}`, createTranslate('de'));
  const report = coverPlan(plan, createWorld(today));
  return { summary: report, effort: effortOverview(plan, report.items), made: { draft, plan } };
}

const standard = withStart(emptyDraft(today, { country: 'DE', state: 'BY' }), 'standard');

describe('hours of a usual week', () => {
  it('add up: channels and the rest are all that is needed', () => {
    const figures = weekFigures(previewOf({ ...standard, people: [newPerson('a', 'employee', 'DE')] }));
    const parts = [...figures.byChannel.values()].reduce((sum, minutes) => sum + minutes, figures.otherMinutes);
    expect([...figures.byChannel.keys()]).toEqual(standard.channels.map(({ channel }) => channel));
    expect(Math.min(...figures.byChannel.values())).toBeGreaterThan(0);
    expect(parts).toBeCloseTo(figures.neededMinutes, 6);
  });

  it('count the time that is there after holidays and the planned share', () => {
    const preview = previewOf({ ...standard, people: [newPerson('a', 'employee', 'DE')] });
    const full = 40 * 60 * 0.8;
    const { thereMinutes } = weekFigures(preview);
    expect(thereMinutes).toBeLessThan(full);
    expect(Math.max(...runningWeeks(preview.summary.weeks, preview.made.plan.settings).map((week) => week.availableMinutes))).toBe(full);
  });

  it('leave the weeks before the launch out', () => {
    const preview = previewOf(standard);
    const weeks = runningWeeks(preview.summary.weeks, preview.made.plan.settings);
    expect([weeks[0]?.monday, weeks.at(-1)?.monday]).toEqual(['2027-01-18', '2027-05-17']);
  });

  it('rise with a further channel', () => {
    const before = weekFigures(previewOf(standard));
    const after = weekFigures(previewOf(withChannel(standard, 'podcast', true)));
    expect(after.byChannel.get('podcast')).toBeGreaterThan(0);
    expect(after.neededMinutes).toBeGreaterThan(before.neededMinutes);
  });
});

describe('week to look at first', () => {
  it('is the worst one of the verdict when hours are missing', () => {
    const { summary } = previewOf({ ...standard, people: [newPerson('a', 'student', 'DE')] });
    const most = Math.max(...summary.weeks.map((week) => week.missingMinutes));
    expect(most).toBeGreaterThan(0);
    expect(hardestWeek(summary)?.missingMinutes).toBe(most);
  });

  it('is the fullest one when only money is missing, and none without work', () => {
    const allRounder = { ...newPerson('a', 'employee', 'DE'), employment: 'freelancer', paidAs: 'cash' } as const;
    const { summary } = previewOf({ ...withStart(standard, 'lean'), people: [allRounder], monthlyBudgetCents: 0 });
    expect([summary.level, summary.missingMinutes, summary.worstWeek]).toEqual(['fails', 0, null]);
    const shares = summary.weeks.map((week) => week.coveredMinutes / week.availableMinutes);
    const week = hardestWeek(summary);
    expect((week?.coveredMinutes ?? 0) / (week?.availableMinutes ?? 1)).toBe(Math.max(...shares));
    expect(hardestWeek(previewOf(emptyDraft(today, { country: 'DE', state: null })).summary)).toBeUndefined();
  });
});

describe('dearest month', () => {
  it('is the one with the most spending, or none', () => {
    const { summary } = previewOf({ ...standard, people: [newPerson('d', 'freelancer', 'DE')], monthlyBudgetCents: 50_000 });
    expect(dearestMonth(summary.months)?.cashCents).toBe(Math.max(...summary.months.map((month) => month.cashCents)));
    expect(dearestMonth(previewOf(standard).summary.months)).toBeUndefined();
  });
});

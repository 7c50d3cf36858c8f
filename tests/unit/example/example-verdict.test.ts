import { describe, expect, it } from 'vitest';
import { coverPlan, createWorld } from '@shared/engine';
import { createFormats, createTranslate, speak } from '@shared/i18n';
import type { Plan } from '@shared/schema';
import { formatIsoWeek, toDayNumber } from '@shared/time';
import { buildExample } from '../../support/generate/example/build-example';

const { plan } = buildExample('de');
const world = createWorld('2027-04-01');
const report = coverPlan(plan, world);
const lena = 'person-lena';

const weekOf = (monday: string): string => formatIsoWeek(toDayNumber(monday));

function minutesOf(itemIds: readonly string[]): Record<string, number> {
  return Object.fromEntries(report.items.filter((item) => itemIds.includes(item.id)).map((item) => [item.id, item.planned]));
}

// PERT means of the steps, in minutes: editing a reel (36 + 4 x 84 + 210) / 6 = 97, of which an adaptation for Facebook costs 40 %,
// 38.8 = 39; editing the film (120 + 4 x 240 + 600) / 6 = 280. Lena Schuster is the only one who may cut films (level 2), works
// Monday and Wednesday for 5 h each, and is away from 9 to 17 August. Her first day after that is Wednesday 18 August, week 33.
describe('verdict of the example', () => {
  it('does not carry, in two weeks of summer only', () => {
    expect(report.level).toBe('fails');
    expect(report.missingMinutes).toBe(97 + 116);
    const failing = report.weeks.filter((week) => week.missingMinutes > 0).map((week) => [weekOf(week.monday), week.missingMinutes]);
    expect(failing).toEqual([
      ['2027-W32', 97],
      ['2027-W33', 116],
    ]);
    expect(report.worstWeek).toBe('2027-08-16');
  });

  it('has its greatest bottleneck around the film for the fair: 6 h 56 min of editing, 5 h there', () => {
    const [film] = report.bottlenecks;
    expect(minutesOf(film?.itemIds ?? [])).toEqual({
      // For Friday 20 August: six to two working days before are 12 to 18 August.
      'post/facebook-reel-2027-08-20/format-short-video-editing': 39,
      // For Monday 23 August: nine to three working days before are 10 to 18 August.
      'post/post-fair-film/format-long-video-editing': 280,
      // For Tuesday 24 August: 16 to 20 August.
      'post/instagram-reel-2027-08-24/format-short-video-editing': 97,
    });
    expect(film).toMatchObject({ from: '2027-08-10', until: '2027-08-20', skillIds: ['skill-editing'], personIds: [lena] });
    expect(film).toMatchObject({ neededMinutes: 39 + 280 + 97, availableMinutes: 300, missingMinutes: 416 - 300 });
    expect(film?.personMinutes).toEqual([{ personId: lena, minutes: 300 }]);
  });

  it('has a second one in week 32: a reel for 17 August that nobody can cut from 9 to 13 August', () => {
    expect(report.bottlenecks).toHaveLength(2);
    const reel = report.bottlenecks[1];
    expect(minutesOf(reel?.itemIds ?? [])).toEqual({ 'post/instagram-reel-2027-08-17/format-short-video-editing': 97 });
    expect(reel).toMatchObject({ from: '2027-08-09', until: '2027-08-13', personIds: [], neededMinutes: 97, availableMinutes: 0, missingMinutes: 97 });
  });

  it.each(['de', 'en'] as const)('names Lena Schuster and her absence in the bottleneck sentences (%s)', (language) => {
    const texts = report.bottlenecks.map((one) => one.sentences.map((part) => speak(part, createTranslate(language), createFormats(language))).join(' '));
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain('Lena Schuster');
      expect(text).toContain('17');
      expect(text).not.toMatch(/engine\.|Miriam|Jonas|Stefan/);
    }
  });

  it('would carry if she were there, so that nothing else is short', () => {
    const absences = plan.absences.filter((absence) => absence.personId !== lena);
    expect(absences).toHaveLength(plan.absences.length - 1);
    expect(coverPlan({ ...plan, absences } satisfies Plan, world).level).toBe('carries');
  });

  it('would carry if one more person could cut films', () => {
    const people = plan.people.map((person) =>
      person.id === 'person-jonas' ? { ...person, skills: person.skills.map((skill) => (skill.skillId === 'skill-editing' ? { ...skill, level: 2 as const } : skill)) } : person,
    );
    expect(coverPlan({ ...plan, people }, world).missingMinutes).toBe(0);
  });

  it('is not tight in any week otherwise', () => {
    expect(report.weeks.filter((week) => week.isTight)).toEqual([]);
  });

  it('keeps the budget, with May as the fullest month', () => {
    expect(report.overBudgetCents).toBe(0);
    const used = report.months.map((month) => [month.month, month.cashCents > (month.capCents ?? 0) * 0.9]);
    expect(used).toEqual([
      ['2027-04', false],
      ['2027-05', true],
      ['2027-06', false],
      ['2027-07', false],
      ['2027-08', false],
      ['2027-09', false],
    ]);
    // Tools 49 + 24 + 39, advertisements 300, photographer 480; the rest is Lena's hours at 75 euros.
    expect(report.months[1]).toMatchObject({ linesByCategory: { tools: 11_200, ads: 30_000, production: 48_000 }, capCents: 180_000 });
  });

  it('keeps the rhythm of every channel: no week below the minimum, no silence that is too long', () => {
    for (const channel of report.cadence) expect(channel, channel.channelId).toMatchObject({ missedWeeks: 0, isGapTooLong: false });
  });
});

import { describe, expect, it } from 'vitest';
import { emptyAnswers, overviewPlans, type PersonAnswer, personDefaults, planFromAnswers, startFromOverview, type WizardAnswers } from '@shared/benchmarks';
import { coverPlan, createWorld } from '@shared/engine';
import { createTranslate } from '@shared/i18n';
import { checkPlan, type Plan, validatePlan } from '@shared/schema';
import { addDays, expandRule, formatDay, toDayNumber, weekdayOf } from '@shared/time';

const bavaria = { country: 'DE', state: 'BY' };
const translate = createTranslate('de');

function counter(): () => string {
  let count = 0;
  return () => `id-${(count += 1)}`;
}

function make(change: Partial<WizardAnswers>, language: 'de' | 'en' = 'de'): Plan {
  return planFromAnswers({ ...emptyAnswers('2027-04-01', bavaria), ...change }, counter(), createTranslate(language));
}

function withChannels(...channels: readonly (readonly [channel: string, postsPerWeek: number])[]): Plan {
  return make({ channels: channels.map(([channel, postsPerWeek]) => ({ channel, name: null, postsPerWeek, followers: null })) });
}

/** Days of all posts of a channel in the four weeks from the second Monday after the launch on: long enough for every rhythm to come round. */
function daysInFourWeeks(plan: Plan, channelId: string): string[] {
  const monday = toDayNumber(addDays(plan.settings.launch ?? '', 28));
  expect(weekdayOf(monday)).toBe(1);
  const series = plan.series.filter((one) => one.channelId === channelId);
  return series.flatMap((one) => expandRule(one.rule, monday, monday + 27).map(formatDay));
}

describe('start from answers', () => {
  it('gives a valid plan when every step was skipped', () => {
    const plan = make({});
    expect(validatePlan(plan)).toEqual({ ok: true, value: plan });
    expect(plan.name).toBe('Mein Unternehmen');
    expect(plan.settings).toMatchObject({ horizon: { from: '2027-04-05', until: '2027-10-03' }, launch: '2027-05-03', region: bavaria });
    expect([plan.channels, plan.people, plan.series, plan.activities, plan.budgetLines, plan.budgetCaps]).toEqual([[], [], [], [], [], []]);
    expect(plan.skills.map((skill) => skill.name)).toContain('Video- und Tonschnitt');
  });

  it('gives a valid plan from every plan of the overview, in both languages, with ids of its own', () => {
    for (const { id, channels } of overviewPlans) {
      const answers = startFromOverview(id, '2027-04-01', bavaria);
      const plan = planFromAnswers(answers, counter(), createTranslate('en'));
      expect(checkPlan(plan), id).toEqual([]);
      expect(validatePlan(plan).ok, id).toBe(true);
      expect(plan.channels, id).toHaveLength(channels.length);
      expect(JSON.stringify(plan), id).not.toMatch(/reference\.|undefined/);
    }
  });

  it('posts as often as was chosen, in quarters, on every channel', () => {
    const channels = ['linkedin', 'facebook', 'instagram', 'youtube', 'xing', 'blog', 'newsletter', 'pinterest', 'tiktok', 'letters'];
    for (const postsPerWeek of [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 7, 7.75, 10, 25, 35]) {
      const plan = withChannels(...channels.map((channel) => [channel, postsPerWeek] as const));
      for (const channel of plan.channels) {
        expect([channel.name, postsPerWeek, daysInFourWeeks(plan, channel.id).length / 4]).toEqual([channel.name, postsPerWeek, postsPerWeek]);
        expect(channel.cadence.target).toBe(postsPerWeek);
        expect(channel.cadence.minimum).toBeLessThanOrEqual(postsPerWeek);
      }
    }
  });

  it('posts nothing on a channel without posts', () => {
    const plan = withChannels(['linkedin', 0]);
    expect(plan.series).toEqual([]);
    expect(plan.channels[0]).toMatchObject({ cadence: { minimum: 0, target: 0 }, longestGapDays: null, slots: [] });
  });

  it('spreads posts over the week: never two on one day before every working day has one', () => {
    for (let postsPerWeek = 1; postsPerWeek <= 7; postsPerWeek += 1) {
      const plan = withChannels(['linkedin', postsPerWeek]);
      const days = daysInFourWeeks(plan, plan.channels[0]?.id ?? '');
      expect(new Set(days).size, String(postsPerWeek)).toBe(days.length);
    }
    const often = withChannels(['x', 10]);
    const slots = often.channels[0]?.slots ?? [];
    expect(slots).toHaveLength(10);
    expect(new Set(slots.map((slot) => `${slot.weekday} ${slot.time}`)).size).toBe(10);
  });

  it('runs series from the launch to the end of the horizon', () => {
    for (const series of startPlan().series) {
      expect(series.rule.from >= '2027-05-31', series.title).toBe(true);
      expect(series.rule.until).toBe('2027-10-03');
    }
  });

  it('costs adaptations the usual share of the effort and says so in the title', () => {
    const facebook = withChannels(['facebook', 3]);
    const shares = facebook.series.map((series) => [series.title, series.effortPercent, series.rule.weekdays.length]);
    expect(shares).toEqual([
      ['Bild-Beitrag', 100, 1],
      ['Bild-Beitrag (übernommen)', 40, 2],
    ]);
  });

  it('gives every format once, with steps that ask for skills of the plan', () => {
    const plan = startPlan();
    const kinds = plan.formats.map((format) => format.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toEqual(expect.arrayContaining(['image_post', 'short_video', 'story', 'text_post', 'carousel', 'blog_article', 'newsletter', 'profile_update']));
    for (const format of plan.formats) expect(format.steps.length, format.name).toBeGreaterThan(3);
  });

  it('makes dialogue, core activities and set-up work', () => {
    const plan = startPlan();
    const dialogue = plan.activities.filter((activity) => activity.kind === 'dialogue');
    expect(dialogue.map((activity) => activity.name)).toContain('Dialog auf LinkedIn');
    expect(dialogue).toHaveLength(6);
    expect(dialogue[0]).toMatchObject({ rhythm: 'daily', promiseWorkingDays: 1, minutes: { low: 6, likely: 18, high: 60 } });
    expect(plan.activities.find((activity) => activity.kind === 'planning')).toMatchObject({ rhythm: 'weekly', minutes: { low: 30, likely: 90, high: 180 } });
    const setup = plan.activities.filter((activity) => activity.phase === 'setup');
    expect(setup.map((activity) => activity.name)).toEqual(expect.arrayContaining(['Strategie vor dem Start', 'Blog einrichten']));
    expect(setup).toHaveLength(1 + 6);
  });

  it('scales the core activities: by the answer, else by the number of channels', () => {
    const minutes = (plan: Plan): number => plan.activities.find((activity) => activity.kind === 'planning')?.minutes.likely ?? 0;
    expect(minutes(withChannels(['linkedin', 3]))).toBe(45);
    expect(minutes(make({ channels: startFromOverview('lean', '2027-04-01', bavaria).channels, activityFactor: 2 }))).toBe(180);
  });

  it('takes the dialogue from the number of followers when it is known', () => {
    const plan = make({ channels: [{ channel: 'facebook', name: 'Werkstatt', postsPerWeek: 1, followers: 2000 }] });
    expect(plan.channels[0]?.name).toBe('Werkstatt');
    expect(plan.activities.find((activity) => activity.kind === 'dialogue')).toMatchObject({ name: 'Dialog auf Werkstatt', minutes: { low: 2, likely: 9, high: 27 } });
  });

  it('makes people with their hours, skills and cost, and training for those of the business', () => {
    const plan = make({
      channels: [{ channel: 'blog', name: null, postsPerWeek: 0.5, followers: null }],
      people: [
        { name: '  ', employment: 'employee', minutesByWeekday: [240, 240, 240, 0, 0, 0, 0], skills: [{ skill: 'text', level: 2 }], costCentsPerHour: 4000, paidAs: 'internal' },
        { name: 'Jo', employment: 'freelancer', minutesByWeekday: [0, 480, 0, 0, 0, 0, 0], skills: [{ skill: 'editing', level: 3 }], costCentsPerHour: 8000, paidAs: 'cash' },
      ],
    });
    const [first, second] = plan.people;
    expect(first).toMatchObject({ name: 'Person 1', plannedSharePercent: 80, paidAs: 'internal' });
    expect(second).toMatchObject({ name: 'Jo', plannedSharePercent: 100, paidAs: 'cash', costCentsPerHour: 8000 });
    expect(plan.skills.find((skill) => skill.id === second?.skills[0]?.skillId)?.name).toBe(translate('reference.skill.editing'));
    const training = plan.activities.filter((activity) => activity.kind === 'training');
    expect(training.map((activity) => [activity.name, activity.ownerId])).toEqual([['Weiterbildung: Person 1', first?.id]]);
  });

  it('caps the budget and puts the usual tools inside it', () => {
    expect(make({ monthlyBudgetCents: 50_000 })).toMatchObject({ budgetCaps: [{ cents: 50_000, scope: 'month' }], budgetLines: [{ cents: 8000, category: 'tools' }] });
    expect(make({ monthlyBudgetCents: 3000 }).budgetLines[0]?.cents).toBe(3000);
    expect(make({ monthlyBudgetCents: 0 })).toMatchObject({ budgetCaps: [{ cents: 0 }], budgetLines: [] });
  });

  it('takes time zone and currency from the country', () => {
    expect(make({ region: { country: 'CH', state: 'ZH' } }).settings).toMatchObject({ timeZone: 'Europe/Zurich', currency: 'CHF' });
    expect(make({ region: { country: 'JP', state: null } }).settings).toMatchObject({ timeZone: 'Europe/Berlin', currency: 'EUR' });
  });
});

/** Somebody with the hours, skills and cost that the program proposes. */
function proposed(employment: PersonAnswer['employment']): PersonAnswer {
  const { minutesByWeekday, skills, costCentsPerHour, paidAs } = personDefaults(employment, 'DE');
  return { name: '', employment, minutesByWeekday, skills, costCentsPerHour, paidAs };
}

describe('first verdict', () => {
  const today = '2026-11-22';
  const verdict = (id: 'lean' | 'standard', people: readonly PersonAnswer[]): string =>
    coverPlan(planFromAnswers({ ...startFromOverview(id, today, bavaria), people }, counter(), translate), createWorld(today)).level;

  it('carries the lean plan with half a job, and the standard plan with a proposed small team', () => {
    expect(verdict('lean', [{ ...proposed('employee'), minutesByWeekday: [240, 240, 240, 240, 240, 0, 0] }])).toBe('carries');
    expect(verdict('standard', [proposed('employee'), proposed('owner'), proposed('student')])).toBe('carries');
  });

  it('does not carry with nobody, nor the standard plan with the owner alone', () => {
    expect(verdict('lean', [])).toBe('fails');
    expect(verdict('standard', [proposed('owner')])).toBe('fails');
  });
});

function startPlan(): Plan {
  return planFromAnswers(startFromOverview('standard', '2027-04-01', bavaria), counter(), translate);
}

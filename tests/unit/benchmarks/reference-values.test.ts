import { describe, expect, it } from 'vitest';
import {
  activityReferences,
  adaptationShare,
  answerReferences,
  audienceShares,
  budgetReferences,
  channelReferences,
  costReference,
  describeEvidence,
  describeOrigin,
  describeSource,
  describeValue,
  dialogueMinutesPerWeek,
  failureCases,
  formatReference,
  formatReferences,
  messagesReference,
  minutesPerTurn,
  overtimeHours,
  overtimeSurcharge,
  personDefaults,
  type ReferenceValue,
  setupChannel,
  setupStrategy,
  sourcesOf,
} from '@shared/benchmarks';
import { createFormats, createTranslate, english, german } from '@shared/i18n';
import { sourceData } from '@shared/benchmarks/values/source-data';

const employments = ['employee', 'owner', 'student', 'trainee', 'freelancer', 'agency', 'volunteer'] as const;

const allValues: readonly ReferenceValue[] = [
  ...channelReferences.flatMap((channel) => [channel.cadence, channel.dialogue, channel.response]),
  ...channelReferences.map((channel) => messagesReference(channel.id)),
  ...formatReferences.map((format) => format.effort),
  ...activityReferences.map((activity) => activity.effort),
  ...employments.map((employment) => costReference(employment, 'DE')),
  costReference('freelancer', 'CH'),
  personDefaults('employee', 'DE').plannedShare,
  ...Object.values(answerReferences),
  ...Object.values(budgetReferences),
  overtimeHours,
  ...['DE', 'AT', 'CH'].map(overtimeSurcharge),
  adaptationShare,
  setupChannel,
  setupStrategy,
].filter((value) => value !== null);

describe('reference values', () => {
  it('are in order, dated, and have sources and notes that exist', () => {
    for (const value of allValues) {
      expect(value.low <= value.likely && value.likely <= value.high, value.id).toBe(true);
      expect(value.year, value.id).toBeGreaterThanOrEqual(2010);
      expect(sourcesOf(value).every((source) => source !== undefined), value.id).toBe(true);
      if (value.noteKey !== null) expect([value.noteKey in german, value.noteKey in english], value.id).toEqual([true, true]);
    }
  });

  it('keep no source that no value names', () => {
    const strategy = [...audienceShares, ...Object.values(failureCases)].flatMap((value): readonly string[] => value.sourceIds);
    const named = new Set<string>([...allValues.flatMap((value) => value.sourceIds), ...strategy, 'zhaw-2013', 'smiciklas', 'cloudspark', 'sme-2011', 'vr-2012']);
    expect(Object.keys(sourceData).filter((id) => !named.has(id))).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = [...new Set(allValues)].map((value) => value.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('formats', () => {
  it('share out their effort to the activities, to the hundredth of an hour', () => {
    for (const format of formatReferences) {
      for (const point of ['low', 'likely', 'high'] as const) {
        const minutes = format.steps.reduce((sum, step) => sum + step.minutes[point], 0);
        // Each of up to eight activities is rounded to a minute, and the data to hundredths of an hour (0.6 min).
        expect(Math.abs(minutes - format.effort[point] * 60), `${format.id} ${point}`).toBeLessThanOrEqual(8 * 0.5 + 0.6);
      }
    }
  });

  it('have windows that are in order and end the making before the follow-up', () => {
    for (const format of formatReferences) {
      for (const step of format.steps) {
        expect(step.window.from <= step.window.to, `${format.id} ${step.activity}`).toBe(true);
        if (step.activity === 'publishing') expect(step.window, format.id).toEqual({ from: -1, to: 0 });
        if (['ideation', 'copy', 'design', 'approval'].includes(step.activity)) expect(step.window.to, format.id).toBeLessThanOrEqual(0);
        if (step.activity === 'followup') expect(step.window.from, format.id).toBe(0);
      }
    }
  });

  it('leave out activities that a format does not need', () => {
    expect(formatReference('text_post')?.steps.map((step) => step.activity)).toEqual(['ideation', 'copy', 'editing', 'approval', 'publishing', 'followup']);
    expect(formatReference('no such format')).toBeUndefined();
  });

  it('start big pieces earlier than small ones', () => {
    const start = (kind: string): number => Math.min(...(formatReference(kind)?.steps ?? []).map((step) => step.window.from));
    expect([start('long_video'), start('blog_article'), start('short_video'), start('image_post'), start('text_post')]).toEqual([-20, -15, -10, -8, -5]);
  });
});

describe('channels', () => {
  it('propose a rhythm whose parts add up to it', () => {
    for (const channel of channelReferences) {
      const posts = channel.mix.reduce((sum, entry) => sum + entry.perWeek, 0);
      expect([channel.id, posts]).toEqual([channel.id, channel.cadence.likely]);
    }
  });

  it('have colours on which white text is easy to read (contrast 4.5 or more), no two the same', () => {
    const channelLight = (part: string): number => {
      const value = Number.parseInt(part, 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    for (const { id, color } of channelReferences) {
      const [red = 0, green = 0, blue = 0] = [color.slice(1, 3), color.slice(3, 5), color.slice(5, 7)].map(channelLight);
      expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05), id).toBeGreaterThanOrEqual(4.5);
    }
    expect(new Set(channelReferences.map((channel) => channel.color)).size).toBe(channelReferences.length);
  });
});

describe('dialogue', () => {
  it('follows the load formula when followers are known', () => {
    // 2 x 39 messages a month / 4.33 x 40 % x 6 min = 43.2 min, the 0.72 h of the published example.
    expect(dialogueMinutesPerWeek('facebook', 2000)).toEqual({ low: Math.round((78 / 4.33) * 0.2 * 3), likely: 43, high: Math.round((78 / 4.33) * 0.6 * 12.5) });
    expect(dialogueMinutesPerWeek('linkedin', 0)).toEqual({ low: 0, likely: 0, high: 0 });
  });

  it('falls back to hours a week, and is null where a channel has none', () => {
    expect(dialogueMinutesPerWeek('linkedin', null)).toEqual({ low: 30, likely: 90, high: 240 });
    expect(dialogueMinutesPerWeek('instagram_stories', 5000)).toBeNull();
    expect(dialogueMinutesPerWeek('letters', null)).toBeNull();
  });
});

describe('activities and people', () => {
  it('turn hours a week into the minutes of a week, a month and a quarter', () => {
    const minutes = Object.fromEntries(activityReferences.map((activity) => [activity.id, minutesPerTurn(activity, 1).likely]));
    expect(minutes['planning']).toBe(90);
    expect(minutes['legal'], '0.25 h x 52 / 12').toBe(65);
    expect(minutes['strategy'], '0.75 h x 13').toBe(585);
  });

  it('start people with cost, share and hours of their employment', () => {
    expect(personDefaults('employee', 'DE')).toMatchObject({ costCentsPerHour: 4000, paidAs: 'internal', plannedSharePercent: 80 });
    expect(personDefaults('freelancer', 'DE')).toMatchObject({ costCentsPerHour: 8000, paidAs: 'cash', plannedSharePercent: 100, plannedShare: null });
    expect(personDefaults('agency', 'CH').cost).toMatchObject({ unit: 'chfPerHour', likely: 135 });
    expect(personDefaults('volunteer', 'AT')).toMatchObject({ costCentsPerHour: 0, cost: null });
    for (const employment of employments) expect(personDefaults(employment, 'DE').minutesByWeekday).toHaveLength(7);
  });
});

describe('where a value comes from', () => {
  const german2 = createTranslate('de');
  const formats = createFormats('de');
  const linkedIn = channelReferences.find((channel) => channel.id === 'linkedin')?.cadence;
  const thousand = messagesReference('facebook');

  it('says value, span, evidence and year in one line', () => {
    expect(linkedIn === undefined ? '' : describeOrigin(linkedIn, german2, formats)).toBe('3 Beiträge je Woche (1 bis 5) · eigene Schätzung nach 3 Quellen, 2026');
    expect(describeOrigin(thousand, german2, formats)).toBe('39 Nachrichten im Monat je 1.000 Follower · gemessen, eine Quelle, 2013');
    expect(describeOrigin(setupStrategy, createTranslate('en'), createFormats('en'))).toBe('25\u00a0h once (8\u00a0h to 45\u00a0h) · own estimate from one source, 2026');
  });

  it('says when there is no source', () => {
    const owner = costReference('owner', 'DE');
    expect(owner === null ? '' : describeEvidence(owner, german2)).toBe('eigene Schätzung, 2026');
    expect(owner === null ? '' : describeValue(owner, german2, formats)).toBe('80\u00a0€ je Stunde (50\u00a0€ bis 150\u00a0€)');
  });

  it('has words for every unit and kind of evidence in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      for (const value of allValues) {
        const line = describeOrigin(value, createTranslate(language), createFormats(language));
        expect(line, value.id).not.toMatch(/reference\.|\{\{|undefined|NaN/);
      }
    }
  });

  it('names sources with publisher and year', () => {
    const [first] = linkedIn === undefined ? [] : sourcesOf(linkedIn);
    expect(first === undefined ? '' : describeSource(first, german2)).toBe('How Often to Post on Social Media in 2026 (FaceBot, 2026)');
    expect(describeSource({ title: 'T', publisher: 'P', year: null, url: 'https://example.org' }, german2)).toBe('T (P, ohne Jahr)');
  });
});

import { activityReferences, channelReference, dialogueMinutesPerWeek, formatReferences, minutesPerTurn, skillKeys, skillLabelKey } from '@shared/benchmarks';
import { createTranslate, type Translate } from '@shared/i18n';
import { PLAN_VERSION, type PlanFile, planFileSchema, type PlanInput } from '@shared/schema';
import { addDays, expandRule, formatDay, toDayNumber } from '@shared/time';
import { absences, budgetCaps, budgetLines, horizon, launch, people, skillId, team } from './business';
import { audiences, brandId, businessName, campaignList, campaigns, channelPlans, channels, followers, formatId, goals, labelList, labels, pillarList, pillars, slots, subGoals } from './presence';
import { type ExampleSeries, seriesPlans, statusOn } from './series';
import { setupWork } from './setup-work';
import { type SinglePost, singlePosts } from './singles';
import { titlesBySeries } from './titles';
import type { ExampleLanguage, Words } from './words';

type List<Name extends keyof PlanInput> = NonNullable<PlanInput[Name]>;
type ChannelKey = keyof typeof channels;

const channelKeys: readonly ChannelKey[] = ['linkedin', 'instagram', 'facebook', 'blog', 'newsletter'];

/** Half of the core activities of the standard plan: the business is small and keeps meetings short. */
const ACTIVITY_FACTOR = 0.5;

/** The example plan in a language, as it stands in its file. */
export function buildExample(language: ExampleLanguage): PlanFile {
  const translate = createTranslate(language);
  const plan: PlanInput = {
    id: 'plan-example',
    name: businessName,
    settings: { horizon, launch, region: { country: 'DE', state: 'BY' }, talkTargets: { dialogue: 25, information: 60, advertising: 15 } },
    brands: [{ id: brandId, name: businessName, color: '#8a5a10' }],
    skills: skillKeys.map((skill) => ({ id: skillId(skill), name: translate(skillLabelKey(skill)) })),
    people: team,
    absences: absences(language),
    goals: goals(language),
    subGoals: subGoals(language),
    audiences: audiences(language),
    pillars: pillarList(language),
    labels: labelList(language),
    formats: formatsOf(translate),
    channels: channelsOf(translate),
    campaigns: campaignList(language),
    activities: [...dialogueOf(translate), ...coreActivities(translate), ...setupWork(language)],
    series: seriesPlans.map((series) => seriesOf(series, language)),
    posts: [...seriesPlans.flatMap(namedOccurrences).map((one) => occurrencePost(one, language)), ...singlePosts.map((post) => singlePost(post, language))],
    budgetLines: budgetLines(language),
    budgetCaps,
  };
  return planFileSchema.parse({ format: 'taktplan', version: PLAN_VERSION, revision: 0, plan });
}

/** Reference formats that the example uses. Only who works alone on films may cut them here: the look of the brand hangs on it. */
function formatsOf(translate: Translate): List<'formats'> {
  const used = new Set([...seriesPlans.map((series) => series.format), ...singlePosts.map((post) => post.format)]);
  return formatReferences
    .filter((format) => used.has(format.id))
    .map((format) => ({
      id: formatId(format.id),
      name: translate(format.labelKey),
      kind: format.id,
      talk: format.talk,
      steps: format.steps.map((step) => ({
        id: `${formatId(format.id)}-${step.activity}`,
        name: translate(step.labelKey),
        skillId: skillId(step.skill),
        level: step.skill === 'editing' || (step.activity === 'approval' && (format.id === 'blog_article' || format.id === 'newsletter')) ? 2 : step.level,
        minutes: step.minutes,
        window: step.window,
      })),
    }));
}

function channelsOf(translate: Translate): List<'channels'> {
  return channelKeys.flatMap((key) => {
    const reference = channelReference(key);
    const { minimum, target, longestGapDays, defaultFormat, goals: goalIds } = channelPlans[key];
    if (reference === undefined) return [];
    return [
      {
        id: channels[key],
        brandId,
        name: translate(reference.labelKey),
        network: reference.network,
        color: reference.color,
        cadence: { minimum, target },
        slots: slots[key],
        longestGapDays,
        responseHours: reference.response === null ? null : Math.round(reference.response.likely),
        defaultFormatId: formatId(defaultFormat),
        goalIds: [...goalIds],
      },
    ];
  });
}

function dialogueOf(translate: Translate): List<'activities'> {
  return channelKeys.flatMap((key) => {
    const week = dialogueMinutesPerWeek(key, followers[key]);
    const reference = channelReference(key);
    if (week === null || reference === undefined) return [];
    const day = (minutes: number): number => Math.round(minutes / 5);
    return [
      {
        id: `dialogue-${key}`,
        name: translate('reference.wizard.dialogue', { channel: translate(reference.labelKey) }),
        kind: 'dialogue',
        channelId: channels[key],
        skillId: skillId('community'),
        minutes: { low: day(week.low), likely: day(week.likely), high: day(week.high) },
        rhythm: 'daily' as const,
        promiseWorkingDays: 1,
      },
    ];
  });
}

function coreActivities(translate: Translate): List<'activities'> {
  const core = activityReferences.filter((activity) => activity.isCore);
  return core.flatMap((activity) => {
    const { id: kind, rhythm, level } = activity;
    const shared = { kind, rhythm, level, brandId, minutes: minutesPerTurn(activity, ACTIVITY_FACTOR) };
    const name = translate(activity.labelKey);
    if (activity.skill !== null) return [{ ...shared, id: `activity-${kind}`, name, skillId: skillId(activity.skill) }];
    return (['miriam', 'jonas'] as const).map((key) => {
      const person = team.find((candidate) => candidate.id === people[key])?.name ?? '';
      const ownName = translate('reference.wizard.trainingOf', { person });
      return { ...shared, id: `activity-${kind}-${key}`, name: ownName, skillId: skillId('text'), ownerId: people[key] };
    });
  });
}

function ruleOf({ interval, weekday, from }: ExampleSeries): List<'series'>[number]['rule'] {
  return { frequency: 'weekly', interval, weekdays: [weekday], from, until: horizon.until };
}

function contentOf(series: ExampleSeries): Omit<List<'series'>[number], 'id' | 'title' | 'rule'> {
  return {
    channelId: channels[series.channel],
    time: series.time,
    formatId: formatId(series.format),
    pillarId: pillars[series.pillar],
    talk: series.talk ?? null,
    effortPercent: series.effortPercent,
  };
}

function seriesOf(series: ExampleSeries, language: ExampleLanguage): List<'series'>[number] {
  return { ...contentOf(series), id: series.id, title: series.title[language], rule: ruleOf(series), exceptions: [...series.exceptions] };
}

/** Days of a series without its exceptions. */
function daysOf(series: ExampleSeries): string[] {
  const rule = { frequency: 'weekly', interval: series.interval, weekdays: [series.weekday], monthDay: null, weekdayPosition: null, from: series.from, until: horizon.until, count: null } as const;
  const days = expandRule(rule, toDayNumber(horizon.from), toDayNumber(horizon.until)).map(formatDay);
  return days.filter((day) => !series.exceptions.includes(day));
}

interface NamedOccurrence {
  readonly series: ExampleSeries;
  readonly day: string;
  readonly title: Words;
  readonly adaptedFromId: string | null;
}

function occurrenceId(seriesId: string, day: string): string {
  return `${seriesId}-${day}`;
}

/** Occurrences with a title of their own; those of a series that adapts another one take its titles. */
function namedOccurrences(series: ExampleSeries): NamedOccurrence[] {
  if (series.adapts !== undefined) return adaptedOccurrences(series, series.adapts);
  const titles = titlesBySeries[series.id] ?? [];
  return daysOf(series).flatMap((day, index) => {
    const title = titles[index] ?? null;
    return title === null ? [] : [{ series, day, title, adaptedFromId: null }];
  });
}

function adaptedOccurrences(series: ExampleSeries, { series: sourceId, daysBefore }: NonNullable<ExampleSeries['adapts']>): NamedOccurrence[] {
  const source = seriesPlans.find((candidate) => candidate.id === sourceId);
  const sources = source === undefined ? [] : namedOccurrences(source);
  return daysOf(series).flatMap((day) => {
    const original = sources.find((candidate) => candidate.day === addDays(day, -daysBefore));
    return original === undefined ? [] : [{ series, day, title: original.title, adaptedFromId: occurrenceId(sourceId, original.day) }];
  });
}

/** A named occurrence as the post that stands in for the one its series yields. Titles that speak of the fair belong to its campaign. */
function occurrencePost({ series, day, title, adaptedFromId }: NamedOccurrence, language: ExampleLanguage): List<'posts'>[number] {
  const isFair = title.de.includes('Messe');
  return {
    ...contentOf(series),
    id: occurrenceId(series.id, day),
    title: title[language],
    day: series.moved?.[day] ?? day,
    seriesId: series.id,
    occurrenceDay: day,
    adaptedFromId,
    status: statusOn(day),
    campaignId: isFair ? campaigns.fair : null,
    labelIds: isFair ? [labels.fair] : [],
  };
}

function singlePost(post: SinglePost, language: ExampleLanguage): List<'posts'>[number] {
  return {
    id: `post-${post.id}`,
    channelId: channels[post.channel],
    title: post.title[language],
    day: post.day,
    time: post.time ?? null,
    formatId: formatId(post.format),
    status: post.day === null ? 'idea' : statusOn(post.day),
    campaignId: post.campaign === undefined ? null : campaigns[post.campaign],
    pillarId: pillars[post.pillar],
    talk: post.talk ?? null,
    labelIds: post.label === undefined ? [] : [labels[post.label]],
    effortPercent: post.effortPercent ?? 100,
    adaptedFromId: post.adaptedFrom === undefined ? null : `post-${post.adaptedFrom}`,
    text: post.text?.[language] ?? '',
    notes: post.notes?.[language] ?? '',
  };
}

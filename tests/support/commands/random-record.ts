import { type CollectionName, type Plan, recordsOf } from '@shared/schema';
import { formatDay, toDayNumber } from '@shared/time';
import { type Random, seeded } from '../engine/random';

/** Makes all choices of one random record from one number, so that a failing run can be told and shrunk by numbers. */
export class Choices {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return this.random.whole(0, count - 1);
  }

  one<Item>(items: readonly Item[]): Item {
    return this.random.pick(items);
  }

  maybe<Value>(value: Value): Value | null {
    return this.below(2) === 0 ? null : value;
  }

  some<Item>(items: readonly Item[]): Item[] {
    return items.filter(() => this.below(2) === 0);
  }

  day(): string {
    return formatDay(toDayNumber('2027-01-01') + this.below(400));
  }

  text(): string {
    return this.one(['Sommer', 'Äpfel & Birnen', '„Zitat“', '日本', ' Rand ', '{"a":1}', '\u2028', '😀', 'x'.repeat(120)]);
  }

  id(plan: Plan, name: CollectionName): string | null {
    const records = recordsOf(plan, name);
    return records.length === 0 || this.below(4) === 0 ? null : this.one(records).id;
  }

  /** For references that a record cannot do without; missing now and then all the same, so that refusals come up. */
  need(plan: Plan, name: CollectionName): string | null {
    const records = recordsOf(plan, name);
    return records.length === 0 || this.below(20) === 0 ? null : this.one(records).id;
  }

  ids(plan: Plan, name: CollectionName): string[] {
    return this.some(recordsOf(plan, name).map((record) => record.id)).slice(0, 3);
  }
}

function span(choices: Choices): { from: string; until: string } {
  const from = choices.day();
  return { from, until: formatDay(toDayNumber(from) + choices.below(60)) };
}

function estimate(choices: Choices): { low: number; likely: number; high: number } {
  const low = choices.below(100);
  const likely = low + choices.below(100);
  return { low, likely, high: likely + choices.below(100) };
}

function content(plan: Plan, choices: Choices): Record<string, unknown> {
  return {
    channelId: choices.need(plan, 'channels'),
    title: choices.text(),
    time: choices.maybe('09:30'),
    formatId: choices.id(plan, 'formats'),
    status: choices.one(['idea', 'draft', 'review', 'approved', 'scheduled', 'published']),
    ownerId: choices.id(plan, 'people'),
    campaignId: choices.id(plan, 'campaigns'),
    pillarId: choices.id(plan, 'pillars'),
    talk: choices.maybe('dialogue'),
    labelIds: choices.ids(plan, 'labels'),
    effortPercent: choices.below(200),
    text: choices.text(),
    hashtags: choices.some(['holz', 'möbel', '日本']),
    link: choices.one(['', 'https://example.org/a?b=1#c']),
    utm: choices.maybe({ source: 'brief', medium: null, campaign: choices.text() }),
    media: choices.some([{ id: 'bild', file: 'Bilder/Eiche 1.jpg', altText: choices.text() }]),
    checklist: choices.some([{ id: 'haken', text: choices.text(), isDone: true }]),
    notes: choices.text(),
  };
}

type Maker = (plan: Plan, choices: Choices) => Record<string, unknown>;

const named: Maker = (_plan, choices) => ({ name: choices.text() });

const makers: { readonly [Name in CollectionName]: Maker } = {
  brands: (plan, choices) => ({ ...named(plan, choices), color: choices.maybe('#aabbcc') }),
  skills: named,
  people: (plan, choices) => ({
    name: choices.text(),
    hours: [{ minutesByWeekday: Array.from({ length: 7 }, () => choices.below(600)) }],
    skills: choices.ids(plan, 'skills').map((skillId) => ({ skillId, level: choices.one([1, 2, 3]) })),
    region: choices.maybe({ country: 'AT', state: null }),
  }),
  absences: (plan, choices) => ({ personId: choices.need(plan, 'people'), ...span(choices), minutesPerDay: choices.maybe(120) }),
  closures: (plan, choices) => ({ ...named(plan, choices), ...span(choices) }),
  goals: (plan, choices) => ({ ...named(plan, choices), points: choices.below(50) }),
  subGoals: (plan, choices) => ({ ...named(plan, choices), goalIds: choices.ids(plan, 'goals'), target: choices.maybe(choices.below(1000) / 8) }),
  audiences: (plan, choices) => ({ ...named(plan, choices), brandId: choices.id(plan, 'brands'), channelIds: choices.ids(plan, 'channels') }),
  measurements: (plan, choices) => ({ subGoalId: choices.need(plan, 'subGoals'), day: choices.day(), value: choices.below(1000) / 8 }),
  listening: (plan, choices) => ({ day: choices.day(), text: choices.text(), brandId: choices.id(plan, 'brands'), postId: choices.id(plan, 'posts') }),
  readinessAnswers: (_plan, choices) => ({ questionId: `rq-${choices.below(35)}`, answer: choices.one(['yes', 'no', 'unneeded']) }),
  reviews: (_plan, choices) => ({ span: choices.one(['week', 'month', 'quarter']), from: choices.day(), day: choices.day() }),
  pillars: named,
  labels: named,
  hashtagGroups: (plan, choices) => ({ ...named(plan, choices), hashtags: choices.some(['holz', 'wohnen']) }),
  formats: (plan, choices) => ({
    ...named(plan, choices),
    goalIds: choices.ids(plan, 'goals'),
    steps: choices.ids(plan, 'skills').map((skillId, index) => ({
      id: `step${index}`,
      name: choices.text(),
      skillId,
      minutes: estimate(choices),
      window: { from: -choices.below(9) - 1, to: choices.below(5) },
      ownerId: choices.id(plan, 'people'),
    })),
  }),
  channels: (plan, choices) => ({
    brandId: choices.need(plan, 'brands'),
    name: choices.text(),
    cadence: { minimum: choices.below(4) / 2, target: choices.below(9) },
    slots: [{ weekday: choices.one([1, 5, 7]), time: '18:00' }],
    defaultFormatId: choices.id(plan, 'formats'),
    goalIds: choices.ids(plan, 'goals'),
  }),
  campaigns: (plan, choices) => ({ ...named(plan, choices), brandId: choices.id(plan, 'brands'), ...span(choices), goalIds: choices.ids(plan, 'goals') }),
  activities: (plan, choices) => ({
    ...named(plan, choices),
    brandId: choices.id(plan, 'brands'),
    channelId: choices.id(plan, 'channels'),
    skillId: choices.need(plan, 'skills'),
    minutes: estimate(choices),
    rhythm: choices.one(['daily', 'weekly', 'monthly', 'quarterly', 'once']),
    ownerId: choices.id(plan, 'people'),
    goalIds: choices.ids(plan, 'goals'),
  }),
  series: (plan, choices) => ({
    ...content(plan, choices),
    rule: { frequency: 'weekly', weekdays: [choices.one([1, 2, 3])], ...span(choices) },
    exceptions: choices.some([choices.day(), choices.day()]),
  }),
  posts: (plan, choices) => {
    const seriesId = choices.id(plan, 'series');
    return {
      ...content(plan, choices),
      day: choices.maybe(choices.day()),
      adaptedFromId: choices.id(plan, 'posts'),
      seriesId,
      occurrenceDay: seriesId === null ? null : choices.day(),
    };
  },
  tasks: (plan, choices) => ({ ...named(plan, choices), skillId: choices.id(plan, 'skills'), ownerId: choices.id(plan, 'people'), minutes: estimate(choices), due: choices.day() }),
  timeEntries: (plan, choices) => ({ day: choices.day(), personId: choices.need(plan, 'people'), minutes: choices.below(500), activityId: choices.id(plan, 'activities') }),
  budgetLines: (plan, choices) => ({ ...named(plan, choices), cents: choices.below(100_000), ...span(choices), brandId: choices.id(plan, 'brands') }),
  budgetCaps: (plan, choices) => ({ cents: choices.below(100_000), category: choices.maybe('ads'), brandId: choices.id(plan, 'brands') }),
  scenarios: (plan, choices) => ({ ...named(plan, choices), commands: choices.maybe(0) === null ? [] : [{ type: 'rename', name: choices.text() }] }),
  savedViews: (plan, choices) => ({
    ...named(plan, choices),
    channelIds: choices.ids(plan, 'channels'),
    brandIds: choices.ids(plan, 'brands'),
    ownerIds: choices.ids(plan, 'people'),
    campaignIds: choices.ids(plan, 'campaigns'),
    pillarIds: choices.ids(plan, 'pillars'),
    labelIds: choices.ids(plan, 'labels'),
    statuses: choices.some(['idea', 'draft']),
    without: choices.some(['owner', 'label']),
    text: choices.text(),
  }),
};

/** Fields of a random record of a collection, without its id. Now and then it misses something that it needs. */
export function randomFields(plan: Plan, name: CollectionName, choices: Choices): Record<string, unknown> {
  return makers[name](plan, choices);
}

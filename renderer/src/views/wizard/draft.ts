import { channelAnswer, type ChannelAnswer, emptyAnswers, type OverviewId, overviewPlans, startFromOverview, type WizardAnswers } from '@shared/benchmarks';
import type { Region } from '@shared/schema';
import { addDays, type Day, daysBetween } from '@shared/time';
import { lastDayOf } from './period';
import { inCountry, type PersonDraft } from './person-draft';

/** What a plan starts from: a plan of the effort overview, or channels chosen one by one. */
export type StartId = OverviewId | 'own';

/** Everything that was answered so far. */
export interface Draft {
  readonly name: string;
  readonly region: Region;
  readonly from: Day;
  readonly months: number;
  /** The launch day that the user chose; null: the proposal (see `launchOf`). */
  readonly chosenLaunch: Day | null;
  readonly start: StartId;
  readonly channels: readonly ChannelAnswer[];
  /** The channels chosen one by one, to come back to after a look at a plan of the overview. */
  readonly ownChannels: readonly ChannelAnswer[];
  readonly people: readonly PersonDraft[];
  readonly monthlyBudgetCents: number | null;
}

/** Answers before anything was said. */
export function emptyDraft(today: Day, region: Region): Draft {
  const { from, name } = emptyAnswers(today, region);
  return { name, region, from, months: 6, chosenLaunch: null, start: 'own', channels: [], ownChannels: [], people: [], monthlyBudgetCents: null };
}

/** The smallest plan of the overview with as many channels; stories go with Instagram and do not count. */
function sizeOf(channels: readonly ChannelAnswer[]): OverviewId {
  const count = (ids: readonly string[]): number => ids.filter((id) => id !== 'instagram_stories').length;
  const wanted = count(channels.map(({ channel }) => channel));
  return overviewPlans.find((plan) => count(plan.channels) >= wanted)?.id ?? 'extended';
}

/** The proposed launch: as long after the start of the work as plans of this size need to set everything up. */
function proposedLaunch({ from, channels, region }: Pick<Draft, 'from' | 'channels' | 'region'>): Day {
  const usual = startFromOverview(sizeOf(channels), from, region);
  return addDays(from, daysBetween(usual.from, usual.launch ?? usual.from));
}

/** The launch day that holds. */
export function launchOf(draft: Draft): Day {
  return draft.chosenLaunch ?? proposedLaunch(draft);
}

/** Last planned day. */
export function untilOf({ from, months }: Pick<Draft, 'from' | 'months'>): Day {
  return lastDayOf(from, months);
}

/** The answers as a plan is made from them. Texts of spaces only count as not given. */
export function answersOf(draft: Draft): WizardAnswers {
  const { name, region, from, channels, people, monthlyBudgetCents } = draft;
  return {
    name,
    region,
    from,
    until: untilOf(draft),
    launch: launchOf(draft),
    channels: channels.map((channel) => ({ ...channel, name: channel.name?.trim() ? channel.name.trim() : null })),
    people,
    monthlyBudgetCents,
    activityFactor: null,
  };
}

/** Whether nothing has been answered yet. */
export function isUntouched(draft: Draft): boolean {
  return draft.name.trim() === '' && draft.channels.length === 0 && draft.people.length === 0 && draft.monthlyBudgetCents === null && draft.chosenLaunch === null;
}

function keepLaunch(draft: Draft): Draft {
  const { chosenLaunch, from } = draft;
  const isInside = chosenLaunch !== null && chosenLaunch >= from && chosenLaunch <= untilOf(draft);
  return isInside ? draft : { ...draft, chosenLaunch: null };
}

/** Changes first day or length; a launch day that no longer lies inside becomes the proposal again. */
export function withPeriod(draft: Draft, change: Partial<Pick<Draft, 'from' | 'months'>>): Draft {
  return keepLaunch({ ...draft, ...change });
}

/** Changes country or state; proposed costs follow the country. */
export function withRegion(draft: Draft, region: Region): Draft {
  return { ...draft, region, people: draft.people.map((person) => inCountry(person, draft.region.country, region.country)) };
}

/** Starts from a plan of the overview, or goes back to the channels chosen one by one. */
export function withStart(draft: Draft, start: StartId): Draft {
  if (start === 'own') return { ...draft, start, channels: draft.ownChannels };
  return { ...draft, start, channels: startFromOverview(start, draft.from, draft.region).channels };
}

/** Changes the channels by hand: from then on they are the user's own choice. */
function withOwnChannels(draft: Draft, channels: readonly ChannelAnswer[]): Draft {
  return { ...draft, start: 'own', channels, ownChannels: channels };
}

/** Takes a channel in with its usual rhythm, or leaves it out. */
export function withChannel(draft: Draft, channel: string, isChosen: boolean): Draft {
  const others = draft.channels.filter((answer) => answer.channel !== channel);
  return withOwnChannels(draft, isChosen ? [...others, channelAnswer(channel)] : others);
}

/** Adds a channel that has no reference values. */
export function withNewChannel(draft: Draft): Draft {
  const numbers = draft.channels.flatMap(({ channel }) => /^own-(\d+)$/.exec(channel)?.[1] ?? []).map(Number);
  return withOwnChannels(draft, [...draft.channels, channelAnswer(`own-${Math.max(0, ...numbers) + 1}`)]);
}

/** Changes what was said about a chosen channel. */
export function withChannelChange(draft: Draft, channel: string, change: Partial<Omit<ChannelAnswer, 'channel'>>): Draft {
  return withOwnChannels(draft, draft.channels.map((answer) => (answer.channel === channel ? { ...answer, ...change } : answer)));
}

/** Changes one person, or takes them out (null). */
export function withPerson(draft: Draft, key: string, change: (person: PersonDraft) => PersonDraft | null): Draft {
  return { ...draft, people: draft.people.flatMap((person) => (person.key === key ? (change(person) ?? []) : [person])) };
}

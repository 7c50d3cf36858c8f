import type { Employment, Person, Region } from '../../schema';
import { addDays, type Day, formatDay, mondayOf, toDayNumber } from '../../time';
import { type OverviewId, overviewPlans } from '../overview/overview-plans';
import { channelReference } from '../values/channels';
import type { SkillLevel } from '../values/people';

/** A channel that was chosen. `channel` is a key of the reference values, or anything else for a channel of one's own. */
export interface ChannelAnswer {
  readonly channel: string;
  /** Null: the usual name of the channel. */
  readonly name: string | null;
  /** Posts a week in quarters: 0.25 is one every four weeks. */
  readonly postsPerWeek: number;
  readonly followers: number | null;
}

/** Somebody who works on it. Minutes are contract minutes Monday to Sunday. */
export interface PersonAnswer {
  readonly name: string;
  readonly employment: Employment;
  readonly minutesByWeekday: readonly number[];
  readonly skills: readonly SkillLevel[];
  readonly costCentsPerHour: number;
  readonly paidAs: Person['paidAs'];
}

/** What the wizard asks for. A skipped step leaves its list empty and its values null. */
export interface WizardAnswers {
  readonly name: string;
  readonly region: Region;
  readonly from: Day;
  readonly until: Day;
  readonly launch: Day | null;
  readonly channels: readonly ChannelAnswer[];
  readonly people: readonly PersonAnswer[];
  readonly monthlyBudgetCents: number | null;
  /** Share of the core activities; null: by the number of channels (see `activityFactorFor`). */
  readonly activityFactor: number | null;
}

/** Weeks between the start of the work and the launch: more channels take longer to set up. Our own proposal. */
const leadWeeks: Readonly<Record<OverviewId, number>> = { lean: 4, basic: 6, standard: 8, extended: 8 };

/** Half a year after the start of the work. */
const HORIZON_WEEKS = 26;

/** Answers before anything was said: half a year from the next Monday on, launch after four weeks, no channels, nobody, no budget. */
export function emptyAnswers(today: Day, region: Region): WizardAnswers {
  const from = formatDay(mondayOf(toDayNumber(today)) + 7);
  return {
    name: '',
    region,
    from,
    until: addDays(from, HORIZON_WEEKS * 7 - 1),
    launch: addDays(from, leadWeeks.lean * 7),
    channels: [],
    people: [],
    monthlyBudgetCents: null,
    activityFactor: null,
  };
}

/** A chosen channel with the usual rhythm. */
export function channelAnswer(channel: string): ChannelAnswer {
  return { channel, name: null, postsPerWeek: channelReference(channel)?.cadence.likely ?? 1, followers: null };
}

/** Answers to start a plan of the effort overview from: its channels and activities; people and budget are left to say. */
export function startFromOverview(id: OverviewId, today: Day, region: Region): WizardAnswers {
  const empty = emptyAnswers(today, region);
  const plan = overviewPlans.find((candidate) => candidate.id === id);
  return {
    ...empty,
    launch: addDays(empty.from, leadWeeks[id] * 7),
    channels: (plan?.channels ?? []).map(channelAnswer),
    activityFactor: plan?.activityFactor ?? null,
  };
}

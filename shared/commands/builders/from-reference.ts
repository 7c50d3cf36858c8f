import {
  activityFactorFor,
  activityReference,
  channelAnswer,
  type ChannelReferenceId,
  emptyAnswers,
  type FormatId,
  minutesPerTurn,
  personDefaults,
  planFromAnswers,
} from '../../benchmarks';
import type { Translate } from '../../i18n';
import type { Person, Plan } from '../../schema';
import { required } from '../../util';
import { add, batch, type Command, type SingleCommand } from '../command';
import type { IdMaker } from './id-maker';
import { type ReferenceRecords, referenceRecords } from './reference-records';

/** Adds a format with the steps and hours of its reference values; skills that the plan lacks are added with it. */
export function addFormatFromReference(plan: Plan, format: FormatId, newId: IdMaker, translate: Translate): Command {
  const records = referenceRecords(plan, newId, translate);
  const made = records.newFormat(format);
  return batch([...records.commands, add('formats', made)]);
}

/**
 * Adds an activity with the hours of its reference values, in the measure that goes with the plan's number of channels. Training,
 * which has no skill of its own, takes the plan's first skill. Throws BugError for a kind that has no reference values.
 */
export function addActivityFromReference(plan: Plan, kind: string, newId: IdMaker, translate: Translate): Command {
  const records = referenceRecords(plan, newId, translate);
  const activity = required(activityReference(kind), `activity ${kind}`);
  const skillId = activity.skill === null ? (plan.skills[0]?.id ?? records.skillId('strategy')) : records.skillId(activity.skill);
  const { rhythm, level } = activity;
  const minutes = minutesPerTurn(activity, activityFactorFor(plan.channels.length));
  return batch([...records.commands, add('activities', { id: newId(), name: translate(activity.labelKey), kind, skillId, level, minutes, rhythm })]);
}

/** What of a person is asked for; skills and the rest come from the reference values of the employment. */
export type NewPerson = Pick<Person, 'id' | 'name' | 'employment' | 'costCentsPerHour'> & { readonly minutesByWeekday: readonly number[] };

/** Adds somebody with the skills, payment and planned share that are usual for the employment. `newId` gives ids for skills that the plan lacks. */
export function addPersonFromReference(plan: Plan, person: NewPerson, newId: IdMaker, translate: Translate): Command {
  const records = referenceRecords(plan, newId, translate);
  const { minutesByWeekday, ...fields } = person;
  const defaults = personDefaults(person.employment, plan.settings.region.country);
  const skills = defaults.skills.map(({ skill, level }) => ({ skillId: records.skillId(skill), level }));
  const { paidAs, plannedSharePercent } = defaults;
  const hours = [{ from: null, minutesByWeekday: [...minutesByWeekday] }];
  return batch([...records.commands, add('people', { ...fields, hours, skills, paidAs, plannedSharePercent })]);
}

/** What of a channel is asked for. `withSeries` also fills its rhythm with repeating posts from the launch on. */
export interface NewChannel {
  readonly id: ChannelReferenceId;
  readonly brandId: string;
  readonly withSeries: boolean;
}

/** The same channel in a plan of its own, made the way the wizard makes it: it knows slots, gaps and rhythms. */
function channelPlan(plan: Plan, id: ChannelReferenceId, newId: IdMaker, translate: Translate): Plan {
  const { horizon, launch, region } = plan.settings;
  return planFromAnswers({ ...emptyAnswers(horizon.from, region), ...horizon, launch, channels: [channelAnswer(id)] }, newId, translate);
}

/** The formats of a plan in terms of another plan's formats. */
function formatIds(from: Plan, records: ReferenceRecords): (id: string | null) => string | null {
  return (id) => {
    const format = from.formats.find((candidate) => candidate.id === id);
    return format === undefined ? null : records.formatId(format.kind as FormatId);
  };
}

/**
 * Adds a channel with the cadence, slots, response time and usual format of its reference values, and with the dialogue that goes
 * with it. Formats and skills that the plan lacks are added, too.
 */
export function addChannelFromReference(plan: Plan, { id, brandId, withSeries }: NewChannel, newId: IdMaker, translate: Translate): Command {
  const records = referenceRecords(plan, newId, translate);
  const made = channelPlan(plan, id, newId, translate);
  const channel = required(made.channels[0], `channel ${id}`);
  const formatId = formatIds(made, records);
  const defaultFormatId = formatId(channel.defaultFormatId);
  const dialogue = made.activities.filter((activity) => activity.kind === 'dialogue');
  const dialogueCommands = dialogue.map((activity): SingleCommand => add('activities', { ...activity, skillId: records.skillId('community') }));
  const series = withSeries ? made.series.map((one): SingleCommand => add('series', { ...one, formatId: formatId(one.formatId) })) : [];
  return batch([...records.commands, add('channels', { ...channel, brandId, defaultFormatId }), ...dialogueCommands, ...series]);
}

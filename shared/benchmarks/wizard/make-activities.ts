import type { Estimate } from '../../schema';
import { activityFactorFor } from '../overview/overview-plans';
import { activityReferences, minutesPerTurn } from '../values/activities';
import { setupChannel, setupStrategy } from '../values/activity-data';
import type { ActivityReference } from '../values/activity-reference';
import { dialogueMinutesPerWeek } from '../values/dialogue';
import { minutesOfHours } from '../values/reference-value';
import type { ChannelAnswer } from './answers';
import { type InputList, type Maker, skillIdOf } from './maker';

type ActivityInput = InputList<'activities'>[number];
type PersonInput = InputList<'people'>[number];
type ChannelInput = InputList<'channels'>[number];

/** An answered channel together with the channel of the plan that was made from it. */
interface ChannelPair {
  readonly answer: ChannelAnswer;
  readonly channel: ChannelInput;
}

/** Working days a week on which dialogue is done. */
const DIALOGUE_DAYS = 5;

/**
 * Dialogue of each channel, the core activities in the wanted measure, and the work before the launch. Channels without
 * reference values get no dialogue; training goes to each person of the business.
 */
export function makeActivities(maker: Maker, channels: readonly ChannelInput[], people: readonly PersonInput[]): ActivityInput[] {
  const { answers } = maker;
  const pairs = channels.flatMap((channel, index): ChannelPair[] => {
    const answer = answers.channels[index];
    return answer === undefined ? [] : [{ answer, channel }];
  });
  if (pairs.length === 0) return [];
  const withProfile = pairs.filter(({ answer }) => answer.channel !== 'instagram_stories');
  const factor = answers.activityFactor ?? activityFactorFor(withProfile.length);
  return [
    ...pairs.flatMap((pair) => dialogueOf(pair, maker)),
    ...activityReferences.filter((activity) => activity.isCore).flatMap((activity) => coreActivity(activity, factor, people, maker)),
    setupStrategyOf(maker, factor),
    ...withProfile.map(({ channel }) => setupChannelOf(channel, maker)),
  ];
}

function eachDay(minutes: Estimate): Estimate {
  const share = (value: number): number => Math.round(value / DIALOGUE_DAYS);
  return { low: share(minutes.low), likely: share(minutes.likely), high: share(minutes.high) };
}

/** Daily, to be answered by the end of the next working day. */
function dialogueOf({ answer, channel }: ChannelPair, maker: Maker): ActivityInput[] {
  const minutes = dialogueMinutesPerWeek(answer.channel, answer.followers);
  if (minutes === null) return [];
  return [
    {
      id: maker.makeId(),
      name: maker.translate('reference.wizard.dialogue', { channel: channel.name }),
      kind: 'dialogue',
      channelId: channel.id,
      skillId: skillIdOf(maker, 'community'),
      minutes: eachDay(minutes),
      rhythm: 'daily',
      promiseWorkingDays: 1,
    },
  ];
}

function coreActivity(activity: ActivityReference, factor: number, people: readonly PersonInput[], maker: Maker): ActivityInput[] {
  const { id: kind, rhythm, level } = activity;
  const shared = { kind, rhythm, level, brandId: maker.brandId, minutes: minutesPerTurn(activity, factor) };
  const name = maker.translate(activity.labelKey);
  if (activity.skill !== null) return [{ ...shared, id: maker.makeId(), name, skillId: skillIdOf(maker, activity.skill) }];
  const learners = people.filter((person) => person.employment !== 'freelancer' && person.employment !== 'agency');
  return learners.flatMap((person) => {
    const [skill] = person.skills ?? [];
    if (skill === undefined) return [];
    const ownName = maker.translate('reference.wizard.trainingOf', { person: person.name });
    return [{ ...shared, id: maker.makeId(), name: ownName, skillId: skill.skillId, ownerId: person.id }];
  });
}

const ONCE_BEFORE_LAUNCH = { rhythm: 'once', phase: 'setup', kind: 'setup' } as const;

function setupStrategyOf(maker: Maker, factor: number): ActivityInput {
  return {
    ...ONCE_BEFORE_LAUNCH,
    id: maker.makeId(),
    name: maker.translate('reference.wizard.setupStrategy'),
    brandId: maker.brandId,
    skillId: skillIdOf(maker, 'strategy'),
    level: 2,
    minutes: minutesOfHours(setupStrategy, factor),
  };
}

function setupChannelOf(channel: ChannelInput, maker: Maker): ActivityInput {
  return {
    ...ONCE_BEFORE_LAUNCH,
    id: maker.makeId(),
    name: maker.translate('reference.wizard.setupChannel', { channel: channel.name }),
    channelId: channel.id,
    skillId: skillIdOf(maker, 'community'),
    minutes: minutesOfHours(setupChannel),
  };
}

import type { Channel } from '../../schema';
import { toDayNumber, type Weekday, weekdayOf } from '../../time';
import type { WorkItem } from '../report';
import { namesValue, numberValue, sentence } from '../values';
import { isCovered, no, type ProgramAnswer, type ProgramAnswers, type ReadinessContext, yes } from './context';

/** Questions about answering people. */
export const dialogueAnswers: ProgramAnswers = {
  'rq-21': answering,
  'rq-22': (context) => {
    if (context.plan.channels.length === 0) return no('readiness.dialogue.noChannel');
    const without = talkative(context).filter((channel) => dialogueItems(context, channel).length === 0);
    return without.length === 0 ? yes('readiness.dialogue.hours') : no('readiness.dialogue.noHours', { names: namesValue(without.map(({ name }) => name)) });
  },
};

/** Channels on which people can write: those that promise an answer or have dialogue of their own. */
function talkative(context: ReadinessContext): Channel[] {
  const { channels, activities } = context.plan;
  const withDialogue = new Set(activities.filter(({ kind }) => kind === 'dialogue').map(({ channelId }) => channelId));
  const found = channels.filter((channel) => channel.responseHours !== null || withDialogue.has(channel.id));
  return found.length === 0 ? [...channels] : found;
}

/** The dialogue of a channel: its own, and what is planned for its brand or for everything. */
function dialogueItems({ plan, report }: ReadinessContext, channel: Channel): WorkItem[] {
  const brandId = plan.channels.find(({ id }) => id === channel.id)?.brandId;
  return report.items.filter(
    (item) => item.activityKind === 'dialogue' && (item.channelId === channel.id || (item.channelId === null && (item.brandId === null || item.brandId === brandId))),
  );
}

/** One sentence per channel whose dialogue is not planned, has no promised time, or is not done on some weekday. */
function answering(context: ReadinessContext): ProgramAnswer {
  if (context.plan.channels.length === 0) return no('readiness.dialogue.noChannel');
  const sentences = talkative(context).flatMap((channel) => {
    if (channel.responseHours === null) return [sentence('readiness.dialogue.noPromise', { channel: { is: 'text', text: channel.name } })];
    const items = dialogueItems(context, channel);
    if (items.length === 0) return [sentence('readiness.dialogue.nobody', { channel: { is: 'text', text: channel.name } })];
    return uncoveredWeekdays(context, channel, items);
  });
  return sentences.length === 0 ? yes('readiness.dialogue.covered') : { state: 'no', sentences };
}

function uncoveredWeekdays(context: ReadinessContext, channel: Channel, items: readonly WorkItem[]): ProgramAnswer['sentences'] {
  const asked = new Set<Weekday>();
  const short = new Set<Weekday>();
  for (const item of items) {
    const weekday = weekdayOf(toDayNumber(item.from));
    asked.add(weekday);
    if (!isCovered(item, context)) short.add(weekday);
  }
  if (short.size === 0) return [];
  const values = {
    channel: { is: 'text', text: channel.name },
    covered: numberValue(asked.size - short.size),
    count: numberValue(asked.size),
    days: { is: 'weekdays', weekdays: [...short].sort((one, other) => one - other) },
  } as const;
  return [sentence('readiness.dialogue.uncovered', values)];
}

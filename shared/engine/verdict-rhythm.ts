import type { Sentence } from '../i18n';
import type { Plan } from '../schema';
import type { ChannelCadence, WeekReport } from './report';
import { numberValue, sentence, textValue, weekValue } from './values';

interface Rhythm {
  readonly cadence: readonly ChannelCadence[];
  readonly weeks: readonly Pick<WeekReport, 'monday' | 'isOver'>[];
}

/** The verdict of a plan whose hours suffice but whose rhythm does not: the channel that misses most, else the longest silence. */
export function tightRhythm(plan: Plan, { cadence, weeks }: Rhythm): Sentence {
  const worst = cadence.reduce((most, channel) => (channel.missedWeeks > (most?.missedWeeks ?? 0) ? channel : most), undefined as ChannelCadence | undefined);
  if (worst !== undefined) return sentence('engine.verdict.tightRhythm', missedValues(plan, worst, weeks));
  const silent = cadence.filter((channel) => channel.isGapTooLong).reduce((most, channel) => (channel.longestGapDays > most.longestGapDays ? channel : most));
  return sentence('engine.verdict.tightGap', gapValues(plan, silent));
}

/** One sentence per channel that misses its minimum or falls silent for too long, in the plan's order. */
export function rhythmReasons(plan: Plan, { cadence, weeks }: Rhythm): Sentence[] {
  return cadence.flatMap((channel) => [
    ...(channel.missedWeeks > 0 ? [sentence('engine.reason.rhythm', missedValues(plan, channel, weeks))] : []),
    ...(channel.isGapTooLong ? [sentence('engine.reason.gap', gapValues(plan, channel))] : []),
  ]);
}

function missedValues(plan: Plan, cadence: ChannelCadence, weeks: Rhythm['weeks']): Sentence['values'] {
  const first = cadence.weeks.find((week, place) => week.state === 'missed' && weeks[place]?.isOver !== true);
  return {
    channel: textValue(channelOf(plan, cadence)?.name ?? ''),
    count: numberValue(cadence.missedWeeks),
    week: weekValue(first?.monday ?? plan.settings.horizon.from, plan),
  };
}

function gapValues(plan: Plan, cadence: ChannelCadence): Sentence['values'] {
  const channel = channelOf(plan, cadence);
  return {
    channel: textValue(channel?.name ?? ''),
    days: numberValue(cadence.longestGapDays),
    allowed: numberValue(channel?.longestGapDays ?? 0),
  };
}

function channelOf(plan: Plan, cadence: ChannelCadence): Plan['channels'][number] | undefined {
  return plan.channels.find((channel) => channel.id === cadence.channelId);
}

import { type ChannelReference, channelReferences } from '@shared/benchmarks';
import type { Channel, Plan } from '@shared/schema';

/** The reference values that fit a channel: those of its network, and among several those whose usual format is the channel's own. */
export function referenceOf(channel: Channel, plan: Plan): ChannelReference | undefined {
  const fitting = channelReferences.filter((reference) => reference.network === channel.network);
  const kind = plan.formats.find((format) => format.id === channel.defaultFormatId)?.kind;
  return fitting.find((reference) => reference.mix.some((entry) => entry.formatId === kind)) ?? fitting[0];
}

/** Every network once, in the order in which channels are offered. */
export const networks: readonly string[] = [...new Set(channelReferences.map((reference) => reference.network))];

import { channelCadence } from '../cadence';
import type { ChannelCadence } from '../report';
import type { SessionState } from './session-state';

/** Rhythm of every channel; only channels that have changed, or whose posts have, are looked at again. */
export function sessionCadence({ plan, posts, frame, cadences }: SessionState): ChannelCadence[] {
  const found = plan.channels.map((channel) => {
    const known = cadences.get(channel.id);
    if (known?.channel === channel && !posts.changedChannels.has(channel.id)) return known.cadence;
    const cadence = channelCadence(channel, posts.daysByChannel.get(channel.id) ?? [], frame);
    cadences.set(channel.id, { channel, cadence });
    return cadence;
  });
  posts.changedChannels.clear();
  return found;
}

import { type AudienceShare, audienceShareFor } from '../../benchmarks';
import type { Audience, Plan } from '../../schema';

/** Under so many percent a network is a weak place to meet people of an age. Our own judgement, about every tenth person. */
const WEAK_PERCENT = 10;

/** How well a channel reaches an audience that it is meant for. `share` is undefined where no survey is known. */
export interface AudienceOnChannel {
  readonly audienceId: string;
  readonly share: AudienceShare | undefined;
}

/** Whom a channel reaches. `nobody`: no audience is assigned; `weak`: few people of these ages are there; `unknown`: no survey tells. */
export interface ChannelFit {
  readonly channelId: string;
  readonly state: 'good' | 'weak' | 'unknown' | 'nobody';
  readonly audiences: readonly AudienceOnChannel[];
}

function onChannel(audience: Audience, network: string): AudienceOnChannel {
  return { audienceId: audience.id, share: audienceShareFor(network, audience.ageFrom, audience.ageUntil) };
}

function stateOf(found: readonly AudienceOnChannel[]): ChannelFit['state'] {
  if (found.length === 0) return 'nobody';
  const known = found.flatMap(({ share }) => share ?? []);
  if (known.length === 0) return 'unknown';
  return known.some(({ percent }) => percent >= WEAK_PERCENT) ? 'good' : 'weak';
}

/** The fit of every channel with the audiences assigned to it, by the reference shares of their ages. */
export function audienceFit({ audiences, channels }: Plan): ChannelFit[] {
  return channels.map(({ id, network }) => {
    const found = audiences.filter((audience) => audience.channelIds.includes(id)).map((audience) => onChannel(audience, network));
    return { channelId: id, state: stateOf(found), audiences: found };
  });
}

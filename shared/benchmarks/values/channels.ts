import { channelData } from './channel-data';
import type { ChannelReference } from './channel-reference';

/** Key of a channel in the reference values; `instagram_stories` is separate because stories have a rhythm of their own. */
export type ChannelReferenceId = (typeof channelData)[number]['id'];

/** All channels with reference values, in the order in which they are offered. */
export const channelReferences: readonly (ChannelReference & { readonly id: ChannelReferenceId })[] = channelData;

/** The reference values of a channel; undefined for one that is not known. */
export function channelReference(id: string): (ChannelReference & { readonly id: ChannelReferenceId }) | undefined {
  return channelReferences.find((channel) => channel.id === id);
}

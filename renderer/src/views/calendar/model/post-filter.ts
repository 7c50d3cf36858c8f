import type { PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';

/** Which posts are shown. An empty list does not narrow anything. */
export interface PostFilter {
  readonly channelIds: readonly string[];
  readonly brandIds: readonly string[];
}

/** Shows everything. */
export const noFilter: PostFilter = { channelIds: [], brandIds: [] };

/** Whether a filter narrows anything. */
export function isFiltering(filter: PostFilter): boolean {
  return filter.channelIds.length > 0 || filter.brandIds.length > 0;
}

/** Drops ids of channels and brands that are no longer in the plan. */
export function cleanFilter(filter: PostFilter, plan: Pick<Plan, 'channels' | 'brands'>): PostFilter {
  const isThere = (records: readonly { readonly id: string }[]) => (id: string) => records.some((record) => record.id === id);
  return { channelIds: filter.channelIds.filter(isThere(plan.channels)), brandIds: filter.brandIds.filter(isThere(plan.brands)) };
}

/** The channels whose posts a filter lets through; null when it lets all through. */
export function shownChannels(filter: PostFilter, channels: Plan['channels']): ReadonlySet<string> | null {
  if (!isFiltering(filter)) return null;
  const { channelIds, brandIds } = filter;
  const shown = channels.filter(
    (channel) => (channelIds.length === 0 || channelIds.includes(channel.id)) && (brandIds.length === 0 || brandIds.includes(channel.brandId)),
  );
  return new Set(shown.map((channel) => channel.id));
}

/** How many of the posts each channel has. */
export function countByChannel(posts: readonly PlannedPost[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const post of posts) counts.set(post.channelId, (counts.get(post.channelId) ?? 0) + 1);
  return counts;
}

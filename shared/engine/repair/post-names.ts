import type { Plan } from '../../schema';
import type { PlannedPost } from '../list-posts';

/** Titles of posts; those that several of them share, such as an original and its adaptation, with the channel behind. */
export function postNames(plan: Plan, posts: readonly PlannedPost[]): string[] {
  const channels = new Map(plan.channels.map((channel) => [channel.id, channel.name]));
  return posts.map(({ title, channelId }) => {
    const isShared = posts.filter((other) => other.title === title).length > 1;
    return isShared ? `${title} (${channels.get(channelId) ?? ''})` : title;
  });
}

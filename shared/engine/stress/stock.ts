import type { Plan } from '../../schema';
import { type Day, daysBetween } from '../../time';
import type { PlannedPost } from '../list-posts';
import type { World } from '../world';

/** How long a channel can go on with what is ready. */
export interface ReadyStock {
  readonly channelId: string;
  /** Posts from today on that are approved or scheduled, before the first that is not. */
  readonly readyPosts: number;
  /** Day of the first post that is not ready; null when all that is planned is. */
  readonly firstOpenDay: Day | null;
  /** Days from today to that post; null when there is none. */
  readonly lastsDays: number | null;
}

const READY: ReadonlySet<string> = new Set(['approved', 'scheduled', 'published']);

/** Stock of ready posts of every channel as of today. */
export function readyStock(plan: Plan, posts: readonly PlannedPost[], { today }: World): ReadyStock[] {
  return plan.channels.map((channel) => {
    const coming = posts.filter((post) => post.channelId === channel.id && post.day !== null && post.day >= today);
    const open = coming.findIndex((post) => !READY.has(post.status));
    const firstOpenDay = coming[open]?.day ?? null;
    return {
      channelId: channel.id,
      readyPosts: open < 0 ? coming.length : open,
      firstOpenDay,
      lastsDays: firstOpenDay === null ? null : daysBetween(today, firstOpenDay),
    };
  });
}

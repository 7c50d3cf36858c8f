import { type Day, toDayNumber, weekdayOf } from '@shared/time';
import type { Channel, Plan } from '@shared/schema';
import type { DatedPost } from './post-index';

/** A proposed time of day and where it comes from. */
export interface ProposedTime {
  readonly time: string;
  readonly origin: 'slot' | 'default';
}

/**
 * The time that a new post on a channel gets: the first of the channel's slots of that weekday at which it has no post yet,
 * else the plan's default time. The same day always gives the same answer.
 */
export function proposeTime(plan: Pick<Plan, 'settings'>, channel: Channel | undefined, day: Day, postsOfDay: readonly DatedPost[]): ProposedTime {
  const { defaultTime } = plan.settings;
  const weekday = weekdayOf(toDayNumber(day));
  const taken = new Set(postsOfDay.filter((post) => post.channelId === channel?.id).map((post) => post.time ?? defaultTime));
  const slots = (channel?.slots ?? []).filter((slot) => slot.weekday === weekday).map((slot) => slot.time);
  const free = slots.toSorted().find((time) => !taken.has(time));
  return free === undefined ? { time: defaultTime, origin: 'default' } : { time: free, origin: 'slot' };
}

import type { Channel, Format, Step } from '../schema';
import { type DayNumber, toDayNumber } from '../time';
import { type DemandContext, minutesOf, partInHorizon, pointsOf, shareOf } from './demand-context';
import { isInRange, type PlannedPost } from './list-posts';
import type { WorkItem } from './report';

/**
 * One item per step of every post whose day lies in the horizon. A step's window counts in working days from that day.
 * Only the step's own owner pins it to a person: the owner of a post answers for it and need not do the work.
 * Ideas and posts without a format cost no hours.
 */
export function postItems(posts: readonly PlannedPost[], context: DemandContext): WorkItem[] {
  const items: WorkItem[] = [];
  for (const post of posts) {
    const format = post.formatId === null ? undefined : context.formats.get(post.formatId);
    if (format === undefined || !isInRange(post, context.plan.settings.horizon)) continue;
    const channel = context.channels.get(post.channelId);
    const goalPoints = pointsOf([...format.goalIds, ...(channel?.goalIds ?? [])], context);
    const shared = { post, format, channel, goalPoints, day: toDayNumber(post.day) };
    for (const step of format.steps) {
      const item = stepItem(step, shared, context);
      if (item !== undefined) items.push(item);
    }
  }
  return items;
}

interface PostWithDay {
  readonly post: PlannedPost;
  readonly format: Format;
  readonly channel: Channel | undefined;
  readonly goalPoints: number;
  readonly day: DayNumber;
}

function stepItem(step: Step, { post, format, channel, goalPoints, day }: PostWithDay, context: DemandContext): WorkItem | undefined {
  const { shift } = context.calendar;
  const inside = partInHorizon({ from: shift(day, step.window.from), until: shift(day, step.window.to) }, day, context);
  if (inside === undefined) return undefined;
  const { window } = inside;
  const minutes = minutesOf(step.minutes, shareOf({ part: post.effortPercent, whole: 100 }, inside.share), context);
  if (minutes.high === 0) return undefined;
  return {
    id: `post/${post.id}/${step.id}`,
    source: 'post',
    sourceId: post.id,
    stepId: step.id,
    title: post.title,
    stepName: step.name,
    brandId: channel?.brandId ?? null,
    channelId: post.channelId,
    formatId: format.id,
    activityKind: format.kind,
    skillId: step.skillId,
    level: step.level,
    ...minutes,
    from: context.dayText(window.from),
    until: context.dayText(window.until),
    ownerId: step.ownerId,
    goalPoints,
  };
}

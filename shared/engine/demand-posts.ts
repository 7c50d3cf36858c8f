import type { Channel, Format, Step } from '../schema';
import { type DayNumber, toDayNumber } from '../time';
import { type DemandContext, type Minutes, minutesOf, partInHorizon, pointsOf, type Share, shareOf, WHOLE } from './demand-context';
import { leftOf } from './left-work';
import { isInRange, type PlannedPost } from './list-posts';
import type { WorkItem } from './report';
import { entriesOfPost, loggedBySteps } from './time-log';

/**
 * One item per step of every post whose day lies in the horizon. A step's window counts in working days from that day.
 * Only the step's own owner pins it to a person: the owner of a post answers for it and need not do the work.
 * Ideas, posts without a format and finished steps cost no hours. Once the plan runs, work up to publication is done when the post is
 * published, and work whose days are over is done when the post is at least approved; other work that is late has to be
 * done until the day of publication, or within seven days when that is over, too.
 */
export function postItems(posts: readonly PlannedPost[], context: DemandContext): WorkItem[] {
  const items: WorkItem[] = [];
  for (const post of posts) {
    const format = post.formatId === null ? undefined : context.formats.get(post.formatId);
    if (format === undefined || !isInRange(post, context.plan.settings.horizon)) continue;
    const channel = context.channels.get(post.channelId);
    const campaign = context.campaigns.get(post.campaignId ?? '');
    const goalPoints = pointsOf([...format.goalIds, ...(channel?.goalIds ?? []), ...(campaign?.goalIds ?? [])], context);
    const logged = loggedOfPost(post, format, context);
    const shared = { post, format, channel, goalPoints, day: toDayNumber(post.day), state: stateOf(post, context) };
    format.steps.forEach((step, place) => {
      const item = stepItem(step, logged?.[place] ?? 0, shared, context);
      if (item !== undefined) items.push(item);
    });
  }
  return items;
}

/** How far a post has come, as far as its work is decided by it. */
type PostState = 'open' | 'ready' | 'out';

const READY: ReadonlySet<string> = new Set(['approved', 'scheduled', 'published']);

/** A series may say "published" of all it yields: what lies ahead is not out for that. */
function stateOf(post: PlannedPost, { hasBegun, today }: DemandContext): PostState {
  if (!hasBegun || !READY.has(post.status)) return 'open';
  const isOut = post.status === 'published' && (!post.isOccurrence || (post.day ?? '') <= today);
  return isOut ? 'out' : 'ready';
}

function loggedOfPost(post: PlannedPost, format: Format, context: DemandContext): number[] | undefined {
  if (context.log.byPost.size === 0) return undefined;
  const entries = entriesOfPost(context.log, post);
  if (entries.length === 0) return undefined;
  return loggedBySteps(entries, format.steps.map((step) => ({ id: step.id, planned: stepMinutes(step, post, context).planned })));
}

/** Minutes of a step for a post, of which a share may fall to the horizon. */
export function stepMinutes(step: Step, post: PlannedPost, context: DemandContext, share: Share = WHOLE): Minutes {
  return minutesOf(step.minutes, shareOf({ part: post.effortPercent, whole: 100 }, share), context);
}

interface PostWithDay {
  readonly post: PlannedPost;
  readonly format: Format;
  readonly channel: Channel | undefined;
  readonly goalPoints: number;
  readonly day: DayNumber;
  readonly state: PostState;
}

function stepItem(step: Step, loggedMinutes: number, { post, format, channel, goalPoints, day, state }: PostWithDay, context: DemandContext): WorkItem | undefined {
  const { shift } = context.calendar;
  if (post.doneStepIds.includes(step.id) || (state === 'out' && step.window.to <= 0)) return undefined;
  const inside = partInHorizon({ from: shift(day, step.window.from), until: shift(day, step.window.to) }, day, context);
  if (inside === undefined) return undefined;
  const minutes = stepMinutes(step, post, context, inside.share);
  const left = leftOf({ window: inside.window, minutes, loggedMinutes, whenOver: state === 'open' ? 'stays' : 'passes', latest: day }, context);
  if (left === undefined) return undefined;
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
    campaignId: post.campaignId,
    activityKind: format.kind,
    skillId: step.skillId,
    level: step.level,
    low: left.low,
    likely: left.likely,
    high: left.high,
    expected: left.expected,
    planned: left.planned,
    from: left.from,
    until: left.until,
    loggedMinutes: left.loggedMinutes,
    wasDue: left.wasDue,
    ownerId: step.ownerId,
    goalPoints,
  };
}

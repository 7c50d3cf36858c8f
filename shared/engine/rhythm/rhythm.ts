import type { Command } from '../../commands';
import type { Channel, Plan } from '../../schema';
import { capacityOf } from '../capacity';
import { plainReport } from '../coverage';
import { workItemsOf } from '../demand';
import { solveNetwork } from '../flow';
import { listPosts } from '../list-posts';
import { problemOfPlan } from '../problem-of-plan';
import type { World } from '../world';
import { planWithRhythms, type Rhythms, usualFormat } from './rhythm-posts';

/** What one channel can keep up. */
export interface ChannelRhythm {
  readonly channelId: string;
  /** Posts a week; below one: 0.5 is one in two weeks, 0.25 one in four. */
  readonly postsPerWeek: number;
  /** What keeps it from more, as far as it wants more: its wish is met (null), hours, or money. */
  readonly limitedBy: 'hours' | 'money' | null;
}

/** The rhythm that a plan's people, hours and money carry. */
export interface CarriedRhythm {
  /** In the order in which channels were served: those with more goal points first. */
  readonly channels: readonly ChannelRhythm[];
  /** Whether everything that is not a post fits at all. */
  readonly isPossible: boolean;
  /** Sets the channels' target, and their minimum where it is higher, to what is carried. */
  readonly command: Command;
}

/** Without a wish of its own a channel gets at most one post a working day. */
const MOST_UNASKED = 5;

/** Rhythms below one post a week that are tried. */
const RARE = [0.25, 0.5] as const;

/**
 * From hours and money to posts a week: first every channel's minimum, then every channel's target, those that serve more
 * goal points first, each step by step as long as it fits. Every step is an exact solve of the whole plan, with channels served so far
 * kept. Only channels with a format can be served. A plan that runs is looked at from today on.
 */
export function carriedRhythm(whole: Plan, world: World): CarriedRhythm {
  return rhythmWith(whole, world, () => true);
}

/** As `carriedRhythm`, as far as `isWithin` (more than the plan's own limits) allows the plan with its rhythms. */
export function rhythmWith(whole: Plan, world: World, isWithin: (changed: Plan) => boolean): CarriedRhythm {
  const plan = fromTodayOn(whole, world);
  const posts = listPosts(whole);
  const formats = new Map(plan.channels.flatMap((channel) => {
    const formatId = usualFormat(channel, posts);
    return formatId === null ? [] : [[channel.id, formatId] as const];
  }));
  const fits = createFits(plan, formats, world, isWithin);
  const channels = inGoalOrder(plan).filter((channel) => formats.has(channel.id));
  let rhythms: Rhythms = new Map();
  for (const wish of [minimumOf, targetOf]) for (const channel of channels) rhythms = raise(rhythms, channel, wish(channel), fits);
  const served = channels.map((channel): ChannelRhythm => {
    const postsPerWeek = rhythms.get(channel.id) ?? 0;
    const next = ladder(targetOf(channel)).find((step) => step > postsPerWeek);
    const limit = next === undefined ? 'nothing' : fits(new Map([...rhythms, [channel.id, next]]));
    return { channelId: channel.id, postsPerWeek, limitedBy: limit === 'nothing' ? null : limit };
  });
  return { channels: served, isPossible: fits(new Map()) === 'nothing', command: rhythmCommand(plan, served) };
}

/** The time that is left of a plan; all of it when it has not begun or is over. */
function fromTodayOn(plan: Plan, { today }: World): Plan {
  const { horizon } = plan.settings;
  if (today <= horizon.from || today > horizon.until) return plan;
  return { ...plan, settings: { ...plan.settings, horizon: { from: today, until: horizon.until } } };
}

type Fits = (rhythms: Rhythms) => 'hours' | 'money' | 'nothing';

/** Says what stands against these rhythms. Money is only looked at where the plan has caps and the hours suffice. */
function createFits(plan: Plan, formats: ReadonlyMap<string, string>, world: World, isWithin: (changed: Plan) => boolean): Fits {
  const capacity = capacityOf(plan, world);
  return (rhythms) => {
    const changed = planWithRhythms(plan, formats, rhythms);
    const items = workItemsOf(changed, listPosts(changed), world);
    if (solveNetwork(problemOfPlan(changed, items, capacity)).shortage > 0 || !isWithin(changed)) return 'hours';
    return plan.budgetCaps.length > 0 && plainReport(changed, world).overBudgetCents > 0 ? 'money' : 'nothing';
  };
}

function inGoalOrder(plan: Plan): Channel[] {
  const points = new Map(plan.goals.map((goal) => [goal.id, goal.points]));
  const pointsOf = (channel: Channel): number => [...new Set(channel.goalIds)].reduce((sum, id) => sum + (points.get(id) ?? 0), 0);
  return [...plan.channels].sort((left, right) => pointsOf(right) - pointsOf(left));
}

function minimumOf(channel: Channel): number {
  return channel.cadence.minimum;
}

function targetOf({ cadence }: Channel): number {
  return Math.max(cadence.minimum, cadence.target) === 0 ? MOST_UNASKED : Math.max(cadence.minimum, cadence.target);
}

/** The rhythms that are tried up to a wish: one in four weeks, one in two, whole posts a week, and the wish itself. */
function ladder(wish: number): number[] {
  const whole = Array.from({ length: Math.floor(wish) }, (_, index) => index + 1);
  return [...new Set([...RARE, ...whole, wish])].filter((step) => step > 0 && step <= wish).sort((left, right) => left - right);
}

function raise(rhythms: Rhythms, channel: Channel, wish: number, fits: Fits): Rhythms {
  if (wish === 0) return rhythms;
  const now = rhythms.get(channel.id) ?? 0;
  let best = now;
  for (const step of ladder(wish)) {
    if (step <= now) continue;
    if (fits(new Map([...rhythms, [channel.id, step]])) !== 'nothing') break;
    best = step;
  }
  return new Map([...rhythms, [channel.id, best]]);
}

function rhythmCommand(plan: Plan, channels: readonly ChannelRhythm[]): Command {
  const carried = new Map(channels.map((channel) => [channel.channelId, channel.postsPerWeek]));
  return {
    type: 'batch',
    commands: plan.channels.flatMap((channel) => {
      const target = carried.get(channel.id);
      if (target === undefined) return [];
      const cadence = { minimum: Math.min(channel.cadence.minimum, target), target };
      return [{ type: 'change' as const, collection: 'channels' as const, id: channel.id, set: { cadence } }];
    }),
  };
}

import type { Command } from '../../commands';
import type { Person, Plan } from '../../schema';
import { mondayOf, toDayNumber } from '../../time';
import { capacityOf } from '../capacity';
import { workItemsOf } from '../demand';
import { solveNetwork } from '../flow';
import { groupBy } from '../group-by';
import { isInRange, listPosts, type PlannedPost } from '../list-posts';
import { problemOfPlan } from '../problem-of-plan';
import { dropPostCommands } from '../repair/drop-command';
import type { World } from '../world';
import { type CarriedRhythm, rhythmWith } from './rhythm';

/** What somebody is willing to spend. Null: no limit beyond those of the plan. */
export interface Means {
  /** Hours of everybody together in any week, in minutes. */
  readonly minutesPerWeek: number | null;
  /** Cash in any month, in cents. */
  readonly cashCentsPerMonth: number | null;
}

/** A rhythm for given means, with the step that makes the plan follow it: cadences, and posts that are too many become ideas. */
export interface RhythmForMeans extends CarriedRhythm {
  readonly dropped: number;
}

const MEANS_CAP = 'means-of-the-rhythm-finder';
const MINUTES_OF_A_DAY = 1440;

/**
 * Posts a week per channel for so many hours a week and so much cash a month: highest goals first, step by step, like
 * `carriedRhythm`. Every step must fit three ways: the plan's own people (exactly), all hours of a week together (as if one
 * person who can do everything had just those hours), and the money at its cheapest.
 */
export function rhythmForMeans(plan: Plan, means: Means, world: World): RhythmForMeans {
  const found = rhythmWith(withCap(plan, means), world, (changed) => means.minutesPerWeek === null || fitsInOnePair(changed, means.minutesPerWeek, world));
  const surplus = surplusPosts(plan, found);
  const commands = found.command.type === 'batch' ? found.command.commands : [found.command];
  const command: Command = { type: 'batch', commands: [...commands, ...dropPostCommands(plan, surplus)] };
  return { ...found, command, dropped: surplus.length };
}

function withCap(plan: Plan, { cashCentsPerMonth }: Means): Plan {
  if (cashCentsPerMonth === null) return plan;
  return { ...plan, budgetCaps: [...plan.budgetCaps, { id: MEANS_CAP, scope: 'month', category: null, brandId: null, cents: cashCentsPerMonth }] };
}

/** Whether one pair of hands that can do everything, with so many minutes a week on the days on which somebody works, is enough. */
function fitsInOnePair(plan: Plan, minutesPerWeek: number, world: World): boolean {
  const pooled: Plan = { ...plan, people: [pool(plan, minutesPerWeek)], absences: [] };
  const items = workItemsOf(pooled, listPosts(pooled), world).map((item) => ({ ...item, ownerId: null }));
  return solveNetwork(problemOfPlan(pooled, items, capacityOf(pooled, world))).shortage === 0;
}

function pool({ people, skills }: Plan, minutesPerWeek: number): Person {
  const works = (weekday: number): boolean => people.some((person) => person.hours.some((hours) => (hours.minutesByWeekday[weekday] ?? 0) > 0));
  return {
    id: 'pool',
    name: '',
    employment: 'owner',
    hours: [{ from: null, minutesByWeekday: Array.from({ length: 7 }, (_, weekday) => (works(weekday) ? Math.min(MINUTES_OF_A_DAY, minutesPerWeek) : 0)) }],
    from: null,
    until: null,
    plannedSharePercent: 100,
    skills: skills.map(({ id }) => ({ skillId: id, level: 3 })),
    costCentsPerHour: 0,
    billingCentsPerHour: null,
    paidAs: 'internal',
    weeklyCapMinutes: Math.min(7 * MINUTES_OF_A_DAY, minutesPerWeek),
    dialogueCapMinutesPerDay: null,
    region: null,
    color: null,
  };
}

/** Posts of a week beyond the rhythm of their channel; a rhythm below one a week is counted over its stretch of weeks. Earlier posts stay. */
function surplusPosts(plan: Plan, { channels }: CarriedRhythm): PlannedPost[] {
  const rhythm = new Map(channels.map((channel) => [channel.channelId, channel.postsPerWeek]));
  const movable = listPosts(plan).filter((post) => isInRange(post, plan.settings.horizon) && post.status !== 'published');
  return [...groupBy(movable, (post) => post.channelId)].flatMap(([channelId, posts]) => {
    const perWeek = rhythm.get(channelId);
    return perWeek === undefined ? [] : beyond(posts, perWeek);
  });
}

function beyond(posts: readonly PlannedPost[], perWeek: number): PlannedPost[] {
  if (perWeek === 0) return [...posts];
  const weeks = perWeek < 1 ? Math.round(1 / perWeek) : 1;
  const most = perWeek < 1 ? 1 : Math.floor(perWeek);
  const stretch = (post: PlannedPost): number => Math.floor(mondayOf(toDayNumber(post.day ?? '1970-01-01')) / (7 * weeks));
  return [...groupBy(posts, stretch).values()].flatMap((ofStretch) => ofStretch.slice(most));
}

import type { Channel, Plan } from '../../schema';
import { type Day, type DayNumber, formatDay, toDayNumber, weeksBetween } from '../../time';
import type { JudgedSpan } from '../cadence';
import { type Capacity, capacityOf } from '../capacity';
import { workItemsOf } from '../demand';
import { createDemandContext, type DemandContext } from '../demand-context';
import type { FlowProblem } from '../flow';
import { launchDay } from '../launch-day';
import { listPosts } from '../list-posts';
import type { ChannelCadence } from '../report';
import { solvePlan } from '../solve-plan';
import { openDayOf } from '../time-log';
import type { World } from '../world';
import { createPostBook, type PostBook } from './post-book';
import type { RankedNetwork } from './ranked';
import { createRanked } from './solved-network';
import { createWeekLoads, type WeekLoads } from './week-loads';
import { createWorkBook, type WorkBook } from './work-book';

/** What stays the same while a plan is followed. */
export interface Frame extends JudgedSpan {
  readonly from: DayNumber;
  /** Text of each day of the horizon. */
  readonly days: readonly Day[];
  /** Places of the first day, and of the first day of each later month. */
  readonly monthStarts: readonly number[];
}

/** A plan that is followed, with everything that is known about it. */
export interface SessionState {
  plan: Plan;
  context: DemandContext;
  readonly world: World;
  readonly frame: Frame;
  /** Its minutes are changed in place when people's hours or absences do. */
  readonly capacity: Capacity;
  readonly weekCaps: (number | null)[];
  readonly problem: FlowProblem;
  readonly ranked: RankedNetwork;
  readonly works: WorkBook;
  readonly posts: PostBook;
  readonly loads: WeekLoads;
  /** Rhythm of each channel, and the version of the channel that it is known of. */
  readonly cadences: Map<string, { readonly channel: Channel; readonly cadence: ChannelCadence }>;
}

function frameOf(plan: Plan, world: World): Frame {
  const { horizon } = plan.settings;
  const from = toDayNumber(horizon.from);
  const end = toDayNumber(horizon.until);
  const days = Array.from({ length: end - from + 1 }, (_, day) => formatDay(from + day));
  const monthStarts = days.flatMap((day, place) => (place === 0 || day.endsWith('-01') ? [place] : []));
  return { from, openDay: openDayOf(plan, world), start: toDayNumber(launchDay(plan)), end, mondays: weeksBetween(horizon.from, horizon.until), days, monthStarts };
}

/** Solves a plan from cold and gets everything ready to follow its edits. */
export function openState(plan: Plan, world: World): SessionState {
  const planned = listPosts(plan);
  const items = workItemsOf(plan, planned, world);
  const known = capacityOf(plan, world);
  const weekCaps = [...known.weekCaps];
  const capacity = { ...known, weekCaps };
  const solved = solvePlan(plan, items, capacity, world);
  const ranked = createRanked(solved);
  const frame = frameOf(plan, world);
  return {
    plan, world, frame, capacity, weekCaps, ranked,
    context: createDemandContext(plan, world),
    problem: solved.problem,
    works: createWorkBook(plan, items, capacity),
    posts: createPostBook(plan, planned, frame),
    loads: createWeekLoads(ranked, capacity, plan.settings.tightPercent),
    cadences: new Map(),
  };
}

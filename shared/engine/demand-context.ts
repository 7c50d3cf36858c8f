import type { Channel, Estimate, Format, Plan } from '../schema';
import { type Day, type DayNumber, formatDay, toDayNumber } from '../time';
import type { WorkItem } from './report';
import { roundHalfUp } from './rounding';
import { hasBegun, openDayOf, type TimeLog, timeLogOf } from './time-log';
import { type WorkingDays, workingDaysOf } from './working-days';
import type { World } from './world';

/** What the parts of the demand share: the plan, its calendar and look-ups made once. */
export interface DemandContext {
  readonly plan: Plan;
  readonly calendar: WorkingDays;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** Null when the plan has no launch day. */
  readonly launch: DayNumber | null;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly formats: ReadonlyMap<string, Format>;
  readonly campaigns: ReadonlyMap<string, Plan['campaigns'][number]>;
  readonly goalPoints: ReadonlyMap<string, number>;
  readonly today: Day;
  /** Whether the plan runs, and the first day on which work can still be done. */
  readonly hasBegun: boolean;
  readonly openDay: DayNumber;
  readonly log: TimeLog;
  /** ISO text of a day, written only once per day. */
  readonly dayText: (day: DayNumber) => Day;
}

/** A window of days, both ends included. */
export interface Window {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** An exact share of an estimate: `part / whole`. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** All of an estimate. */
export const WHOLE: Share = { part: 1, whole: 1 };

/** Figures of a piece of work, in minutes. */
export type Minutes = Pick<WorkItem, 'low' | 'likely' | 'high' | 'expected' | 'planned'>;

/** Look-ups for the demand of a plan. */
export function createDemandContext(plan: Plan, world: World): DemandContext {
  const { horizon, launch } = plan.settings;
  const texts = new Map<DayNumber, Day>();
  return {
    plan,
    calendar: workingDaysOf(plan, world),
    from: toDayNumber(horizon.from),
    until: toDayNumber(horizon.until),
    launch: launch === null ? null : toDayNumber(launch),
    channels: new Map(plan.channels.map((channel) => [channel.id, channel])),
    formats: new Map(plan.formats.map((format) => [format.id, format])),
    campaigns: new Map(plan.campaigns.map((campaign) => [campaign.id, campaign])),
    goalPoints: new Map(plan.goals.map((goal) => [goal.id, goal.points])),
    today: world.today,
    hasBegun: hasBegun(plan, world),
    openDay: openDayOf(plan, world),
    log: timeLogOf(plan, world),
    dayText: (day) => {
      const known = texts.get(day) ?? formatDay(day);
      texts.set(day, known);
      return known;
    },
  };
}

/** The part of a window that lies in the horizon; undefined when there is none. */
export function clipToHorizon(window: Window, context: DemandContext): Window | undefined {
  const from = Math.max(window.from, context.from);
  const until = Math.min(window.until, context.until);
  return from <= until ? { from, until } : undefined;
}

/**
 * The part of a window that lies in the horizon, with the share of the work that falls to it. Work from `anchor` on (a
 * post's day) that may still be done after the horizon counts with the share of its working days that lie inside: nobody
 * has to finish the follow-up of the last weekend's post before Monday. Work that may begin before its anchor counts whole.
 * Undefined when nothing is left.
 */
export function partInHorizon(window: Window, anchor: DayNumber, context: DemandContext): { readonly window: Window; readonly share: Share } | undefined {
  const clipped = clipToHorizon(window, context);
  if (clipped === undefined) return undefined;
  if (window.until <= context.until || window.from < anchor) return { window: clipped, share: WHOLE };
  const part = context.calendar.count(window.from, context.until);
  const whole = context.calendar.count(window.from, window.until);
  return part === 0 ? undefined : { window: clipped, share: { part, whole } };
}

/** A share of a share. */
export function shareOf(outer: Share, inner: Share): Share {
  return { part: outer.part * inner.part, whole: outer.whole * inner.whole };
}

/**
 * Minutes of an item: share and contingency are applied to the exact three points, then each figure is rounded half up
 * once. Expected is the PERT mean (low + 4 likely + high) / 6 (Malcolm, Roseboom, Clark, Fazar 1959).
 */
export function minutesOf(estimate: Estimate, share: Share, context: { readonly plan: Pick<Plan, 'settings'> }): Minutes {
  const { contingencyPercent, estimate: planWith } = context.plan.settings;
  const part = share.part * (100 + contingencyPercent);
  const whole = share.whole * 100;
  const likely = roundHalfUp(estimate.likely * part, whole);
  const expected = roundHalfUp((estimate.low + 4 * estimate.likely + estimate.high) * part, 6 * whole);
  return {
    low: roundHalfUp(estimate.low * part, whole),
    likely,
    high: roundHalfUp(estimate.high * part, whole),
    expected,
    planned: planWith === 'expected' ? expected : likely,
  };
}

/** Sum of the points of the goals that are served; a goal that is named twice counts once. */
export function pointsOf(goalIds: readonly string[], context: DemandContext): number {
  return [...new Set(goalIds)].reduce((sum, id) => sum + (context.goalPoints.get(id) ?? 0), 0);
}

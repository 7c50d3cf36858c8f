import type { Measurement, Plan, SubGoal } from '../../schema';
import { type Day, toDayNumber } from '../../time';
import type { World } from '../world';

/** Where a sub-goal stands. `open`: it cannot be judged, for want of a target, a baseline, a deadline or a measurement. */
export interface SubGoalProgress {
  readonly subGoalId: string;
  readonly state: 'open' | 'behind' | 'onTrack' | 'reached' | 'missed';
  /** All measurements by day; of several on one day the one that was made last counts. */
  readonly points: readonly { readonly day: Day; readonly value: number }[];
  readonly current: number | null;
  /** Share of the way from the baseline to the target that is done, 0 to 1; null when it cannot be told. */
  readonly share: number | null;
  /** Value that a straight line from the baseline to the target has today; null when there is no such line. */
  readonly expected: number | null;
  /** First day of that line: the launch, or the plan's first day. */
  readonly start: Day;
}

function pointsOf(measurements: readonly Measurement[]): SubGoalProgress['points'] {
  const byDay = new Map(measurements.map(({ day, value }) => [day, value]));
  return [...byDay].map(([day, value]) => ({ day, value })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Share of the time from `start` to the deadline that has passed, 0 to 1. */
function timeShare(start: Day, deadline: Day, today: Day): number {
  const whole = toDayNumber(deadline) - toDayNumber(start);
  return whole <= 0 ? 1 : clamp((toDayNumber(today) - toDayNumber(start)) / whole);
}

/** Progress of a sub-goal as of today: measured against a straight line from its baseline at the launch to its target at the deadline. */
export function progressOf(plan: Plan, subGoal: SubGoal, world: World): SubGoalProgress {
  const points = pointsOf(plan.measurements.filter((measurement) => measurement.subGoalId === subGoal.id && measurement.day <= world.today));
  const current = points.at(-1)?.value ?? null;
  const start = plan.settings.launch ?? plan.settings.horizon.from;
  const { baseline, target, deadline } = subGoal;
  const shared = { subGoalId: subGoal.id, points, current, start };
  if (baseline === null || target === null || deadline === null || baseline === target) return { ...shared, state: 'open', share: null, expected: null };
  const passed = timeShare(start, deadline, world.today);
  const expected = baseline + (target - baseline) * passed;
  if (current === null) return { ...shared, state: 'open', share: null, expected };
  const done = (current - baseline) / (target - baseline);
  return { ...shared, state: stateOf(done, passed, deadline < world.today), share: clamp(done), expected };
}

function stateOf(done: number, passed: number, isOver: boolean): SubGoalProgress['state'] {
  if (done >= 1) return 'reached';
  if (isOver) return 'missed';
  return done >= passed ? 'onTrack' : 'behind';
}

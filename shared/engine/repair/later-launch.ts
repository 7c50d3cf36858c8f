import type { Command } from '../../commands';
import type { Plan } from '../../schema';
import type { Day } from '../../time';
import { launchDay } from '../launch-day';
import { dayValue, numberValue, sentence } from '../values';
import type { RepairBase } from './base';
import { launchLater } from './launch-command';
import type { ApplyCommand, Candidate } from './repair';
import { shortageOf } from './shortage';

/** Half a year: later than that is another plan. */
const LATEST = 26;

/** The fewest weeks by which everything that is published has to start later. Tried week by week: holidays make more weeks worse at times. */
export function* laterLaunch(base: RepairBase, apply: ApplyCommand): Generator<Candidate | null> {
  // What has started cannot start later.
  if (launchDay(base.plan) < base.world.today) return;
  const shared = { id: 'laterLaunch', kind: 'laterLaunch' } as const;
  let best: { command: Command; weeks: number; shortage: number; plan: Plan } | undefined;
  for (let weeks = 1; weeks <= LATEST && (best?.shortage ?? 1) > 0; weeks += 1) {
    yield null;
    const command = launchLater(base.plan, weeks);
    const plan = apply(base.plan, command);
    if (plan === undefined) continue;
    const shortage = shortageOf(plan, base.world);
    if (shortage < (best?.shortage ?? base.shortage)) best = { command, weeks, shortage, plan };
  }
  if (best === undefined) {
    yield { ...shared, what: sentence('engine.repair.laterLaunchAtAnyTime'), harmPoints: 0, command: null };
    return;
  }
  const what = sentence('engine.repair.laterLaunch', { count: numberValue(best.weeks), day: dayValue(launchDay(best.plan), base.plan) });
  yield { ...shared, what, harmPoints: lateness(base, launchDay(base.plan), launchDay(best.plan)), command: best.command };
}

/** What the audience does not get in the weeks of waiting: the goal points of the posts that were to come out in them. */
function lateness({ posts, pointsOf }: RepairBase, from: Day, until: Day): number {
  const waiting = posts.filter((post) => post.day !== null && from <= post.day && post.day < until);
  return waiting.reduce((sum, post) => sum + Math.max(1, pointsOf(post)), 0);
}

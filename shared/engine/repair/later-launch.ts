import type { Command } from '../../commands';
import type { Plan } from '../../schema';
import { dayValue, numberValue, sentence } from '../values';
import type { RepairBase } from './base';
import { launchDay, launchLater } from './launch-command';
import type { ApplyCommand, Candidate } from './repair';
import { shortageOf } from './shortage';

/** Half a year: later than that is another plan. */
const LATEST = 26;

/** The fewest weeks by which everything that is published has to start later. Tried week by week: holidays make more weeks worse at times. */
export function* laterLaunch(base: RepairBase, apply: ApplyCommand): Generator<Candidate> {
  const shared = { id: 'laterLaunch', kind: 'laterLaunch', harmPoints: 0 } as const;
  let best: { command: Command; weeks: number; shortage: number; plan: Plan } | undefined;
  for (let weeks = 1; weeks <= LATEST && (best?.shortage ?? 1) > 0; weeks += 1) {
    const command = launchLater(base.plan, weeks);
    const plan = apply(base.plan, command);
    if (plan === undefined) continue;
    const shortage = shortageOf(plan, base.world);
    if (shortage < (best?.shortage ?? base.shortage)) best = { command, weeks, shortage, plan };
  }
  if (best === undefined) {
    yield { ...shared, what: sentence('engine.repair.laterLaunchAtAnyTime'), command: null };
    return;
  }
  const day = dayValue(launchDay(best.plan), base.plan);
  yield { ...shared, what: sentence('engine.repair.laterLaunch', { count: numberValue(best.weeks), day }), command: best.command };
}

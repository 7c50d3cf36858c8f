import { type EarliestLaunch, launchDay } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays, daysBetween } from '@shared/time';

/** A day on which the launch could be. Days after the answer have not been tried. */
export interface LaunchWeek {
  readonly day: string;
  readonly state: 'fails' | 'carries' | 'untried';
  readonly isPlanned: boolean;
}

/** Half a year: the engine looks no further. */
const LATEST = 26;
const SHOWN_AFTER = 3;

/** The days that were tried for the launch, one a week from the beginning of the plan, and a few behind. */
export function launchWeeks(plan: Plan, launch: EarliestLaunch | null): LaunchWeek[] {
  const planned = launchDay(plan);
  const first = 0 - Math.floor(daysBetween(plan.settings.horizon.from, planned) / 7);
  const last = launch === null ? LATEST : Math.max(launch.weeksLater, 0) + SHOWN_AFTER;
  return Array.from({ length: last - first + 1 }, (_, index): LaunchWeek => {
    const week = first + index;
    const found = launch?.weeksLater ?? LATEST + 1;
    return { day: addDays(planned, week * 7), state: week < found ? 'fails' : week === found ? 'carries' : 'untried', isPlanned: week === 0 };
  });
}

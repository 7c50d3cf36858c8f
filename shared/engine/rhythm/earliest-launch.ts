import type { Command } from '../../commands';
import type { Plan } from '../../schema';
import { addDays, type Day, daysBetween, formatDay } from '../../time';
import { plainReport } from '../coverage';
import { launchDay } from '../launch-day';
import { listPosts } from '../list-posts';
import type { CoverageReport } from '../report';
import { launchLater } from '../repair/launch-command';
import type { ApplyCommand } from '../repair/repair';
import { shortageOf } from '../repair/shortage';
import { openDayOf } from '../time-log';
import type { World } from '../world';

/** The earliest launch from which everything holds. */
export interface EarliestLaunch {
  readonly day: Day;
  /** Weeks after the launch that is planned now; negative: earlier. */
  readonly weeksLater: number;
  /** Posts that are ready on the launch day in the assignment found: all their work before publication is done by then. */
  readonly readyPosts: number;
  /** Moves launch, posts and series; null when the launch stays. */
  readonly command: Command | null;
}

/** Half a year: later than that is another plan. */
const LATEST = 26;

/**
 * Tries the launch in every week, from the first of the horizon (but not before today) to half a year after the planned one, on the weekday it has,
 * and gives the first with which neither hours nor money are missing in the whole time; null when there is none.
 * Week by week, because absences and holidays can make a later launch worse.
 */
export function earliestLaunch(plan: Plan, apply: ApplyCommand, world: World): EarliestLaunch | null {
  const weeksBefore = Math.max(0, Math.floor(daysBetween(formatDay(openDayOf(plan, world)), launchDay(plan)) / 7));
  for (let weeks = 0 - weeksBefore; weeks <= LATEST; weeks += 1) {
    const command = weeks === 0 ? null : launchLater(plan, weeks);
    const changed = command === null ? plan : apply(plan, command);
    // Most weeks fall at the hours already; the whole report is only made for those that do not.
    if (changed === undefined || shortageOf(changed, world) > 0) continue;
    const report = plainReport(changed, world);
    if (report.level === 'fails') continue;
    return { day: addDays(launchDay(plan), weeks * 7), weeksLater: weeks, readyPosts: readyPosts(changed, report), command };
  }
  return null;
}

/** Posts from the launch on whose work before publication is all assigned to days before the launch. */
function readyPosts(plan: Plan, { items, assignment }: CoverageReport): number {
  const launch = launchDay(plan);
  const done = new Map<string, number>();
  for (const line of assignment) if (line.day < launch) done.set(line.itemId, (done.get(line.itemId) ?? 0) + line.minutes);
  const days = new Map(listPosts(plan).map((post) => [post.id, post.day]));
  const ready = new Map<string, boolean>();
  for (const item of items) {
    const day = days.get(item.sourceId) ?? null;
    if (item.source !== 'post' || day === null || day < launch || item.from > day) continue;
    ready.set(item.sourceId, (ready.get(item.sourceId) ?? true) && (done.get(item.id) ?? 0) >= item.planned);
  }
  return [...ready.values()].filter(Boolean).length;
}

import type { Command, SingleCommand } from '../../commands';
import type { Plan } from '../../schema';
import { addDays, type Day, daysBetween, formatDay } from '../../time';
import { plainReport } from '../coverage';
import { smallestWhole } from '../flow';
import { launchDay } from '../launch-day';
import { listPosts } from '../list-posts';
import type { CoverageReport } from '../report';
import { launchLater } from '../repair/launch-command';
import { isPreparation, leadCommand, LONGEST_LEAD } from '../repair/longer-lead';
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
  /** Working days that the preparation of posts has to begin earlier than their formats say, so that the stock is there; 0: none. */
  readonly leadDays: number;
  /** Moves launch, posts and series and lets preparation begin earlier; null when nothing has to change. */
  readonly command: Command | null;
}

/** Half a year: later than that is another plan. */
const LATEST = 26;

/**
 * Tries the launch in every week, from the first of the horizon (but not before today) to half a year after the planned one, on the weekday it has,
 * and gives the first with which neither hours nor money are missing in the whole time; null when there is none. A stock may be made:
 * preparation may begin up to eight weeks earlier, and no earlier than needed. Week by week, because absences and holidays can make a
 * later launch worse; the lead by bisection, because more of it never does harm.
 */
export function earliestLaunch(plan: Plan, apply: ApplyCommand, world: World): EarliestLaunch | null {
  const weeksBefore = Math.max(0, Math.floor(daysBetween(formatDay(openDayOf(plan, world)), launchDay(plan)) / 7));
  for (let weeks = 0 - weeksBefore; weeks <= LATEST; weeks += 1) {
    const moved = weeks === 0 ? plan : apply(plan, launchLater(plan, weeks));
    const leadDays = moved === undefined ? null : smallestLead(moved, apply, world);
    if (moved === undefined || leadDays === null) continue;
    const changed = withLead(moved, leadDays, apply) ?? moved;
    const report = plainReport(changed, world);
    if (report.level === 'fails') continue;
    const day = addDays(launchDay(plan), weeks * 7);
    return { day, weeksLater: weeks, leadDays, readyPosts: readyPosts(changed, report), command: commandFor(plan, weeks, leadDays) };
  }
  return null;
}

function leadOf(plan: Plan, days: number): SingleCommand[] {
  const formats = plan.formats.filter((format) => format.steps.some(isPreparation));
  const command = leadCommand(formats, days);
  return days === 0 || formats.length === 0 || command.type !== 'batch' ? [] : [...command.commands];
}

function withLead(plan: Plan, days: number, apply: ApplyCommand): Plan | undefined {
  return days === 0 ? plan : apply(plan, { type: 'batch', commands: leadOf(plan, days) });
}

/** The fewest working days of earlier preparation with which no hours are missing; null when even the most do not help. */
function smallestLead(plan: Plan, apply: ApplyCommand, world: World): number | null {
  const fits = (days: number): boolean => {
    const changed = withLead(plan, days, apply);
    return changed !== undefined && shortageOf(changed, world) === 0;
  };
  return fits(LONGEST_LEAD) ? (smallestWhole(0, LONGEST_LEAD, fits) ?? LONGEST_LEAD) : null;
}

function commandFor(plan: Plan, weeks: number, leadDays: number): Command | null {
  const move = weeks === 0 ? [] : [launchLater(plan, weeks)];
  const commands = [...move.flatMap((command) => (command.type === 'batch' ? command.commands : [command])), ...leadOf(plan, leadDays)];
  return commands.length === 0 ? null : { type: 'batch', commands };
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

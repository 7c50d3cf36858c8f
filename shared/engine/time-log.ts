import type { Plan, RecordOf } from '../schema';
import { type DayNumber, toDayNumber } from '../time';
import { groupBy } from './group-by';
import type { World } from './world';

/** Minutes that somebody really worked. */
export type TimeEntry = RecordOf<'timeEntries'>;

/** What is known of the time that is over, looked up by what was worked on. */
export interface TimeLog {
  /** By id of the post, `seriesId@day` for what a series yields. */
  readonly byPost: ReadonlyMap<string, readonly TimeEntry[]>;
  readonly byActivity: ReadonlyMap<string, readonly TimeEntry[]>;
}

/** Whether a plan runs: its first day is today or over. Until then nothing that is logged or published counts. */
export function hasBegun(plan: Pick<Plan, 'settings'>, { today }: World): boolean {
  return today >= plan.settings.horizon.from;
}

/** The first day on which work can still be planned: today, before the plan begins its first day. It may lie behind its last. */
export function openDayOf(plan: Pick<Plan, 'settings'>, world: World): DayNumber {
  return toDayNumber(hasBegun(plan, world) ? world.today : plan.settings.horizon.from);
}

/** The entries that count: those up to today, once the plan runs. Later days are not facts yet. */
export function entriesOf(plan: Pick<Plan, 'settings' | 'timeEntries'>, world: World): readonly TimeEntry[] {
  return hasBegun(plan, world) ? plan.timeEntries.filter((entry) => entry.day <= world.today) : [];
}

/** Look-ups for the entries that count. One that names a post and an activity belongs to the post. */
export function timeLogOf(plan: Pick<Plan, 'settings' | 'timeEntries'>, world: World): TimeLog {
  const entries = entriesOf(plan, world);
  const ofPosts = entries.filter((entry) => entry.postId !== null);
  const ofActivities = entries.filter((entry) => entry.postId === null && entry.activityId !== null);
  return {
    byPost: groupBy(ofPosts, (entry) => entry.postId ?? ''),
    byActivity: groupBy(ofActivities, (entry) => entry.activityId ?? ''),
  };
}

/** A post as far as its entries are looked up. */
interface LoggedPost {
  readonly id: string;
  readonly isOccurrence: boolean;
  readonly seriesId: string | null;
  readonly occurrenceDay: string | null;
}

/** What was logged for a post; for one that stands in for an occurrence also what was logged while that was still yielded. */
export function entriesOfPost({ byPost }: TimeLog, post: LoggedPost): readonly TimeEntry[] {
  const own = byPost.get(post.id) ?? [];
  if (post.isOccurrence || post.seriesId === null || post.occurrenceDay === null) return own;
  const before = byPost.get(`${post.seriesId}@${post.occurrenceDay}`);
  return before === undefined ? own : [...own, ...before];
}

/** A step with the minutes that it is planned with. */
interface PlannedStep {
  readonly id: string;
  readonly planned: number;
}

/**
 * Minutes logged for each step, in the order of the steps. Entries that name no step (or one that is gone) count for the
 * steps in their order, for each as far as its plan goes; what is left over counts for the last.
 */
export function loggedBySteps(entries: readonly TimeEntry[], steps: readonly PlannedStep[]): number[] {
  const places = new Map(steps.map((step, place) => [step.id, place]));
  const logged = steps.map(() => 0);
  let free = 0;
  for (const { stepId, minutes } of entries) {
    const place = stepId === null ? undefined : places.get(stepId);
    if (place === undefined) free += minutes;
    else logged[place] = (logged[place] ?? 0) + minutes;
  }
  steps.forEach((step, place) => {
    const known = logged[place] ?? 0;
    const taken = place === steps.length - 1 ? free : Math.min(free, Math.max(0, step.planned - known));
    logged[place] = known + taken;
    free -= taken;
  });
  return logged;
}

/** Days that work may be done on, both included, and the minutes that it is planned with. */
interface PlannedOccasion {
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly planned: number;
}

/**
 * Minutes logged for each occasion of an activity: an entry counts for the occasions whose days include its own, the one
 * that ends first before the others, for each as far as its plan goes. What no occasion has room for counts for none.
 */
export function loggedByOccasions(entries: readonly TimeEntry[], occasions: readonly PlannedOccasion[]): number[] {
  const logged = occasions.map(() => 0);
  const order = [...occasions.keys()].sort((left, right) => (occasions[left]?.until ?? 0) - (occasions[right]?.until ?? 0));
  for (const entry of entries.toSorted((left, right) => (left.day < right.day ? -1 : 1))) {
    const day = toDayNumber(entry.day);
    let free = entry.minutes;
    for (const place of order) {
      const occasion = occasions[place];
      if (occasion === undefined || free === 0 || day < occasion.from || day > occasion.until) continue;
      const taken = Math.min(free, Math.max(0, occasion.planned - (logged[place] ?? 0)));
      logged[place] = (logged[place] ?? 0) + taken;
      free -= taken;
    }
  }
  return logged;
}

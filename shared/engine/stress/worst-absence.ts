import type { Absence, Plan } from '../../schema';
import { addDays, type Day } from '../../time';
import type { RepairBase } from '../repair/base';
import { droppedPosts, keepPosts } from '../repair/keep-posts';
import { createAway, openMondays } from './away';

/** The first post of a channel that would not come out. */
export interface FirstGap {
  readonly channelId: string;
  readonly postId: string;
  readonly day: Day;
}

/** A person away for two weeks at the moment at which most is missing. */
export interface WorstAbsence {
  readonly personId: string;
  readonly from: Day;
  readonly until: Day;
  /** Minutes missing on top. */
  readonly missingMinutes: number;
  /** Posts that would have to go if the others stayed, the first of each channel; the least useful posts go. */
  readonly firstGaps: readonly FirstGap[];
}

const DAYS = 14;

/** Tries every two weeks from a Monday on; null when the plan does not feel the absence at any time. */
export function worstAbsenceOf(base: RepairBase, person: number): WorstAbsence | null {
  const away = createAway(base);
  let worst: { from: Day; missing: number } | undefined;
  for (const monday of openMondays(base)) {
    const missing = away([{ person, from: monday, until: addDays(monday, DAYS - 1) }]);
    if (missing > (worst?.missing ?? 0)) worst = { from: monday, missing };
  }
  const personId = base.plan.people[person]?.id;
  if (worst === undefined || personId === undefined) return null;
  const last = addDays(worst.from, DAYS - 1);
  return { personId, from: worst.from, until: last, missingMinutes: worst.missing, firstGaps: firstGaps(base, personId, worst.from, last) };
}

/** Posts that go because of the absence: those that went without it are not counted. */
function firstGaps(base: RepairBase, personId: string, from: Day, until: Day): FirstGap[] {
  const already = new Set(droppedPosts(base).map((post) => post.id));
  const gaps = new Map<string, FirstGap>();
  for (const post of keepPosts(withAbsence(base.plan, personId, from, until), base.world).dropped) {
    if (post.day === null || already.has(post.id) || gaps.has(post.channelId)) continue;
    gaps.set(post.channelId, { channelId: post.channelId, postId: post.id, day: post.day });
  }
  return [...gaps.values()];
}

function withAbsence(plan: Plan, personId: string, from: Day, until: Day): Plan {
  const absence: Absence = { id: 'stress', personId, from, until, kind: 'sick', minutesPerDay: null, note: '' };
  return { ...plan, absences: [...plan.absences, absence] };
}

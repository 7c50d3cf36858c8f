import type { Plan } from '../schema';
import { mondayOf, toDayNumber, weeksBetween } from '../time';
import { weeklyMinutes } from './capacity';
import { isInRange, type PlannedPost } from './list-posts';
import type { PersonReport, WeekReport } from './report';
import type { SolvedPlan } from './solve-plan';

/** Weeks and people of a report. */
export interface WeekTable {
  readonly weeks: readonly WeekReport[];
  readonly people: readonly PersonReport[];
}

/** Adds the assignment up per week and person; missing minutes count in the week in which the work is due. */
export function weekTable(solved: SolvedPlan, posts: readonly PlannedPost[]): WeekTable {
  const { plan, capacity } = solved;
  const people = peopleOf(solved);
  const missing = missingByWeek(solved);
  const counts = postCounts(plan, posts);
  const weeks = weeksBetween(plan.settings.horizon.from, plan.settings.horizon.until).map((monday, week): WeekReport => {
    const availableMinutes = sumOfWeek(people, week, (person) => person.availableMinutes);
    const coveredMinutes = sumOfWeek(people, week, (person) => person.assignedMinutes);
    const missingMinutes = missing[week] ?? 0;
    const neededMinutes = coveredMinutes + missingMinutes;
    return {
      monday,
      neededMinutes,
      availableMinutes,
      coveredMinutes,
      missingMinutes,
      isTight: coveredMinutes * 100 > availableMinutes * plan.settings.tightPercent,
      postCount: counts.get(toDayNumber(monday)) ?? 0,
    };
  });
  if (weeks.length !== capacity.weeks) throw new RangeError('weeks of the horizon and of the capacity differ');
  return { weeks, people };
}

function peopleOf({ capacity, assignment }: SolvedPlan): PersonReport[] {
  const assigned = capacity.personIds.map(() => Array.from({ length: capacity.weeks }, () => 0));
  for (let line = 0; line < assignment.count; line += 1) {
    const row = assigned[assignment.person[line] ?? -1];
    const week = capacity.weekOfDay[assignment.day[line] ?? -1];
    if (row !== undefined && week !== undefined) row[week] = (row[week] ?? 0) + (assignment.minutes[line] ?? 0);
  }
  return capacity.personIds.map((personId, person) => ({
    personId,
    availableMinutes: weeklyMinutes(capacity, person),
    assignedMinutes: assigned[person] ?? [],
  }));
}

function missingByWeek({ items, capacity, coverage }: SolvedPlan): number[] {
  const missing = Array.from({ length: capacity.weeks }, () => 0);
  coverage.open.forEach((open, index) => {
    const item = items[index];
    if (open === 0 || item === undefined) return;
    const week = capacity.weekOfDay[toDayNumber(item.until) - capacity.from] ?? 0;
    missing[week] = (missing[week] ?? 0) + open;
  });
  return missing;
}

function postCounts(plan: Plan, posts: readonly PlannedPost[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const post of posts) {
    if (!isInRange(post, plan.settings.horizon)) continue;
    const monday = mondayOf(toDayNumber(post.day));
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return counts;
}

function sumOfWeek(people: readonly PersonReport[], week: number, column: (person: PersonReport) => readonly number[]): number {
  return people.reduce((sum, person) => sum + (column(person)[week] ?? 0), 0);
}

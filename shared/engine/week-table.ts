import type { Plan } from '../schema';
import { mondayOf, toDayNumber, weeksBetween } from '../time';
import { isInRange, type PlannedPost } from './list-posts';
import { loggedMinutes, openWeek, shownMinutes } from './person-weeks';
import type { PersonReport, WeekReport } from './report';
import type { SolvedPlan } from './solve-plan';

/** Weeks and people of a report. */
export interface WeekTable {
  readonly weeks: readonly WeekReport[];
  readonly people: readonly PersonReport[];
}

/** Adds log and assignment up per week and person; missing minutes count in the week in which the work is due. */
export function weekTable(solved: SolvedPlan, posts: readonly PlannedPost[]): WeekTable {
  const { plan, capacity } = solved;
  const people = peopleOf(solved);
  const missing = missingByWeek(solved);
  const counts = postCounts(plan, posts);
  const sums = (column: (person: PersonReport) => readonly number[], week: number): number => people.reduce((sum, person) => sum + (column(person)[week] ?? 0), 0);
  const weeks = weeksBetween(plan.settings.horizon.from, plan.settings.horizon.until).map((monday, week): WeekReport =>
    weekReport({
      monday,
      isOver: week < openWeek(capacity),
      availableMinutes: sums((person) => person.availableMinutes, week),
      coveredMinutes: sums((person) => person.assignedMinutes, week),
      loggedMinutes: sums((person) => person.loggedMinutes, week),
      missingMinutes: missing[week] ?? 0,
      postCount: counts.get(toDayNumber(monday)) ?? 0,
    }, plan.settings.tightPercent),
  );
  if (weeks.length !== capacity.weeks) throw new RangeError('weeks of the horizon and of the capacity differ');
  return { weeks, people };
}

/** A week with what follows from its figures. Tight is a matter of what is still to be done, not of what was logged. */
export function weekReport(figures: Omit<WeekReport, 'neededMinutes' | 'isTight'>, tightPercent: number): WeekReport {
  const { monday, isOver, availableMinutes, coveredMinutes, missingMinutes, loggedMinutes: logged, postCount } = figures;
  const isTight = !isOver && (coveredMinutes - logged) * 100 > (availableMinutes - logged) * tightPercent;
  // Written out: this is done for every week after every edit, and copying objects takes several times as long.
  return { monday, isOver, neededMinutes: coveredMinutes + missingMinutes, availableMinutes, coveredMinutes, missingMinutes, loggedMinutes: logged, isTight, postCount };
}

function peopleOf({ capacity, assignment }: SolvedPlan): PersonReport[] {
  const assigned = capacity.personIds.map(() => Array.from({ length: capacity.weeks }, () => 0));
  for (let line = 0; line < assignment.count; line += 1) {
    const row = assigned[assignment.person[line] ?? -1];
    const week = capacity.weekOfDay[assignment.day[line] ?? -1];
    if (row !== undefined && week !== undefined) row[week] = (row[week] ?? 0) + (assignment.minutes[line] ?? 0);
  }
  return capacity.personIds.map((personId, person) => {
    const logged = loggedMinutes(capacity, person);
    return {
      personId,
      availableMinutes: shownMinutes(capacity, person),
      assignedMinutes: (assigned[person] ?? []).map((minutes, week) => minutes + (logged[week] ?? 0)),
      loggedMinutes: logged,
    };
  });
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

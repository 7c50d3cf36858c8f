import type { Capacity } from './capacity';

/** Minutes of seven days and nights: a weekly cap that binds nobody. */
const WHOLE_WEEK = 10_080;

function addUp(capacity: Capacity, person: number, minutes: Int32Array): number[] {
  const sums = Array.from({ length: capacity.weeks }, () => 0);
  for (let day = 0; day < capacity.days; day += 1) {
    const week = capacity.weekOfDay[day] ?? 0;
    sums[week] = (sums[week] ?? 0) + (minutes[person * capacity.days + day] ?? 0);
  }
  return sums;
}

/** Index of the week that today lies in; weeks before it are over. 0 before the plan begins, the number of weeks when it is over. */
export function openWeek({ weekOfDay, openDay, weeks }: Pick<Capacity, 'weekOfDay' | 'openDay' | 'weeks'>): number {
  return weekOfDay[openDay] ?? weeks;
}

/** What a person's weekly cap still allows in each week, null when there is none: in the running week it is less by what is logged in it. */
export function weekCapsOf(capacity: Capacity, person: number): (number | null)[] {
  const cap = capacity.weekCaps[person] ?? null;
  const running = openWeek(capacity);
  return Array.from({ length: capacity.weeks }, (_, week) => {
    if (cap === null || week !== running) return cap;
    return Math.max(0, cap - (addUp(capacity, person, capacity.logged)[week] ?? 0));
  });
}

/** The same as a number: what a person's weeks may hold at most. */
export function weekLimits(capacity: Capacity, person: number): number[] {
  return weekCapsOf(capacity, person).map((cap) => cap ?? WHOLE_WEEK);
}

/** Minutes per week that one person can still give: the sum of the open days, at most the weekly cap. */
export function weeklyMinutes(capacity: Capacity, person: number): number[] {
  const limits = weekLimits(capacity, person);
  return addUp(capacity, person, capacity.minutes).map((sum, week) => Math.min(sum, limits[week] ?? sum));
}

/** Minutes per week that one person logged. */
export function loggedMinutes(capacity: Capacity, person: number): number[] {
  return addUp(capacity, person, capacity.logged);
}

/** Minutes per week as they are shown: logged and still to give; in weeks that are over what the person had, at least what they logged. */
export function shownMinutes(capacity: Capacity, person: number): number[] {
  const logged = loggedMinutes(capacity, person);
  const cap = capacity.weekCaps[person] ?? WHOLE_WEEK;
  const had = addUp(capacity, person, capacity.had).map((sum) => Math.min(sum, cap));
  const running = openWeek(capacity);
  return weeklyMinutes(capacity, person).map((open, week) => (week < running ? Math.max(had[week] ?? 0, logged[week] ?? 0) : open + (logged[week] ?? 0)));
}

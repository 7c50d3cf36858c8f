import { openWeek } from '../person-weeks';
import type { PersonReport, WeekReport } from '../report';
import { weekReport, type WeekTable } from '../week-table';
import type { SessionState } from './session-state';

/** Minutes that nobody can do, by the week in which their work is due. */
function missingByWeek({ ranked, capacity }: SessionState): Float64Array {
  const { items } = ranked.network;
  const missing = new Float64Array(capacity.weeks);
  if (ranked.network.shortage === 0) return missing;
  for (let item = 0; item < items.used; item += 1) {
    if (items.isUsed[item] === 0 || items.open[item] === 0) continue;
    const week = capacity.weekOfDay[items.lastDay[item] ?? 0] ?? 0;
    missing[week] = (missing[week] ?? 0) + (items.open[item] ?? 0);
  }
  return missing;
}

function peopleOf({ ranked, capacity, loads }: SessionState): PersonReport[] {
  const { tree, people } = ranked.network;
  return capacity.personIds.map((personId, person) => {
    const logged = loads.logged[person] ?? [];
    const assignedMinutes = logged.map((minutes, week) => minutes + (tree.flow[tree.spanBase + week * people + person] ?? 0));
    return { personId, availableMinutes: loads.shown[person] ?? [], assignedMinutes, loggedMinutes: logged };
  });
}

function addUp(rows: readonly (readonly number[])[], weeks: number): Float64Array {
  const sums = new Float64Array(weeks);
  for (const row of rows) for (let week = 0; week < weeks; week += 1) sums[week] = (sums[week] ?? 0) + (row[week] ?? 0);
  return sums;
}

/** Weeks and people of a plan as it stands; needed, covered and missing minutes as a report defines them. */
export function sessionWeeks(state: SessionState): WeekTable {
  const { capacity, loads, frame, posts, plan } = state;
  const people = peopleOf(state);
  const missing = missingByWeek(state);
  const available = addUp(loads.shown, capacity.weeks);
  const covered = addUp(people.map((person) => person.assignedMinutes), capacity.weeks);
  const logged = addUp(loads.logged, capacity.weeks);
  const running = openWeek(capacity);
  const weeks = frame.mondays.map((monday, week): WeekReport => weekReport({
    monday,
    isOver: week < running,
    availableMinutes: available[week] ?? 0,
    coveredMinutes: covered[week] ?? 0,
    loggedMinutes: logged[week] ?? 0,
    missingMinutes: missing[week] ?? 0,
    postCount: posts.countByWeek[week] ?? 0,
  }, plan.settings.tightPercent));
  return { weeks, people };
}

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
  const weeks = Array.from({ length: capacity.weeks }, (_, week) => week);
  return capacity.personIds.map((personId, person) => {
    const place = person * capacity.weeks;
    return {
      personId,
      availableMinutes: weeks.map((week) => loads.shown[place + week] ?? 0),
      assignedMinutes: weeks.map((week) => (tree.flow[tree.spanBase + week * people + person] ?? 0) + (loads.logged[place + week] ?? 0)),
      loggedMinutes: weeks.map((week) => loads.logged[place + week] ?? 0),
    };
  });
}

/** Weeks and people of a plan as it stands; needed, covered and missing minutes as a report defines them. */
export function sessionWeeks(state: SessionState): WeekTable {
  const { ranked, capacity, loads, frame, posts, plan } = state;
  const { tree, people } = ranked.network;
  const missing = missingByWeek(state);
  const running = openWeek(capacity);
  const weeks = frame.mondays.map((monday, week): WeekReport => {
    let availableMinutes = 0;
    let assigned = 0;
    let logged = 0;
    for (let person = 0; person < people; person += 1) {
      availableMinutes += loads.shown[person * capacity.weeks + week] ?? 0;
      assigned += tree.flow[tree.spanBase + week * people + person] ?? 0;
      logged += loads.logged[person * capacity.weeks + week] ?? 0;
    }
    return weekReport({
      monday, availableMinutes,
      isOver: week < running,
      coveredMinutes: assigned + logged,
      loggedMinutes: logged,
      missingMinutes: missing[week] ?? 0,
      postCount: posts.countByWeek[week] ?? 0,
    }, plan.settings.tightPercent);
  });
  return { weeks, people: peopleOf(state) };
}

import { type FlowProblem, itemAt, mayDo } from '@shared/engine/flow';
import { addDays } from '@shared/time';

/** The finest slots that TaskJuggler knows, in minutes. */
const SLOT = 5;
const MONDAY = '2027-01-04';
const WORK_STARTS = 6 * 60;
/** Weeks behind the horizon in which late work can still be finished. */
const SPARE_WEEKS = 8;
const TOP_PRIORITY = 1000;

/** In which order TaskJuggler takes tasks: as it likes, or (what a careful user would tell it) the earliest due first. */
export type TaskOrder = 'own' | 'earliestDue';

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function dayText(day: number): string {
  return addDays(MONDAY, day);
}

/** The person's full day, rounded up to slots; every other day without time is leave. */
function resource(problem: FlowProblem, person: number): string {
  const row = problem.capacity.subarray(person * problem.days, (person + 1) * problem.days);
  const full = Math.ceil(Math.max(0, ...row) / SLOT) * SLOT;
  const leaves = Array.from(row, (minutes, day) => (minutes === 0 && day % 7 < 5 ? [`leaves annual ${dayText(day)} +1d`] : [])).flat();
  const hours = full === 0 ? 'off' : `${clock(WORK_STARTS)} - ${clock(WORK_STARTS + full)}`;
  return [`resource p${person} "p${person}" {`, `  workinghours mon - fri ${hours}`, '  workinghours sat, sun off', ...leaves.map((leave) => `  ${leave}`), '}'].join('\n');
}

function priorityOf(order: TaskOrder, lastDay: number, days: number): string {
  return order === 'own' ? '' : ` priority ${Math.max(1, TOP_PRIORITY - Math.floor((lastDay * (TOP_PRIORITY - 1)) / days))}`;
}

function task(problem: FlowProblem, number: number, order: TaskOrder): string {
  const item = itemAt(problem.items, number);
  const [first, ...others] = Array.from({ length: problem.people }, (_, person) => person).filter((person) => mayDo(problem, item, person));
  if (first === undefined) throw new Error(`nobody may do item ${number}`);
  const effort = Math.max(SLOT, Math.floor(item.minutes / SLOT) * SLOT);
  const alternatives = others.length === 0 ? '' : ` { alternative ${others.map((person) => `p${person}`).join(', ')} }`;
  const start = dayText(Math.max(0, item.firstDay));
  const end = dayText(item.lastDay + 1);
  return `task t${number} "t${number}" { effort ${effort}min allocate p${first}${alternatives} start ${start} maxend ${end}${priorityOf(order, item.lastDay, problem.days)} }`;
}

/**
 * A coverage problem as a project of TaskJuggler, in its favour wherever the two differ: every piece of work is a task
 * with its minutes as effort (rounded down to slots of five minutes), everybody who may do it as an alternative (it may
 * change hands from slot to slot), its window as start and latest end; people have their daily minutes (rounded up) in
 * one stretch and leave on days without time. Weekends are off.
 */
export function projectText(problem: FlowProblem, order: TaskOrder): string {
  const weeks = Math.ceil(problem.days / 7) + SPARE_WEEKS;
  const people = Array.from({ length: problem.people }, (_, person) => resource(problem, person));
  const tasks = Array.from({ length: problem.items.count }, (_, number) => task(problem, number, order));
  return [`project plan "plan" ${MONDAY} +${weeks}w {`, '  timezone "UTC"', `  timingresolution ${SLOT}min`, '}', ...people, ...tasks, ''].join('\n');
}

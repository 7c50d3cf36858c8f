import type { Assignment } from './assignment';
import { itemAt, kindMinutesOn, mayDo, type FlowProblem } from './problem';

/** What can be wrong with an assignment. */
export type AssignmentFaultCode =
  | 'minutesNotWhole' | 'unknownPlace' | 'outsideWindow' | 'wrongPerson' | 'itemOverfilled' | 'dayOverfilled' | 'spanOverfilled' | 'kindOverfilled';

/** One fault: the number of the line, or of the item, person-day (`person * days + day`), span or kind cap it is about. */
export interface AssignmentFault {
  readonly code: AssignmentFaultCode;
  readonly at: number;
}

function checkLine(problem: FlowProblem, assignment: Assignment, line: number): AssignmentFaultCode | null {
  const minutes = assignment.minutes[line] ?? 0;
  const item = assignment.item[line] ?? -1;
  const person = assignment.person[line] ?? -1;
  const day = assignment.day[line] ?? -1;
  if (!Number.isInteger(minutes) || minutes <= 0) return 'minutesNotWhole';
  if (item < 0 || item >= problem.items.count || person < 0 || person >= problem.people || day < 0 || day >= problem.days) return 'unknownPlace';
  const wanted = itemAt(problem.items, item);
  if (day < wanted.firstDay || day > wanted.lastDay) return 'outsideWindow';
  return mayDo(problem, wanted, person) ? null : 'wrongPerson';
}

function overfilled(used: Float64Array, allowed: (place: number) => number, code: AssignmentFaultCode): AssignmentFault[] {
  const faults: AssignmentFault[] = [];
  used.forEach((minutes, place) => {
    if (minutes > allowed(place)) faults.push({ code, at: place });
  });
  return faults;
}

function checkCaps(problem: FlowProblem, assignment: Assignment): AssignmentFault[] {
  const spans = new Float64Array(problem.spanCaps.length);
  const faults: AssignmentFault[] = [];
  problem.spanCaps.forEach((span, place) => {
    for (let line = 0; line < assignment.count; line += 1) {
      const day = assignment.day[line] ?? 0;
      if (assignment.person[line] !== span.person || day < span.firstDay || day > span.lastDay) continue;
      spans[place] = (spans[place] ?? 0) + (assignment.minutes[line] ?? 0);
    }
  });
  faults.push(...overfilled(spans, (place) => problem.spanCaps[place]?.minutes ?? 0, 'spanOverfilled'));
  problem.kindCaps.forEach((cap, place) => {
    const byDay = new Float64Array(problem.days);
    for (let line = 0; line < assignment.count; line += 1) {
      if (assignment.person[line] !== cap.person || problem.items.kind[assignment.item[line] ?? 0] !== cap.kind) continue;
      const day = assignment.day[line] ?? 0;
      byDay[day] = (byDay[day] ?? 0) + (assignment.minutes[line] ?? 0);
    }
    if (byDay.some((minutes, day) => minutes > kindMinutesOn(cap, day))) faults.push({ code: 'kindOverfilled', at: place });
  });
  return faults;
}

/**
 * Checks an assignment against its problem without knowing how it was found: whole minutes, right people, inside the
 * windows, no item above its minutes, no person-day and no cap above its limit. Returns every fault; none = it holds.
 */
export function checkAssignment(problem: FlowProblem, assignment: Assignment): AssignmentFault[] {
  const faults: AssignmentFault[] = [];
  const perItem = new Float64Array(problem.items.count);
  const perDay = new Float64Array(problem.people * problem.days);
  for (let line = 0; line < assignment.count; line += 1) {
    const code = checkLine(problem, assignment, line);
    if (code !== null) faults.push({ code, at: line });
    if (code === 'unknownPlace') continue;
    const item = assignment.item[line] ?? 0;
    const place = (assignment.person[line] ?? 0) * problem.days + (assignment.day[line] ?? 0);
    perItem[item] = (perItem[item] ?? 0) + (assignment.minutes[line] ?? 0);
    perDay[place] = (perDay[place] ?? 0) + (assignment.minutes[line] ?? 0);
  }
  faults.push(...overfilled(perItem, (item) => problem.items.minutes[item] ?? 0, 'itemOverfilled'));
  faults.push(...overfilled(perDay, (place) => problem.capacity[place] ?? 0, 'dayOverfilled'));
  return [...faults, ...checkCaps(problem, assignment)];
}

import type { Assignment } from './assignment';
import { itemTable, itemAt, type FlowItem, type FlowProblem, type ItemTable } from './problem';

/** Items merged into classes that are the same for feasibility; `classOf[item]` is the number of its class. */
export interface Aggregation {
  readonly problem: FlowProblem;
  readonly classOf: Int32Array;
}

/** One number per (kind, skill, level, owner, window), exact below 2^53 for any plan that fits in memory. */
function classKey(problem: FlowProblem, item: Required<FlowItem>): number {
  const first = Math.max(0, item.firstDay);
  const last = Math.min(problem.days - 1, item.lastDay);
  const window = last < first ? 0 : first * problem.days + last + 1;
  const who = ((item.kind * (problem.skills + 1) + item.skill + 1) * 256 + item.level) * (problem.people + 1) + item.owner + 1;
  return who * (problem.days * problem.days + 1) + window;
}

/**
 * Merges items with equal kind, skill, level, owner and window (clipped to the horizon). Shortage, cut and cost stay
 * exactly the same; a class takes the highest priority of its items.
 */
export function aggregate(problem: FlowProblem): Aggregation {
  const numbers = new Map<number, number>();
  const classes: { -readonly [Field in keyof FlowItem]-?: Required<FlowItem>[Field] }[] = [];
  const classOf = new Int32Array(problem.items.count);
  for (let number = 0; number < problem.items.count; number += 1) {
    const item = itemAt(problem.items, number);
    const key = classKey(problem, item);
    const known = numbers.get(key);
    const place = known ?? classes.length;
    classOf[number] = place;
    const existing = classes[place];
    if (existing === undefined) {
      numbers.set(key, place);
      classes.push({ ...item });
    } else {
      existing.minutes += item.minutes;
      existing.priority = Math.max(existing.priority, item.priority);
    }
  }
  return { problem: { ...problem, items: itemTable(classes) }, classOf };
}

/** Items of each class in the order in which they are served: higher priority first, then by number. */
function membersByClass(table: ItemTable, aggregation: Aggregation): number[][] {
  const members: number[][] = Array.from({ length: aggregation.problem.items.count }, () => []);
  aggregation.classOf.forEach((place, item) => members[place]?.push(item));
  for (const list of members) list.sort((a, b) => (table.priority[b] ?? 0) - (table.priority[a] ?? 0) || a - b);
  return members;
}

/** Hands the minutes of an assignment of classes out to the single items. */
export function spreadAssignment(table: ItemTable, aggregation: Aggregation, assignment: Assignment): Assignment {
  const members = membersByClass(table, aggregation);
  const left = Float64Array.from(table.minutes);
  const lines: [item: number, person: number, day: number, minutes: number][] = [];
  for (let line = 0; line < assignment.count; line += 1) {
    let minutes = assignment.minutes[line] ?? 0;
    for (const item of members[assignment.item[line] ?? 0] ?? []) {
      const share = Math.min(minutes, left[item] ?? 0);
      if (share === 0) continue;
      left[item] = (left[item] ?? 0) - share;
      minutes -= share;
      lines.push([item, assignment.person[line] ?? 0, assignment.day[line] ?? 0, share]);
    }
  }
  lines.sort((a, b) => a[0] - b[0] || a[2] - b[2] || a[1] - b[1]);
  return {
    count: lines.length,
    item: Int32Array.from(lines, (line) => line[0]),
    person: Int32Array.from(lines, (line) => line[1]),
    day: Int32Array.from(lines, (line) => line[2]),
    minutes: Float64Array.from(lines, (line) => line[3]),
  };
}

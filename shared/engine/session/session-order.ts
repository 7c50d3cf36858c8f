import { readAssignment } from '../flow';
import { listPosts } from '../list-posts';
import { assignmentLines } from '../solve-plan';
import type { AssignmentLine, WorkItem } from '../report';
import type { SessionState } from './session-state';
import { sourceKey } from './work-book';

/** Numbers of all work in the order in which a report lists it: posts by day and time, then activities, then tasks. */
export function orderedNumbers({ plan, works }: SessionState): number[] {
  const keys = [
    ...listPosts(plan).map((post) => sourceKey('post', post.id)),
    ...plan.activities.map((activity) => sourceKey('activity', activity.id)),
    ...plan.tasks.map((task) => sourceKey('task', task.id)),
  ];
  return keys.flatMap((key) => [...(works.bySource.get(key)?.values() ?? [])]);
}

/** Work of the plan in the order of a report. */
export function orderedItems({ works }: SessionState, numbers: readonly number[]): WorkItem[] {
  return numbers.flatMap((number) => works.items[number] ?? []);
}

/** The assignment that the network carries, as lines in the order of the items. */
export function orderedLines({ ranked, capacity }: SessionState, items: readonly WorkItem[], numbers: readonly number[]): AssignmentLine[] {
  const place = new Int32Array(ranked.network.items.used);
  numbers.forEach((number, at) => {
    place[number] = at;
  });
  const assignment = readAssignment(ranked.network);
  const keys = Float64Array.from({ length: assignment.count }, (_, line) => (place[assignment.item[line] ?? 0] ?? 0) * assignment.count + line).sort();
  const lines = Int32Array.from(keys, (key) => key % assignment.count);
  return assignmentLines({
    items, capacity,
    assignment: {
      count: assignment.count,
      item: lines.map((line) => place[assignment.item[line] ?? 0] ?? 0),
      person: lines.map((line) => assignment.person[line] ?? 0),
      day: lines.map((line) => assignment.day[line] ?? 0),
      minutes: Float64Array.from(lines, (line) => assignment.minutes[line] ?? 0),
    },
  });
}

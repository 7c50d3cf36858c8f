import { describeNode } from './cap-tree';
import type { Network } from './network';

/** Who does what when: parallel arrays of length `count`, sorted by item, day and person. */
export interface Assignment {
  readonly count: number;
  readonly item: Int32Array;
  readonly person: Int32Array;
  readonly day: Int32Array;
  readonly minutes: Float64Array;
}

/** Reads the assignment off a solved network. */
export function readAssignment(network: Network): Assignment {
  const { entries, tree } = network;
  const lines: number[] = [];
  for (let entry = 0; entry < entries.used; entry += 1) {
    if ((entries.item[entry] ?? -1) >= 0 && (entries.minutes[entry] ?? 0) > 0) lines.push(entry);
  }
  const place = (entry: number): number => (entries.node[entry] ?? 0) % (tree.days * tree.people);
  lines.sort((a, b) => (entries.item[a] ?? 0) - (entries.item[b] ?? 0) || place(a) - place(b));
  const assignment: Assignment = {
    count: lines.length,
    item: new Int32Array(lines.length),
    person: new Int32Array(lines.length),
    day: new Int32Array(lines.length),
    minutes: new Float64Array(lines.length),
  };
  lines.forEach((entry, line) => {
    const node = describeNode(tree, entries.node[entry] ?? 0);
    assignment.item[line] = entries.item[entry] ?? 0;
    assignment.person[line] = node.person;
    assignment.day[line] = node.firstDay;
    assignment.minutes[line] = entries.minutes[entry] ?? 0;
  });
  return assignment;
}

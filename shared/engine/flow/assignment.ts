import type { Network } from './network';

/** Who does what when: parallel arrays of length `count`, sorted by item, day and person. */
export interface Assignment {
  readonly count: number;
  readonly item: Int32Array;
  readonly person: Int32Array;
  readonly day: Int32Array;
  readonly minutes: Float64Array;
}

/** An assignment that is written line by line; `count` lines are in it. */
export interface AssignmentWriter {
  count: number;
  readonly item: Int32Array;
  readonly person: Int32Array;
  readonly day: Int32Array;
  readonly minutes: Float64Array;
}

/** An empty assignment with room for so many lines. */
export function createAssignmentWriter(room: number): AssignmentWriter {
  return { count: 0, item: new Int32Array(room), person: new Int32Array(room), day: new Int32Array(room), minutes: new Float64Array(room) };
}

/** Adds a line at the end. */
export function writeLine(writer: AssignmentWriter, item: number, person: number, day: number, minutes: number): void {
  const { count } = writer;
  writer.item[count] = item;
  writer.person[count] = person;
  writer.day[count] = day;
  writer.minutes[count] = minutes;
  writer.count += 1;
}

/** The lines that have been written, without the room that was left. */
export function writtenLines({ count, item, person, day, minutes }: AssignmentWriter): Assignment {
  return { count, item: item.slice(0, count), person: person.slice(0, count), day: day.slice(0, count), minutes: minutes.slice(0, count) };
}

/** Reads the assignment off a solved network. */
export function readAssignment({ entries, tree, items }: Network): Assignment {
  const writer = createAssignmentWriter(entries.used);
  const dayNodes = tree.days * tree.people;
  const place = (entry: number): number => (entries.node[entry] ?? 0) % dayNodes;
  const ofItem: number[] = [];
  for (let item = 0; item < items.used; item += 1) {
    ofItem.length = 0;
    for (let entry = entries.headOfItem[item] ?? -1; entry >= 0; entry = entries.nextOfItem[entry] ?? -1) if ((entries.minutes[entry] ?? 0) > 0) ofItem.push(entry);
    if (ofItem.length > 1) ofItem.sort((left, right) => place(left) - place(right));
    for (const entry of ofItem) {
      const day = Math.floor(place(entry) / tree.people);
      writeLine(writer, item, place(entry) - day * tree.people, day, entries.minutes[entry] ?? 0);
    }
  }
  return writtenLines(writer);
}

import { type Assignment, type AssignmentWriter, createAssignmentWriter, writeLine, writtenLines } from './flow/assignment';

/** Work of one item that one person does: days and minutes on them, in step. */
export interface Share {
  readonly item: number;
  person: number;
  total: number;
  days: number[];
  minutes: number[];
}

/** Groups an assignment, whose lines come item by item, into shares. */
export function sharesOf(assignment: Assignment): Share[] {
  const shares: Share[] = [];
  let ofItem: Share[] = [];
  for (let line = 0; line < assignment.count; line += 1) {
    const item = assignment.item[line] ?? 0;
    const person = assignment.person[line] ?? 0;
    if (ofItem[0]?.item !== item) ofItem = [];
    let share = ofItem.find((known) => known.person === person);
    if (share === undefined) {
      share = { item, person, total: 0, days: [], minutes: [] };
      ofItem.push(share);
      shares.push(share);
    }
    share.total += assignment.minutes[line] ?? 0;
    share.days.push(assignment.day[line] ?? 0);
    share.minutes.push(assignment.minutes[line] ?? 0);
  }
  return shares;
}

interface Line {
  readonly person: number;
  readonly day: number;
  readonly minutes: number;
}

/** Writes the lines of one item by day and person; where two of its shares have met on a person's day, one line takes both. */
function writeItem(writer: AssignmentWriter, item: number, lines: Line[]): void {
  if (lines.length > 1) lines.sort((left, right) => left.day - right.day || left.person - right.person);
  lines.forEach(({ person, day, minutes }, place) => {
    const before = lines[place - 1];
    const last = writer.count - 1;
    if (before?.day === day && before.person === person) writer.minutes[last] = (writer.minutes[last] ?? 0) + minutes;
    else writeLine(writer, item, person, day, minutes);
  });
}

/** The lines of shares (those of an item one after another, items ascending), sorted by item, day and person. */
export function toAssignment(shares: readonly Share[]): Assignment {
  const writer = createAssignmentWriter(shares.reduce((sum, share) => sum + share.days.length, 0));
  const ofItem: Line[] = [];
  shares.forEach(({ item, person, days, minutes }, at) => {
    days.forEach((day, place) => {
      const share = minutes[place] ?? 0;
      if (share > 0) ofItem.push({ person, day, minutes: share });
    });
    if (shares[at + 1]?.item === item) return;
    writeItem(writer, item, ofItem);
    ofItem.length = 0;
  });
  return writtenLines(writer);
}

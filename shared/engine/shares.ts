import type { Assignment } from './flow';

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

/** The lines of shares, sorted by item, day and person. */
export function toAssignment(shares: readonly Share[]): Assignment {
  const lines: { item: number; person: number; day: number; minutes: number }[] = [];
  for (const { item, person, days, minutes } of shares) days.forEach((day, at) => lines.push({ item, person, day, minutes: minutes[at] ?? 0 }));
  lines.sort((left, right) => left.item - right.item || left.day - right.day || left.person - right.person);
  // Two shares of an item may have met with the same person on the same day: the later line takes both.
  lines.forEach((line, place) => {
    const before = lines[place - 1];
    if (before?.item !== line.item || before.day !== line.day || before.person !== line.person) return;
    line.minutes += before.minutes;
    before.minutes = 0;
  });
  const real = lines.filter((line) => line.minutes > 0);
  return {
    count: real.length,
    item: Int32Array.from(real, (line) => line.item),
    person: Int32Array.from(real, (line) => line.person),
    day: Int32Array.from(real, (line) => line.day),
    minutes: Float64Array.from(real, (line) => line.minutes),
  };
}

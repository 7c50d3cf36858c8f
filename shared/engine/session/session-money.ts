import { monthOf } from '../../time';
import type { WorkedLine } from '../labour';
import { loggedLines } from '../logged-time';
import { type Money, moneyOf } from '../money';
import type { SessionState } from './session-state';

/** Minutes of each person, logged or assigned, on the days from `first` up to the day before `next`. */
function minutesBetween({ ranked, capacity }: SessionState, first: number, next: number): Float64Array {
  const { tree, people } = ranked.network;
  const sums = new Float64Array(people);
  for (let day = Math.max(first, capacity.openDay); day < next; day += 1) {
    for (let person = 0; person < people; person += 1) sums[person] = (sums[person] ?? 0) + (tree.flow[day * people + person] ?? 0);
  }
  const lastLogged = Math.min(next - 1, capacity.openDay);
  for (let person = 0; person < people && first <= lastLogged; person += 1) {
    const row = person * capacity.days;
    for (let day = first; day <= lastLogged; day += 1) sums[person] = (sums[person] ?? 0) + (capacity.logged[row + day] ?? 0);
  }
  return sums;
}

/** One line per month and person whose hours cost something: money asks for no more when no cap looks at a single brand. */
function linesByMonth(state: SessionState): WorkedLine[] {
  const { plan, capacity, frame } = state;
  const costs = plan.people.map((person) => person.costCentsPerHour > 0);
  const lines: WorkedLine[] = [];
  frame.monthStarts.forEach((first, month) => {
    const day = frame.days[first] ?? '';
    minutesBetween(state, first, frame.monthStarts[month + 1] ?? capacity.days).forEach((minutes, person) => {
      if (minutes > 0 && costs[person] === true) lines.push({ personId: capacity.personIds[person] ?? '', day, minutes, brandId: null });
    });
  });
  return lines;
}

/** One line per person, month and brand, and the log as it is. */
function linesByBrand({ ranked, works, capacity, frame, plan, world }: SessionState): WorkedLine[] {
  const { entries, people, days } = ranked.network;
  const lines = new Map<string, { personId: string; day: string; minutes: number; brandId: string | null }>();
  for (let entry = 0; entry < entries.used; entry += 1) {
    const work = works.items[entries.item[entry] ?? -1];
    if (work === undefined) continue;
    const node = (entries.node[entry] ?? 0) % (people * days);
    const day = Math.floor(node / people);
    const person = node - day * people;
    const key = `${person} ${monthOf(frame.days[day] ?? '')} ${work.brandId ?? ''}`;
    const line = lines.get(key) ?? { personId: capacity.personIds[person] ?? '', day: frame.days[day] ?? '', minutes: 0, brandId: work.brandId };
    line.minutes += entries.minutes[entry] ?? 0;
    lines.set(key, line);
  }
  return [...lines.values(), ...loggedLines(plan, world)];
}

/** Money of a plan as it stands. */
export function sessionMoney(state: SessionState): Money {
  const { plan, world } = state;
  const asksForBrands = plan.budgetCaps.some((cap) => cap.brandId !== null) && plan.people.some((person) => person.paidAs === 'cash');
  return moneyOf(plan, asksForBrands ? linesByBrand(state) : linesByMonth(state), world);
}

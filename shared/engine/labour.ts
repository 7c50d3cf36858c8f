import type { Person, Plan } from '../schema';
import { type Day, type Month, monthOf } from '../time';
import type { AssignmentLine, LoggedLine, WorkItem } from './report';
import { roundHalfUp } from './rounding';

/** What the hours of one month cost: cash for people paid so, internal time for everybody else. */
export interface LabourMonth {
  readonly cashCents: number;
  readonly internalCents: number;
}

/** Minutes of a person on a day, planned or logged, and whom they are for. */
export interface WorkedLine {
  readonly personId: string;
  readonly day: Day;
  readonly minutes: number;
  readonly brandId: string | null;
}

/** All minutes that cost something: what is assigned and what was logged. */
export function workedLines(items: readonly WorkItem[], assignment: readonly AssignmentLine[], logged: readonly LoggedLine[]): WorkedLine[] {
  const brandOf = new Map(items.map((item) => [item.id, item.brandId]));
  return [...assignment.map((line) => ({ ...line, brandId: brandOf.get(line.itemId) ?? null })), ...logged];
}

type MinutesByMonth = ReadonlyMap<Month, ReadonlyMap<string, number>>;

/** Cost of the hours per month; each person's month is rounded half up to the cent once. */
export function labourOf(plan: Plan, worked: readonly WorkedLine[]): ReadonlyMap<Month, LabourMonth> {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const minutes = minutesByMonth(worked, (line) => line.personId);
  return mapValues(minutes, (byPerson) => {
    let cashCents = 0;
    let internalCents = 0;
    for (const [personId, sum] of byPerson) {
      const person = people.get(personId);
      if (person === undefined) continue;
      if (person.paidAs === 'cash') cashCents += costOf(person, sum);
      else internalCents += costOf(person, sum);
    }
    return { cashCents, internalCents };
  });
}

/** Cash for hours per month and brand; each person's month for a brand is rounded half up to the cent once. */
export function cashByBrand(plan: Plan, worked: readonly WorkedLine[]): ReadonlyMap<Month, ReadonlyMap<string, number>> {
  const paid = new Map(plan.people.filter((person) => person.paidAs === 'cash').map((person) => [person.id, person]));
  const sums = new Map<Month, Map<string, number>>();
  for (const person of paid.values()) {
    const lines = worked.filter((line) => line.personId === person.id && line.brandId !== null);
    for (const [month, byBrand] of minutesByMonth(lines, (line) => line.brandId ?? '')) {
      const ofMonth = sums.get(month) ?? new Map<string, number>();
      for (const [brandId, minutes] of byBrand) ofMonth.set(brandId, (ofMonth.get(brandId) ?? 0) + costOf(person, minutes));
      sums.set(month, ofMonth);
    }
  }
  return sums;
}

function costOf(person: Person, minutes: number): number {
  return roundHalfUp(minutes * person.costCentsPerHour, 60);
}

function minutesByMonth(lines: readonly WorkedLine[], keyOf: (line: WorkedLine) => string): MinutesByMonth {
  const sums = new Map<Month, Map<string, number>>();
  for (const line of lines) {
    const month = monthOf(line.day);
    const ofMonth = sums.get(month) ?? new Map<string, number>();
    const key = keyOf(line);
    ofMonth.set(key, (ofMonth.get(key) ?? 0) + line.minutes);
    sums.set(month, ofMonth);
  }
  return sums;
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

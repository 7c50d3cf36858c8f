import type { Person } from '../../schema';
import { smallestWhole } from '../flow';
import { durationValue, sentence, textValue } from '../values';
import { ablePeople, type RepairBase, shortageWithPerson } from './base';
import { LONGEST_DAY } from './longest-day';
import type { Candidate } from './repair';

/** Everybody who could do missing work, with the fewest more minutes on each of their working days that bring what more time of theirs can bring. */
export function* moreHours(base: RepairBase): Generator<Candidate | null> {
  for (const person of ablePeople(base)) {
    yield null;
    yield moreHoursOf(base, person);
  }
}

function moreHoursOf(base: RepairBase, person: Person): Candidate {
  const most = mostMore(person);
  const reached = most === 0 ? base.shortage : shortageWithPerson(base, withMore(person, most));
  const shared = { id: `moreHours/${person.id}`, kind: 'moreHours', harmPoints: 0 } as const;
  const name = textValue(person.name);
  if (reached === base.shortage) return { ...shared, what: sentence('engine.repair.moreHoursOfAnyAmount', { name }), command: null };
  const more = smallestWhole(1, most, (minutes) => shortageWithPerson(base, withMore(person, minutes)) === reached) ?? most;
  const { hours, weeklyCapMinutes } = withMore(person, more);
  const perWeek = addedPerWeek(person, more);
  return {
    ...shared,
    what: sentence('engine.repair.moreHours', { name, perDay: durationValue(more), perWeek: durationValue(perWeek) }),
    command: { type: 'change', collection: 'people', id: person.id, set: { hours, weeklyCapMinutes } },
  };
}

/** More minutes than this on a working day make no day of the person any longer. */
export function mostMore(person: Person): number {
  return LONGEST_DAY - Math.min(LONGEST_DAY, ...person.hours.flatMap((hours) => hours.minutesByWeekday.filter((minutes) => minutes > 0)));
}

/** The person with so many more minutes on each working day, at most ten hours on any; a weekly cap rises with them. */
export function withMore(person: Person, more: number): Person {
  const hours = person.hours.map((entry) => ({
    ...entry,
    minutesByWeekday: entry.minutesByWeekday.map((minutes) => (minutes === 0 ? 0 : Math.max(minutes, Math.min(minutes + more, LONGEST_DAY)))),
  }));
  const cap = person.weeklyCapMinutes;
  return { ...person, hours, weeklyCapMinutes: cap === null ? null : Math.min(cap + addedPerWeek(person, more), 10_080) };
}

/** The most minutes that any of the person's weeks grows by. */
export function addedPerWeek(person: Person, more: number): number {
  const added = (minutes: number): number => (minutes === 0 ? 0 : Math.max(0, Math.min(more, LONGEST_DAY - minutes)));
  return Math.max(...person.hours.map((entry) => entry.minutesByWeekday.reduce((sum, minutes) => sum + added(minutes), 0)));
}

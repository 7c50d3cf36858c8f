import type { Person } from '../../schema';
import { smallestWhole } from '../flow';
import { durationValue, namesValue, numberValue, sentence, textValue } from '../values';
import { ablePeople, type RepairBase, shortageWithPeople, shortItems } from './base';
import { addedPerWeek, mostMore, withMore } from './more-hours';
import type { Candidate } from './repair';

const NAMED = 5;

/**
 * For each skill that missing work asks for and that several people have: the fewest more minutes on each working day of all
 * of them that bring what more time of theirs can bring.
 */
export function* roleHours(base: RepairBase): Generator<Candidate | null> {
  const wanted = new Set(shortItems(base).flatMap((item) => item.skillId ?? []));
  const able = ablePeople(base);
  for (const skill of base.plan.skills) {
    const people = able.filter((person) => person.skills.some(({ skillId }) => skillId === skill.id));
    if (!wanted.has(skill.id) || people.length < 2) continue;
    yield null;
    yield roleHoursOf(base, skill, people);
  }
}

function roleHoursOf(base: RepairBase, skill: { readonly id: string; readonly name: string }, people: readonly Person[]): Candidate {
  const shared = { id: `roleHours/${skill.id}`, kind: 'roleHours', harmPoints: 0 } as const;
  const most = Math.max(...people.map(mostMore));
  const shortageWith = (minutes: number): number => shortageWithPeople(base, new Map(people.map((person) => [person.id, withMore(person, minutes)])));
  const reached = most === 0 ? base.shortage : shortageWith(most);
  if (reached === base.shortage) return { ...shared, what: sentence('engine.repair.roleHoursOfAnyAmount', { skill: textValue(skill.name) }), command: null };
  const more = smallestWhole(1, most, (minutes) => shortageWith(minutes) === reached) ?? most;
  return {
    ...shared,
    what: sentence(people.length > NAMED ? 'engine.repair.roleHoursOfMany' : 'engine.repair.roleHours', {
      skill: textValue(skill.name),
      names: namesValue(people.slice(0, NAMED).map((person) => person.name)),
      count: numberValue(people.length),
      perDay: durationValue(more),
      perWeek: durationValue(Math.max(...people.map((person) => addedPerWeek(person, more)))),
    }),
    command: {
      type: 'batch',
      commands: people.map((person) => {
        const { hours, weeklyCapMinutes } = withMore(person, more);
        return { type: 'change', collection: 'people', id: person.id, set: { hours, weeklyCapMinutes } };
      }),
    },
  };
}

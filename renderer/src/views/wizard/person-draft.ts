import { personDefaults, type PersonAnswer, type SkillKey } from '@shared/benchmarks';
import type { Employment } from '@shared/schema';

/** A person as the wizard keeps them; the key stays while everything else changes. */
export interface PersonDraft extends PersonAnswer {
  readonly key: string;
}

/** How well somebody can do something; 0 not at all. */
export type Level = 0 | 1 | 2 | 3;

type Proposed = Pick<PersonAnswer, 'minutesByWeekday' | 'skills' | 'costCentsPerHour' | 'paidAs'>;

function proposedFor(employment: Employment, country: string): Proposed {
  const { minutesByWeekday, skills, costCentsPerHour, paidAs } = personDefaults(employment, country);
  return { minutesByWeekday, skills, costCentsPerHour, paidAs };
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Takes the new proposals for whatever still is as it was proposed; what the user chose stays. */
function follow(person: PersonDraft, before: Proposed, after: Proposed): PersonDraft {
  return {
    ...person,
    minutesByWeekday: isSame(person.minutesByWeekday, before.minutesByWeekday) ? after.minutesByWeekday : person.minutesByWeekday,
    skills: isSame(person.skills, before.skills) ? after.skills : person.skills,
    costCentsPerHour: person.costCentsPerHour === before.costCentsPerHour ? after.costCentsPerHour : person.costCentsPerHour,
    paidAs: person.paidAs === before.paidAs ? after.paidAs : person.paidAs,
  };
}

/** Somebody new with the proposals for their employment. */
export function newPerson(key: string, employment: Employment, country: string): PersonDraft {
  return { key, name: '', employment, ...proposedFor(employment, country) };
}

/** Changes how somebody is employed. */
export function withEmployment(person: PersonDraft, employment: Employment, country: string): PersonDraft {
  return { ...follow(person, proposedFor(person.employment, country), proposedFor(employment, country)), employment };
}

/** Moves somebody's proposals to another country, where hours may cost something else. */
export function inCountry(person: PersonDraft, before: string, after: string): PersonDraft {
  return follow(person, proposedFor(person.employment, before), proposedFor(person.employment, after));
}

/** How well somebody can do something. */
export function levelOf(person: Pick<PersonAnswer, 'skills'>, skill: SkillKey): Level {
  return person.skills.find((known) => known.skill === skill)?.level ?? 0;
}

/** Sets how well somebody can do something. */
export function withLevel(person: PersonDraft, skill: SkillKey, level: Level): PersonDraft {
  const known = person.skills.some((other) => other.skill === skill);
  if (level === 0) return { ...person, skills: person.skills.filter((other) => other.skill !== skill) };
  if (!known) return { ...person, skills: [...person.skills, { skill, level }] };
  return { ...person, skills: person.skills.map((other) => (other.skill === skill ? { skill, level } : other)) };
}

import type { Person } from '../../schema';
import { setLevel } from '../flow';
import { numberValue, sentence, textValue } from '../values';
import { type RepairBase, shortItems } from './base';
import type { Candidate } from './repair';

/** So many people, those with the most time, are tried for each skill. */
const TRIED = 6;

/** One person learns one skill that is short, up to the highest level that missing work asks for. */
export function* training(base: RepairBase): Generator<Candidate | null> {
  for (const [skillId, level] of wantedLevels(base)) {
    for (const person of learners(base, skillId, level)) yield train(base, person, skillId, level);
  }
}

function wantedLevels(base: RepairBase): Map<string, 1 | 2 | 3> {
  const wanted = new Map<string, 1 | 2 | 3>();
  for (const { skillId, level, ownerId } of shortItems(base)) {
    if (skillId !== null && ownerId === null && level > (wanted.get(skillId) ?? 0)) wanted.set(skillId, level);
  }
  return wanted;
}

function levelOf(person: Person, skillId: string): number {
  return person.skills.find((skill) => skill.skillId === skillId)?.level ?? 0;
}

function learners({ plan, capacity }: RepairBase, skillId: string, level: number): Person[] {
  const minutes = (person: Person): number => {
    const row = plan.people.indexOf(person) * capacity.days;
    return capacity.minutes.subarray(row, row + capacity.days).reduce((sum, day) => sum + day, 0);
  };
  const able = plan.people.filter((person) => levelOf(person, skillId) < level && minutes(person) > 0);
  return able.sort((left, right) => minutes(right) - minutes(left)).slice(0, TRIED);
}

function train(base: RepairBase, person: Person, skillId: string, level: 1 | 2 | 3): Candidate {
  const { plan, network, shortage } = base;
  const row = plan.people.indexOf(person);
  const column = plan.skills.findIndex((skill) => skill.id === skillId);
  setLevel(network, row, column, level);
  const reached = network.shortage;
  setLevel(network, row, column, levelOf(person, skillId));
  const skills = [...person.skills.filter((skill) => skill.skillId !== skillId), { skillId, level }];
  return {
    id: `training/${person.id}/${skillId}`,
    kind: 'training',
    what: sentence('engine.repair.training', { name: textValue(person.name), skill: textValue(plan.skills[column]?.name ?? ''), level: numberValue(level) }),
    harmPoints: 0,
    command: reached === shortage ? null : { type: 'change', collection: 'people', id: person.id, set: { skills } },
  };
}

import type { Plan } from '../../schema';

/** An id for a new person: the wanted one, with a number when somebody has it already. */
export function freeId(plan: Plan, wanted: string): string {
  const taken = new Set(plan.people.map((person) => person.id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

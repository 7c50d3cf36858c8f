import type { Plan } from '../../schema';
import { groupBy } from '../group-by';
import type { WorkItem } from '../report';

/** Work that only one person in the team can do. */
export interface Irreplaceable {
  readonly personId: string;
  readonly skillId: string;
  /** The lowest level from which on nobody else can do it. */
  readonly level: 1 | 2 | 3;
  readonly itemCount: number;
  readonly minutes: number;
}

/** Skills and levels that the plan's work asks for and that one person alone has, the most work first. */
export function irreplaceablePeople(plan: Plan, items: readonly WorkItem[]): Irreplaceable[] {
  const asked = items.filter((item) => item.skillId !== null && item.planned > 0);
  const alone = asked.flatMap((item) => {
    const able = plan.people.filter((person) => person.skills.some((skill) => skill.skillId === item.skillId && skill.level >= item.level));
    const [only] = able;
    return able.length === 1 && only !== undefined && item.skillId !== null ? [{ item, personId: only.id, skillId: item.skillId }] : [];
  });
  const groups = groupBy(alone, ({ personId, skillId }) => `${personId} ${skillId}`);
  const found = [...groups.values()].flatMap((group): Irreplaceable[] => {
    const [first] = group;
    if (first === undefined) return [];
    const level = group.reduce<1 | 2 | 3>((lowest, { item }) => (item.level < lowest ? item.level : lowest), 3);
    return [{ personId: first.personId, skillId: first.skillId, level, itemCount: group.length, minutes: group.reduce((sum, { item }) => sum + item.planned, 0) }];
  });
  return found.sort((left, right) => right.minutes - left.minutes);
}

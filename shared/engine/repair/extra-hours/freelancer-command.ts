import type { SingleCommand } from '../../../commands';
import type { Person } from '../../../schema';
import { formatDay, weekdayOf } from '../../../time';
import { freeId } from '../free-id';
import type { RepairBase } from '../base';
import type { ExtraUse } from './extra-cover';
import { freelancerPerson } from './extra-people';

/** Somebody new, from the first to the last day they are needed, with as many minutes on each weekday and in a week as are needed at most. */
export function freelancerCommand(base: RepairBase, use: ExtraUse, name: string): SingleCommand {
  const { plan, capacity } = base;
  const skill = plan.skills[use.extra.place];
  const days = [...use.minutes.keys()].filter((day) => (use.minutes[day] ?? 0) > 0);
  const person: Person = {
    ...freelancerPerson(freeId(plan, `freelancer-${skill?.id ?? 'any'}`.slice(0, 56)), name, weekdayMinutes(base, use, days)),
    from: formatDay(capacity.from + (days[0] ?? 0)),
    until: formatDay(capacity.from + (days.at(-1) ?? 0)),
    skills: skill === undefined ? [] : [{ skillId: skill.id, level: 3 }],
    costCentsPerHour: use.extra.rate,
    weeklyCapMinutes: Math.max(...weeklyUse(base, use)),
  };
  return { type: 'add', collection: 'people', record: { ...person } };
}

function weekdayMinutes({ capacity }: RepairBase, { minutes }: ExtraUse, days: readonly number[]): number[] {
  const most = Array.from({ length: 7 }, () => 0);
  for (const day of days) {
    const weekday = weekdayOf(capacity.from + day) - 1;
    most[weekday] = Math.max(most[weekday] ?? 0, minutes[day] ?? 0);
  }
  return most;
}

/** Minutes of every week. */
export function weeklyUse({ capacity }: RepairBase, { minutes }: ExtraUse): number[] {
  const sums = Array.from({ length: capacity.weeks }, () => 0);
  minutes.forEach((more, day) => {
    const week = capacity.weekOfDay[day] ?? 0;
    sums[week] = (sums[week] ?? 0) + more;
  });
  return sums;
}

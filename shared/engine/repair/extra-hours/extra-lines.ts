import type { Plan } from '../../../schema';
import { type Day, formatDay } from '../../../time';
import type { RepairBase } from '../base';
import type { ExtraUse } from './extra-cover';
import { weeklyUse } from './freelancer-command';

/** Hours on top of one person, or of somebody from outside for one skill: how much of it, when, and what it costs. */
export interface ExtraLine {
  readonly kind: 'overtime' | 'freelancer';
  /** Who works longer; of somebody from outside the skill. */
  readonly name: string;
  /** Working minutes; of an hour of overtime only the planned share is work of the plan. */
  readonly minutes: number;
  readonly mostMinutesPerWeek: number;
  readonly from: Day;
  readonly until: Day;
  readonly cents: number;
  /** Whether the cash of the plan pays it; overtime of employees comes with the wages. */
  readonly isCash: boolean;
}

/** What is used of the extras, people first. */
export function extraLines(base: RepairBase, used: readonly ExtraUse[]): ExtraLine[] {
  return used.map((use) => lineOf(base, use));
}

function lineOf(base: RepairBase, use: ExtraUse): ExtraLine {
  const { plan, capacity } = base;
  const { kind, place } = use.extra;
  const days = [...use.minutes.keys()].filter((day) => (use.minutes[day] ?? 0) > 0);
  const person = kind === 'overtime' ? plan.people[place] : undefined;
  const worked = (minutes: number): number => Math.ceil((minutes * 100) / (person?.plannedSharePercent ?? 100));
  return {
    kind,
    name: person?.name ?? skillName(plan, place),
    minutes: worked(use.total),
    mostMinutesPerWeek: worked(Math.max(...weeklyUse(base, use))),
    from: formatDay(capacity.from + (days[0] ?? 0)),
    until: formatDay(capacity.from + (days.at(-1) ?? 0)),
    cents: use.cents,
    isCash: person === undefined || person.paidAs === 'cash',
  };
}

function skillName({ skills }: Plan, place: number): string {
  return skills[place]?.name ?? '';
}

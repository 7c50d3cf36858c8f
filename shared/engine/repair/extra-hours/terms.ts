import { costReference, overtimeHours, overtimeSurcharge } from '../../../benchmarks';
import type { Person, Plan } from '../../../schema';

/** What an hour on top costs, and how much of it may be asked for: the plan's own figures, else the reference values of its country. */
export interface ExtraTerms {
  readonly overtimePercent: number;
  readonly overtimeMinutesPerWeek: number;
  /** Cents per hour of somebody from outside, by place of the skill in the plan; for work that needs no skill the last. */
  readonly freelancerCents: readonly number[];
}

/** The terms of a plan. */
export function extraTerms({ settings, skills }: Plan): ExtraTerms {
  const { country } = settings.region;
  const usual = Math.round((costReference('freelancer', country)?.likely ?? 0) * 100);
  return {
    overtimePercent: settings.overtimePercent ?? overtimeSurcharge(country).likely,
    overtimeMinutesPerWeek: settings.overtimeMinutesPerWeek ?? overtimeHours.likely * 60,
    freelancerCents: [...skills.map((skill) => skill.freelancerCentsPerHour ?? usual), usual],
  };
}

/** Only who is employed for a wage gets a surcharge; owners, volunteers and those from outside cost what they always do. */
const WITH_SURCHARGE: ReadonlySet<Person['employment']> = new Set(['employee', 'student', 'trainee']);

/**
 * Cents for an hour of planned work in overtime, rounded up: of an hour that somebody stays longer only the planned share
 * is work of the plan.
 */
export function overtimeRate(person: Person, terms: ExtraTerms): number {
  if (person.plannedSharePercent === 0) return 0;
  const percent = 100 + (WITH_SURCHARGE.has(person.employment) ? terms.overtimePercent : 0);
  return Math.ceil((person.costCentsPerHour * percent) / person.plannedSharePercent);
}

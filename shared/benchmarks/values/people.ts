import type { Employment, Person, Region } from '../../schema';
import { plannedShare } from './availability-data';
import { costData, externalInSwitzerland } from './money-data';
import type { ReferenceValue } from './reference-value';
import type { SkillKey } from './skills';

/** A skill that somebody starts with. */
export interface SkillLevel {
  readonly skill: SkillKey;
  readonly level: 1 | 2 | 3;
}

/** What a new person starts with; `cost` and `plannedShare` say where the figures come from (null: nothing to cite). */
export interface PersonDefaults {
  readonly minutesByWeekday: readonly number[];
  readonly skills: readonly SkillLevel[];
  readonly costCentsPerHour: number;
  readonly paidAs: Person['paidAs'];
  readonly plannedSharePercent: number;
  readonly cost: ReferenceValue | null;
  readonly plannedShare: ReferenceValue | null;
}

function skills(level: 1 | 2, ...keys: readonly SkillKey[]): SkillLevel[] {
  return keys.map((skill) => ({ skill, level }));
}

function days(...minutes: readonly number[]): readonly number[] {
  return Array.from({ length: 7 }, (_, index) => minutes[index] ?? 0);
}

/** Hours and skills to start from; our own proposal, everything can be changed. */
const startByEmployment: Readonly<Record<Employment, Pick<PersonDefaults, 'minutesByWeekday' | 'skills'>>> = {
  employee: {
    minutesByWeekday: days(480, 480, 480, 480, 480),
    skills: [...skills(2, 'strategy', 'text', 'design', 'community'), ...skills(1, 'recording', 'editing', 'approval', 'ads')],
  },
  owner: { minutesByWeekday: days(0, 60, 0, 60), skills: skills(2, 'approval', 'strategy') },
  student: { minutesByWeekday: days(240, 240, 240, 240), skills: skills(1, 'text', 'design', 'recording', 'editing', 'community') },
  trainee: { minutesByWeekday: days(240, 240), skills: skills(1, 'text', 'design', 'recording', 'community') },
  freelancer: { minutesByWeekday: days(0, 480), skills: skills(2, 'design', 'recording', 'editing') },
  agency: { minutesByWeekday: days(0, 0, 480), skills: skills(2, 'strategy', 'text', 'design', 'recording', 'editing', 'ads') },
  volunteer: { minutesByWeekday: days(0, 0, 0, 0, 120), skills: skills(1, 'text', 'community') },
};

/** Freelancers and agencies send invoices; their hours are bought for the work and need no share for meetings and mail. */
function isExternal(employment: Employment): boolean {
  return employment === 'freelancer' || employment === 'agency';
}

/** What an hour of work costs; francs for freelancers and agencies in Switzerland and Liechtenstein, else euros. Null: nothing. */
export function costReference(employment: Employment, country: Region['country']): ReferenceValue | null {
  return isExternal(employment) && (country === 'CH' || country === 'LI') ? externalInSwitzerland : costData[employment];
}

/** What a new person of an employment starts with in a country. */
export function personDefaults(employment: Employment, country: Region['country']): PersonDefaults {
  const cost = costReference(employment, country);
  return {
    ...startByEmployment[employment],
    costCentsPerHour: cost === null ? 0 : Math.round(cost.likely * 100),
    paidAs: isExternal(employment) ? 'cash' : 'internal',
    plannedSharePercent: isExternal(employment) ? 100 : Math.round(plannedShare.likely * 100),
    cost,
    plannedShare: isExternal(employment) ? null : plannedShare,
  };
}

import type { Plan } from '@shared/schema';
import type { Choice } from '../../components';
import type { Texts } from '../../i18n';

/** The value that stands for nobody or nothing in a list of choices. */
export const NONE = '';

/** Levels as the values of a list. */
export const levelValues = ['1', '2', '3'] as const;

/** Levels in words. */
export function levelChoices({ t }: Texts): Choice<(typeof levelValues)[number]>[] {
  return levelValues.map((value) => ({ value, label: t(`effort.level.${value}`) }));
}

/** All skills of the plan. */
export function skillChoices(plan: Plan): Choice<string>[] {
  return plan.skills.map((skill) => ({ value: skill.id, label: skill.name }));
}

/** Everybody, and "whoever can" first. */
export function ownerChoices(plan: Plan, { t }: Texts): Choice<string>[] {
  return [{ value: NONE, label: t('effort.anybody') }, ...plan.people.map((person) => ({ value: person.id, label: person.name }))];
}

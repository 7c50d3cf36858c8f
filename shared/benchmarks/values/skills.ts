import type { TextKey } from '../../i18n';

/** The skills that a new plan starts with; a plan may add its own. */
export const skillKeys = ['strategy', 'text', 'design', 'recording', 'editing', 'community', 'approval', 'ads'] as const;

/** One of the skills that a new plan starts with. */
export type SkillKey = (typeof skillKeys)[number];

/** Text key of a skill's name. */
export function skillLabelKey(skill: SkillKey): TextKey {
  return `reference.skill.${skill}`;
}

import type { TextKey } from '../../i18n';
import type { ReferenceValue } from './reference-value';
import type { SkillKey } from './skills';

/**
 * Work that is not tied to a post. `effort` is in hours per week on average, whatever the rhythm. Core work belongs to every plan.
 * Without a skill it is done by each person in whatever they can.
 */
export interface ActivityReference {
  readonly id: string;
  readonly labelKey: TextKey;
  readonly isCore: boolean;
  readonly rhythm: 'weekly' | 'monthly' | 'quarterly';
  readonly skill: SkillKey | null;
  readonly level: 1 | 2;
  readonly effort: ReferenceValue;
}

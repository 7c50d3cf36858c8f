import type { TextKey } from '../../i18n';
import type { FailureCaseId } from './failure-cases';

/** What a readiness question is about, in the order in which they are asked. */
export const readinessCategories = ['goals', 'audience', 'resources', 'expectations', 'content', 'dialogue', 'campaign', 'crisis', 'legal', 'control'] as const;

/** What a readiness question is about. */
export type ReadinessCategory = (typeof readinessCategories)[number];

/** How much an open question weighs: a blocker speaks against the launch. */
export type ReadinessSeverity = 'blocker' | 'major' | 'minor';

/** A question to ask before the launch; the good answer is always yes. */
export interface ReadinessQuestion {
  readonly id: string;
  readonly category: ReadinessCategory;
  readonly severity: ReadinessSeverity;
  readonly questionKey: TextKey;
  /** What to do when the answer is no. */
  readonly hintKey: TextKey;
  readonly caseIds: readonly FailureCaseId[];
}

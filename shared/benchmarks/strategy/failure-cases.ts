import type { TextKey } from '../../i18n';
import type { SourceId } from '../values/reference-value';

/** A presence that went wrong: its name, what happened, and where it was read. Cases without a source are types, not firms. */
export interface FailureCase {
  readonly nameKey: TextKey;
  readonly storyKey: TextKey;
  readonly sourceIds: readonly SourceId[];
}

/** Stories behind the readiness questions. */
export const failureCases = {
  nypd: { nameKey: 'readiness.case.nypd.name', storyKey: 'readiness.case.nypd.story', sourceIds: ['c-nypd'] },
  pril: { nameKey: 'readiness.case.pril.name', storyKey: 'readiness.case.pril.story', sourceIds: ['c-pril', 'c-pril-b', 'c-pril-c'] },
  nestle: { nameKey: 'readiness.case.nestle.name', storyKey: 'readiness.case.nestle.story', sourceIds: ['c-nestle', 'c-nestle-b'] },
  walmart: { nameKey: 'readiness.case.walmart.name', storyKey: 'readiness.case.walmart.story', sourceIds: ['c-walmart', 'c-walmart-b'] },
  followers: { nameKey: 'readiness.case.followers.name', storyKey: 'readiness.case.followers.story', sourceIds: [] },
  neglect: { nameKey: 'readiness.case.neglect.name', storyKey: 'readiness.case.neglect.story', sourceIds: [] },
  noaudience: { nameKey: 'readiness.case.noaudience.name', storyKey: 'readiness.case.noaudience.story', sourceIds: [] },
  intern: { nameKey: 'readiness.case.intern.name', storyKey: 'readiness.case.intern.story', sourceIds: [] },
  monologue: { nameKey: 'readiness.case.monologue.name', storyKey: 'readiness.case.monologue.story', sourceIds: [] },
  softengine: { nameKey: 'readiness.case.softengine.name', storyKey: 'readiness.case.softengine.story', sourceIds: ['c-softengine'] },
} as const satisfies Readonly<Record<string, FailureCase>>;

/** Key of a story. */
export type FailureCaseId = keyof typeof failureCases;

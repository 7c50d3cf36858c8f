import type { Draft } from './draft';
import type { LivePreview } from './use-preview';
import type { ChangeDraft } from './wizard-store';

/** What every step gets: the answers, how to change them, and what they come to. */
export interface StepProps {
  readonly draft: Draft;
  readonly change: ChangeDraft;
  readonly live: LivePreview;
}

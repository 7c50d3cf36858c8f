import type { Activity } from '../schema';

/** The kind of activity that a person's daily limit for dialogue looks at. */
export const DIALOGUE_KIND = 'dialogue';

/** Whether an activity is dialogue. */
export function isDialogueActivity({ kind }: Pick<Activity, 'kind'>): boolean {
  return kind === DIALOGUE_KIND;
}

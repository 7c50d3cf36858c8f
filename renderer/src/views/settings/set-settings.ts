import { changeSettings } from '@shared/commands';
import type { Settings } from '@shared/schema';
import { editPlan } from '../../state';

/** Changes settings of the plan as one step. */
export function setSettings(fields: Partial<Settings>): void {
  editPlan('settings.done.changed', changeSettings(fields));
}

import { savePlanCopy } from '../../state';
import { type ActionCard, hasPlan } from '../action-card';

/** Writes a copy of the plan to a place that the user picks. */
export const saveCopy: ActionCard = {
  id: 'file.saveCopy',
  label: 'actions.saveCopy',
  menu: 'file',
  group: 2,
  shortcut: 'Mod+Shift+S',
  isEnabled: hasPlan,
  isChecked: null,
  perform: savePlanCopy,
};

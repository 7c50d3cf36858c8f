import { closePlan } from '../../state';
import { type ActionCard, hasPlan } from '../action-card';

/** Closes the plan; the start screen comes back. */
export const closePlanAction: ActionCard = {
  id: 'file.close',
  label: 'actions.closePlan',
  menu: 'file',
  group: 3,
  shortcut: 'Mod+W',
  isEnabled: hasPlan,
  isChecked: null,
  perform: closePlan,
};

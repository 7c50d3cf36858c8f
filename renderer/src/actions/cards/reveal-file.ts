import { revealPlanFile } from '../../state';
import { type ActionCard, hasPlan } from '../action-card';

/** Shows the plan file in the file manager. */
export const revealFile: ActionCard = {
  id: 'file.reveal',
  label: 'actions.revealFile',
  menu: 'file',
  group: 2,
  shortcut: null,
  isEnabled: hasPlan,
  isChecked: null,
  perform: revealPlanFile,
};

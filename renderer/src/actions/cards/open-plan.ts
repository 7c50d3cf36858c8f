import { openWithDialog } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Opens a plan file that the user picks. */
export const openPlan: ActionCard = {
  id: 'file.open',
  label: 'actions.openPlan',
  menu: 'file',
  group: 1,
  shortcut: 'Mod+O',
  isEnabled: always,
  isChecked: null,
  perform: openWithDialog,
};

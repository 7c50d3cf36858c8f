import { useAppStore } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Starts the way to a new plan. */
export const newPlan: ActionCard = {
  id: 'file.new',
  label: 'actions.newPlan',
  menu: 'file',
  group: 1,
  shortcut: 'Mod+N',
  isEnabled: always,
  isChecked: null,
  perform: () => useAppStore.getState().show('wizard'),
};

import { useAppStore } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Shows the sheet of shortcuts. */
export const showShortcuts: ActionCard = {
  id: 'help.shortcuts',
  label: 'actions.showShortcuts',
  menu: 'help',
  group: 1,
  shortcut: '?',
  isEnabled: always,
  isChecked: null,
  perform: () => useAppStore.getState().showDialog('shortcuts'),
};

import { useAppStore } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Shows the plans that were open before. */
export const openRecentAction: ActionCard = {
  id: 'file.openRecent',
  label: 'actions.openRecent',
  menu: 'file',
  group: 1,
  shortcut: 'Mod+Shift+O',
  isEnabled: always,
  isChecked: null,
  perform: () => useAppStore.getState().showDialog('recent'),
};

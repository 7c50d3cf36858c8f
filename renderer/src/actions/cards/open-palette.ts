import { useAppStore } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Opens the palette of all actions and everything in the plan. */
export const openPalette: ActionCard = {
  id: 'find.palette',
  label: 'actions.openPalette',
  menu: 'view',
  group: 0,
  shortcut: 'Mod+K',
  isEnabled: always,
  isChecked: null,
  perform: () => useAppStore.getState().showDialog('palette'),
};

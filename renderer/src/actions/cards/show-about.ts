import { useAppStore } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Says what this program is and which runtime it uses. */
export const showAbout: ActionCard = {
  id: 'help.about',
  label: 'actions.showAbout',
  menu: 'help',
  group: 2,
  shortcut: null,
  isEnabled: always,
  isChecked: null,
  perform: () => useAppStore.getState().showDialog('about'),
};

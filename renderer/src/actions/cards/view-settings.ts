import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "settings". */
export const viewSettings: ActionCard = {
  id: 'view.settings',
  label: 'actions.viewSettings',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('settings'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'settings',
  perform: () => useAppStore.getState().showView('settings'),
};

import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "team". */
export const viewTeam: ActionCard = {
  id: 'view.team',
  label: 'actions.viewTeam',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('team'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'team',
  perform: () => useAppStore.getState().showView('team'),
};

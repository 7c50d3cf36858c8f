import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "repairs". */
export const viewRepairs: ActionCard = {
  id: 'view.repairs',
  label: 'actions.viewRepairs',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('repairs'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'repairs',
  perform: () => useAppStore.getState().showView('repairs'),
};

import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "stress". */
export const viewStress: ActionCard = {
  id: 'view.stress',
  label: 'actions.viewStress',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('stress'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'stress',
  perform: () => useAppStore.getState().showView('stress'),
};

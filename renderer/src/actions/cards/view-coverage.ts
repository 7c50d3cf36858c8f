import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "coverage". */
export const viewCoverage: ActionCard = {
  id: 'view.coverage',
  label: 'actions.viewCoverage',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('coverage'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'coverage',
  perform: () => useAppStore.getState().showView('coverage'),
};

import { useAppStore } from '../../state';
import { type ActionCard, hasPlan } from '../action-card';

/** Goes to the room "coverage". */
export const viewCoverage: ActionCard = {
  id: 'view.coverage',
  label: 'actions.viewCoverage',
  menu: 'view',
  group: 1,
  shortcut: 'Mod+1',
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'coverage',
  perform: () => useAppStore.getState().showView('coverage'),
};

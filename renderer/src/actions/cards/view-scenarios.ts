import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "scenarios". */
export const viewScenarios: ActionCard = {
  id: 'view.scenarios',
  label: 'actions.viewScenarios',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('scenarios'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'scenarios',
  perform: () => useAppStore.getState().showView('scenarios'),
};

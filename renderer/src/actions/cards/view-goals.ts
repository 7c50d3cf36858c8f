import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "goals". */
export const viewGoals: ActionCard = {
  id: 'view.goals',
  label: 'actions.viewGoals',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('goals'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'goals',
  perform: () => useAppStore.getState().showView('goals'),
};

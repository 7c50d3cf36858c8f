import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "budget". */
export const viewBudget: ActionCard = {
  id: 'view.budget',
  label: 'actions.viewBudget',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('budget'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'budget',
  perform: () => useAppStore.getState().showView('budget'),
};

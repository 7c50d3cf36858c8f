import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "effort". */
export const viewEffort: ActionCard = {
  id: 'view.effort',
  label: 'actions.viewEffort',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('effort'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'effort',
  perform: () => useAppStore.getState().showView('effort'),
};

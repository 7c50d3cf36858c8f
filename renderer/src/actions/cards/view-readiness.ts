import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "readiness". */
export const viewReadiness: ActionCard = {
  id: 'view.readiness',
  label: 'actions.viewReadiness',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('readiness'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'readiness',
  perform: () => useAppStore.getState().showView('readiness'),
};

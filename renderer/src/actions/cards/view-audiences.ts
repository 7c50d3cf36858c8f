import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "audiences". */
export const viewAudiences: ActionCard = {
  id: 'view.audiences',
  label: 'actions.viewAudiences',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('audiences'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'audiences',
  perform: () => useAppStore.getState().showView('audiences'),
};

import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "room". */
export const viewRoom: ActionCard = {
  id: 'view.room',
  label: 'actions.viewRoom',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('room'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'room',
  perform: () => useAppStore.getState().showView('room'),
};

import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "calendar". */
export const viewCalendar: ActionCard = {
  id: 'view.calendar',
  label: 'actions.viewCalendar',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('calendar'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'calendar',
  perform: () => useAppStore.getState().showView('calendar'),
};

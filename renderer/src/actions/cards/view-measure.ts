import { useAppStore } from '../../state';
import { type ActionCard, hasPlan, viewShortcut } from '../action-card';

/** Goes to the room "measure". */
export const viewMeasure: ActionCard = {
  id: 'view.measure',
  label: 'actions.viewMeasure',
  menu: 'view',
  group: 1,
  shortcut: viewShortcut('measure'),
  isEnabled: hasPlan,
  isChecked: ({ app }) => app.view === 'measure',
  perform: () => useAppStore.getState().showView('measure'),
};

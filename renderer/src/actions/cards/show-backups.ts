import { useAppStore } from '../../state';
import { type ActionCard, hasPlan } from '../action-card';

/** Shows the backups of the plan; each can be brought back. */
export const showBackups: ActionCard = {
  id: 'file.backups',
  label: 'actions.showBackups',
  menu: 'file',
  group: 2,
  shortcut: null,
  isEnabled: hasPlan,
  isChecked: null,
  perform: () => useAppStore.getState().showDialog('backups'),
};

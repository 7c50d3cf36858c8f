import { useAppStore } from '../../state';
import { type ActionCard, hasWritablePlan } from '../action-card';

/** Gives the plan another name. */
export const renamePlan: ActionCard = {
  id: 'plan.rename',
  label: 'actions.renamePlan',
  menu: 'file',
  group: 2,
  shortcut: 'F2',
  isEnabled: hasWritablePlan,
  isChecked: null,
  perform: () => useAppStore.getState().showDialog('rename'),
};

import { redoStep } from '../../state';
import { type ActionCard, hasWritablePlan } from '../action-card';

/** Does the last undone step again. */
export const redoAction: ActionCard = {
  id: 'edit.redo',
  label: 'actions.redo',
  menu: 'edit',
  group: 1,
  shortcut: 'Mod+Shift+Z',
  isEnabled: (world) => hasWritablePlan(world) && (world.plan.document?.history.future.length ?? 0) > 0,
  isChecked: null,
  perform: redoStep,
};

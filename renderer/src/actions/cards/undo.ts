import { undoStep } from '../../state';
import { type ActionCard, hasWritablePlan } from '../action-card';

/** Takes the last step back. */
export const undoAction: ActionCard = {
  id: 'edit.undo',
  label: 'actions.undo',
  menu: 'edit',
  group: 1,
  shortcut: 'Mod+Z',
  isEnabled: (world) => hasWritablePlan(world) && (world.plan.document?.history.past.length ?? 0) > 0,
  isChecked: null,
  perform: undoStep,
};

import { showScenario } from '../../state';
import type { ActionCard } from '../action-card';

/** Shows the plan itself again instead of a scenario. */
export const leaveScenario: ActionCard = {
  id: 'edit.leaveScenario',
  label: 'actions.leaveScenario',
  menu: 'edit',
  group: 3,
  shortcut: null,
  isEnabled: ({ plan }) => (plan.document?.scenario ?? null) !== null,
  isChecked: null,
  perform: () => showScenario(null),
};

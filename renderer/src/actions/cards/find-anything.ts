import { callSearch } from '../../state';
import { type ActionCard, hasPlan } from '../action-card';

/** Puts the focus into the search. */
export const findAnything: ActionCard = {
  id: 'find.search',
  label: 'actions.findAnything',
  menu: 'edit',
  group: 2,
  shortcut: '/',
  isEnabled: hasPlan,
  isChecked: null,
  perform: callSearch,
};

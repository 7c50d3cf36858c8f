import { openExample } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Opens a fresh copy of the example. */
export const openExampleAction: ActionCard = {
  id: 'file.example',
  label: 'actions.openExample',
  menu: 'file',
  group: 1,
  shortcut: null,
  isEnabled: always,
  isChecked: null,
  perform: openExample,
};

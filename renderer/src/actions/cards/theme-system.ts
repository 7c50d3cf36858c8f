import { changePreferences } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Appearance: system. */
export const themeSystem: ActionCard = {
  id: 'theme.system',
  label: 'actions.themeSystem',
  menu: 'view',
  group: 2,
  shortcut: null,
  isEnabled: always,
  isChecked: ({ app }) => app.preferences.theme === 'system',
  perform: () => changePreferences({ theme: 'system' }),
};

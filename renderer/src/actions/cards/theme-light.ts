import { changePreferences } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Appearance: light. */
export const themeLight: ActionCard = {
  id: 'theme.light',
  label: 'actions.themeLight',
  menu: 'view',
  group: 2,
  shortcut: null,
  isEnabled: always,
  isChecked: ({ app }) => app.preferences.theme === 'light',
  perform: () => changePreferences({ theme: 'light' }),
};

import { changePreferences } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Appearance: dark. */
export const themeDark: ActionCard = {
  id: 'theme.dark',
  label: 'actions.themeDark',
  menu: 'view',
  group: 2,
  shortcut: null,
  isEnabled: always,
  isChecked: ({ app }) => app.preferences.theme === 'dark',
  perform: () => changePreferences({ theme: 'dark' }),
};

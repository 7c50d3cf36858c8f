import { changePreferences } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Language: system. */
export const languageSystem: ActionCard = {
  id: 'language.system',
  label: 'actions.languageSystem',
  menu: 'view',
  group: 3,
  shortcut: null,
  isEnabled: always,
  isChecked: ({ app }) => app.preferences.language === 'system',
  perform: () => changePreferences({ language: 'system' }),
};

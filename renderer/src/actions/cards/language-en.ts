import { changePreferences } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Language: en. */
export const languageEn: ActionCard = {
  id: 'language.en',
  label: 'actions.languageEn',
  menu: 'view',
  group: 3,
  shortcut: null,
  isEnabled: always,
  isChecked: ({ app }) => app.preferences.language === 'en',
  perform: () => changePreferences({ language: 'en' }),
};

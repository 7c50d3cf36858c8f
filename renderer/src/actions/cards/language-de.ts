import { changePreferences } from '../../state';
import { type ActionCard, always } from '../action-card';

/** Language: de. */
export const languageDe: ActionCard = {
  id: 'language.de',
  label: 'actions.languageDe',
  menu: 'view',
  group: 3,
  shortcut: null,
  isEnabled: always,
  isChecked: ({ app }) => app.preferences.language === 'de',
  perform: () => changePreferences({ language: 'de' }),
};

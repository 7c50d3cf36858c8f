import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Asks for a day and goes to it. */
export const calendarGoTo: ActionCard = {
  id: 'calendar.goTo',
  label: 'actions.calendarGoTo',
  menu: 'plan',
  group: 2,
  shortcut: 'G',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('goTo'),
};

import { askCalendar } from '../../state';
import { type ActionCard, hasPlan } from '../action-card';

/** Goes to today in the calendar. */
export const calendarToday: ActionCard = {
  id: 'calendar.today',
  label: 'actions.calendarToday',
  menu: 'plan',
  group: 2,
  shortcut: 'T',
  isEnabled: hasPlan,
  isChecked: null,
  perform: () => askCalendar('today'),
};

import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows a month of the calendar. */
export const calendarMonth: ActionCard = {
  id: 'calendar.month',
  label: 'actions.calendarMonth',
  menu: 'plan',
  group: 3,
  shortcut: 'M',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('month'),
};

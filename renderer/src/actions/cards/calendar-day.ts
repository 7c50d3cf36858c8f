import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows one day of the calendar. */
export const calendarDay: ActionCard = {
  id: 'calendar.day',
  label: 'actions.calendarDay',
  menu: 'plan',
  group: 3,
  shortcut: 'D',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('day'),
};

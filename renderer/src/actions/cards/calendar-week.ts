import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows a week of the calendar. */
export const calendarWeek: ActionCard = {
  id: 'calendar.week',
  label: 'actions.calendarWeek',
  menu: 'plan',
  group: 3,
  shortcut: 'W',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('week'),
};

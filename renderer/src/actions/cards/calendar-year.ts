import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows a year of the calendar as a heat map. */
export const calendarYear: ActionCard = {
  id: 'calendar.year',
  label: 'actions.calendarYear',
  menu: 'plan',
  group: 3,
  shortcut: 'Y',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('year'),
};

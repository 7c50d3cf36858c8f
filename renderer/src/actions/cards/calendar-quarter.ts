import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows three months of the calendar. */
export const calendarQuarter: ActionCard = {
  id: 'calendar.quarter',
  label: 'actions.calendarQuarter',
  menu: 'plan',
  group: 3,
  shortcut: 'Q',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('quarter'),
};

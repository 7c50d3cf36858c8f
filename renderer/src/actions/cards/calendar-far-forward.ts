import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Leafs the calendar far on. */
export const calendarFarForward: ActionCard = {
  id: 'calendar.farForward',
  label: 'actions.calendarFarForward',
  menu: 'plan',
  group: 2,
  shortcut: 'Shift+J',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('farForward'),
};

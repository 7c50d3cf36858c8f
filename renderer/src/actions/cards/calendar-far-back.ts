import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Leafs the calendar far back. */
export const calendarFarBack: ActionCard = {
  id: 'calendar.farBack',
  label: 'actions.calendarFarBack',
  menu: 'plan',
  group: 2,
  shortcut: 'Shift+K',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('farBack'),
};

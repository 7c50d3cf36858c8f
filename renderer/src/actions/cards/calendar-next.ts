import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Leafs the calendar one page on. */
export const calendarNext: ActionCard = {
  id: 'calendar.next',
  label: 'actions.calendarNext',
  menu: 'plan',
  group: 2,
  shortcut: 'J',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('next'),
};

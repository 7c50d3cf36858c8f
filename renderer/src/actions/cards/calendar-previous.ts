import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Leafs the calendar one page back. */
export const calendarPrevious: ActionCard = {
  id: 'calendar.previous',
  label: 'actions.calendarPrevious',
  menu: 'plan',
  group: 2,
  shortcut: 'K',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('previous'),
};

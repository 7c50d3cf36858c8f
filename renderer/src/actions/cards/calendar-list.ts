import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows the posts of a month as a list. */
export const calendarList: ActionCard = {
  id: 'calendar.list',
  label: 'actions.calendarList',
  menu: 'plan',
  group: 3,
  shortcut: 'L',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('list'),
};

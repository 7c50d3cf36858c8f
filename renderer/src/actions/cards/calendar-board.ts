import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows the posts of a month by status. */
export const calendarBoard: ActionCard = {
  id: 'calendar.board',
  label: 'actions.calendarBoard',
  menu: 'plan',
  group: 3,
  shortcut: 'B',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('board'),
};

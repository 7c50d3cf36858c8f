import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows four weeks of the calendar, from any week on. */
export const calendarFourWeeks: ActionCard = {
  id: 'calendar.fourWeeks',
  label: 'actions.calendarFourWeeks',
  menu: 'plan',
  group: 3,
  shortcut: 'F',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('fourWeeks'),
};

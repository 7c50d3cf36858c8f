import { askCalendar } from '../../state';
import { type ActionCard, hasWritablePlan } from '../action-card';

/** Starts a new post on the day in focus. */
export const calendarNewPost: ActionCard = {
  id: 'calendar.newPost',
  label: 'actions.calendarNewPost',
  menu: 'plan',
  group: 1,
  shortcut: 'N',
  isEnabled: hasWritablePlan,
  isChecked: null,
  perform: () => askCalendar('newPost'),
};

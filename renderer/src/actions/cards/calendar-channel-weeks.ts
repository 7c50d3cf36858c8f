import { askCalendar } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Shows how each channel keeps its rhythm, week by week. */
export const calendarChannelWeeks: ActionCard = {
  id: 'calendar.channelWeeks',
  label: 'actions.calendarChannelWeeks',
  menu: 'plan',
  group: 3,
  shortcut: 'R',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askCalendar('channelWeeks'),
};

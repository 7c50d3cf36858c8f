import { askPosts } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Selects nothing. */
export const postClearSelection: ActionCard = {
  id: 'post.clearSelection',
  label: 'actions.postClearSelection',
  menu: 'post',
  group: 1,
  shortcut: 'Escape',
  isEnabled: (world) => isInCalendar(world) && world.selection.ids.size > 0,
  isChecked: null,
  perform: () => askPosts('clearSelection'),
};

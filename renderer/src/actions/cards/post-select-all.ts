import { askPosts } from '../../state';
import { type ActionCard, isInCalendar } from '../action-card';

/** Selects all posts in sight. */
export const postSelectAll: ActionCard = {
  id: 'post.selectAll',
  label: 'actions.postSelectAll',
  menu: 'post',
  group: 1,
  shortcut: 'Mod+A',
  isEnabled: isInCalendar,
  isChecked: null,
  perform: () => askPosts('selectAll'),
};

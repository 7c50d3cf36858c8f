import { askPosts } from '../../state';
import { type ActionCard, hasPosts } from '../action-card';

/** Copies posts, to be pasted on another day. */
export const postCopy: ActionCard = {
  id: 'post.copy',
  label: 'actions.postCopy',
  menu: 'post',
  group: 2,
  shortcut: 'Mod+C',
  isEnabled: hasPosts,
  isChecked: null,
  perform: () => askPosts('copy'),
};

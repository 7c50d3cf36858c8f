import { askPosts } from '../../state';
import { type ActionCard, hasWritablePosts } from '../action-card';

/** Deletes posts. */
export const postDelete: ActionCard = {
  id: 'post.delete',
  label: 'actions.postDelete',
  menu: 'post',
  group: 3,
  shortcut: 'Delete',
  isEnabled: hasWritablePosts,
  isChecked: null,
  perform: () => askPosts('delete'),
};

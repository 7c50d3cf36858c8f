import { askPosts } from '../../state';
import { type ActionCard, hasWritablePosts } from '../action-card';

/** Adds a copy of posts on the same days. */
export const postDuplicate: ActionCard = {
  id: 'post.duplicate',
  label: 'actions.postDuplicate',
  menu: 'post',
  group: 2,
  shortcut: 'Mod+D',
  isEnabled: hasWritablePosts,
  isChecked: null,
  perform: () => askPosts('duplicate'),
};

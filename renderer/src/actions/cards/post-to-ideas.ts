import { askPosts } from '../../state';
import { type ActionCard, hasWritablePosts } from '../action-card';

/** Takes posts out of the calendar and keeps them as ideas. */
export const postToIdeas: ActionCard = {
  id: 'post.toIdeas',
  label: 'actions.postToIdeas',
  menu: 'post',
  group: 3,
  shortcut: null,
  isEnabled: hasWritablePosts,
  isChecked: null,
  perform: () => askPosts('toIdeas'),
};

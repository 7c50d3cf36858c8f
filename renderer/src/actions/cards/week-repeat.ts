import { askPosts } from '../../state';
import { type ActionCard, isPlanning } from '../action-card';

/** Repeats the week in focus several times. */
export const weekRepeat: ActionCard = {
  id: 'post.repeatWeek',
  label: 'actions.weekRepeat',
  menu: 'post',
  group: 5,
  shortcut: null,
  isEnabled: isPlanning,
  isChecked: null,
  perform: () => askPosts('repeatWeek'),
};

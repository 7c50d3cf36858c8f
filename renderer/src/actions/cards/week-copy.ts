import { askPosts } from '../../state';
import { type ActionCard, isPlanning } from '../action-card';

/** Copies the week in focus to another one. */
export const weekCopy: ActionCard = {
  id: 'post.copyWeek',
  label: 'actions.weekCopy',
  menu: 'post',
  group: 5,
  shortcut: null,
  isEnabled: isPlanning,
  isChecked: null,
  perform: () => askPosts('copyWeek'),
};

import { askPosts } from '../../state';
import { type ActionCard, isPlanning } from '../action-card';

/** Moves everything from a day on. */
export const moveFromHere: ActionCard = {
  id: 'post.moveFrom',
  label: 'actions.moveFromHere',
  menu: 'post',
  group: 5,
  shortcut: null,
  isEnabled: isPlanning,
  isChecked: null,
  perform: () => askPosts('moveFrom'),
};

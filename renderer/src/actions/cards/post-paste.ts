import { askPosts } from '../../state';
import { type ActionCard, isPlanning } from '../action-card';

/** Pastes the copied posts on the day under the pointer, or in focus. */
export const postPaste: ActionCard = {
  id: 'post.paste',
  label: 'actions.postPaste',
  menu: 'post',
  group: 2,
  shortcut: 'Mod+V',
  isEnabled: (world) => isPlanning(world) && world.selection.copied.length > 0,
  isChecked: null,
  perform: () => askPosts('paste'),
};

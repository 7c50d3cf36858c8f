import type { PostStatus } from '@shared/schema';
import { statuses } from '../../components';
import { askPosts } from '../../state';
import { type ActionCard, hasWritablePosts } from '../action-card';

function statusCard(status: PostStatus, index: number): ActionCard {
  return {
    id: `post.status.${status}`,
    label: `actions.postStatus.${status}`,
    menu: 'post',
    group: 4,
    shortcut: String(index + 1),
    isEnabled: hasWritablePosts,
    isChecked: null,
    perform: () => askPosts({ status }),
  };
}

/** Give posts a status: 1 the first one, 6 the last one. */
export const postStatusCards: readonly ActionCard[] = statuses.map(statusCard);

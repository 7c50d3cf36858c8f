import type { PlannedPost } from '../list-posts';

type Reviewed = Pick<PlannedPost, 'title' | 'day' | 'time' | 'text' | 'firstComment' | 'hashtags' | 'link' | 'media' | 'approvals'>;

/** Whether anything that readers will see, or when they see it, is not as it was last approved; false for posts that nobody approved. */
export function isChangedSinceApproval(post: Reviewed, channelName: string): boolean {
  const approved = post.approvals.at(-1)?.content;
  if (approved === undefined) return false;
  const media = (list: PlannedPost['media']): string => JSON.stringify(list.map(({ file, altText }) => [file, altText]));
  return (
    approved.channel !== channelName ||
    approved.title !== post.title.trim() ||
    approved.day !== post.day ||
    approved.time !== post.time ||
    approved.text !== post.text ||
    approved.firstComment !== post.firstComment ||
    approved.hashtags.join(' ') !== post.hashtags.join(' ') ||
    approved.link !== post.link.trim() ||
    media(approved.media) !== media(post.media)
  );
}

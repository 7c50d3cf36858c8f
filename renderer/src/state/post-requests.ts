import type { PostStatus } from '@shared/schema';

/** What a menu or a shortcut may ask for the posts that are selected, else for the one in focus. */
export type PostRequest =
  | 'selectAll'
  | 'clearSelection'
  | 'copy'
  | 'paste'
  | 'duplicate'
  | 'delete'
  | 'toIdeas'
  | 'copyWeek'
  | 'repeatWeek'
  | 'moveFrom'
  | { readonly status: PostStatus };

let handler: ((request: PostRequest) => void) | null = null;

/** Asks the calendar in sight to do something with posts; without a calendar nothing happens. */
export function askPosts(request: PostRequest): void {
  handler?.(request);
}

/** Lets the calendar answer requests; the returned function ends it. */
export function answerPostRequests(answer: (request: PostRequest) => void): () => void {
  handler = answer;
  return () => {
    if (handler === answer) handler = null;
  };
}

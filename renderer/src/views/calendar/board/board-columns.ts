import type { PlannedPost } from '@shared/engine';
import type { PostStatus } from '@shared/schema';
import { statuses } from '../../../components';
import type { DatedPost } from '../model/post-index';

/** A column of the board: a status and its posts, by day and time, ideas without a day last. */
export interface BoardColumn {
  readonly status: PostStatus;
  readonly posts: readonly PlannedPost[];
}

/** The board of a page: its posts and all that have no day, each in the column of its status. */
export function boardColumns(posts: readonly DatedPost[], ideas: readonly PlannedPost[]): BoardColumn[] {
  const all: readonly PlannedPost[] = [...posts, ...ideas];
  return statuses.map((status) => ({ status, posts: all.filter((post) => post.status === status) }));
}

/** The status beside another one on the board; undefined at its ends. */
export function statusBeside(status: PostStatus, step: -1 | 1): PostStatus | undefined {
  return statuses[statuses.indexOf(status) + step];
}

/** Where an arrow key leads from a card; null when there is nothing in that direction. Empty columns are passed over. */
export function cardAfterKey(columns: readonly BoardColumn[], id: string, key: string): string | null {
  const column = columns.findIndex(({ posts }) => posts.some((post) => post.id === id));
  const row = columns[column]?.posts.findIndex((post) => post.id === id) ?? -1;
  if (key === 'ArrowUp') return columns[column]?.posts[row - 1]?.id ?? null;
  if (key === 'ArrowDown') return columns[column]?.posts[row + 1]?.id ?? null;
  if (key === 'Home') return columns[column]?.posts[0]?.id ?? null;
  if (key === 'End') return columns[column]?.posts.at(-1)?.id ?? null;
  const others = key === 'ArrowRight' ? columns.slice(column + 1) : key === 'ArrowLeft' ? columns.slice(0, column).toReversed() : [];
  const posts = others.find((other) => other.posts.length > 0)?.posts;
  return posts?.[Math.min(row, posts.length - 1)]?.id ?? null;
}

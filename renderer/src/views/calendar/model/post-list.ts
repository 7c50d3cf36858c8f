import type { Plan } from '@shared/schema';
import type { DatedPost } from './post-index';

/** Columns of the list that it can be sorted by. */
export const listColumns = ['day', 'channel', 'title', 'format', 'status', 'owner'] as const;

/** A column of the list. */
export type ListColumn = (typeof listColumns)[number];

/** What a post shows in the columns that name other records. */
export interface PostNames {
  readonly channel: string;
  readonly format: string;
  readonly owner: string;
}

/** Looks up what posts name. */
export function namesIn(plan: Pick<Plan, 'channels' | 'formats' | 'people'>): (post: DatedPost) => PostNames {
  const mapOf = (records: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> => new Map(records.map(({ id, name }) => [id, name]));
  const [channels, formats, people] = [mapOf(plan.channels), mapOf(plan.formats), mapOf(plan.people)];
  return (post) => ({ channel: channels.get(post.channelId) ?? '', format: formats.get(post.formatId ?? '') ?? '', owner: people.get(post.ownerId ?? '') ?? '' });
}

const statusRank: Readonly<Record<DatedPost['status'], string>> = { idea: '0', draft: '1', review: '2', approved: '3', scheduled: '4', published: '5' };

/** Sorts posts, which come by day and time, by a column; posts that are equal there stay in order of time. */
export function sortPosts(posts: readonly DatedPost[], column: ListColumn, isDescending: boolean, namesOf: (post: DatedPost) => PostNames, compare: (left: string, right: string) => number): DatedPost[] {
  const sign = isDescending ? -1 : 1;
  if (column === 'day') return isDescending ? posts.toReversed() : [...posts];
  const keyOf = (post: DatedPost): string => (column === 'title' ? post.title : column === 'status' ? statusRank[post.status] : namesOf(post)[column]);
  return posts.toSorted((left, right) => sign * compare(keyOf(left), keyOf(right)));
}

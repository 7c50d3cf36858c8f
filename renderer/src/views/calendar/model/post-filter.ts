import type { PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { foldedWords } from '@shared/util';

/** What posts can be filtered by, besides words. */
export const facets = ['channelIds', 'brandIds', 'statuses', 'ownerIds', 'campaignIds', 'pillarIds', 'labelIds'] as const;

/** Something that posts can be filtered by. */
export type Facet = (typeof facets)[number];

/** Stands in a list for posts that lack what the list is about, such as posts without an owner. */
export const NONE = '';

/** Which posts are shown. An empty list does not narrow anything; entries of a list are alternatives, lists are joined by "and". */
export type PostFilter = { readonly [Name in Facet]: readonly string[] } & { readonly text: string };

/** Shows everything. */
export const noFilter: PostFilter = { channelIds: [], brandIds: [], statuses: [], ownerIds: [], campaignIds: [], pillarIds: [], labelIds: [], text: '' };

/** Whether a filter narrows anything. */
export function isFiltering(filter: PostFilter): boolean {
  return filter.text.trim() !== '' || facets.some((facet) => filter[facet].length > 0);
}

/** Whether two filters let the same posts through. */
export function isSameFilter(left: PostFilter, right: PostFilter): boolean {
  const isSameSet = (facet: Facet): boolean => left[facet].length === right[facet].length && left[facet].every((value) => right[facet].includes(value));
  return foldedWords(left.text).join(' ') === foldedWords(right.text).join(' ') && facets.every(isSameSet);
}

type Named = Pick<Plan, 'channels' | 'brands' | 'people' | 'campaigns' | 'pillars' | 'labels'>;

const recordsOf: { readonly [Name in Exclude<Facet, 'statuses'>]: (plan: Named) => readonly { readonly id: string }[] } = {
  channelIds: (plan) => plan.channels,
  brandIds: (plan) => plan.brands,
  ownerIds: (plan) => plan.people,
  campaignIds: (plan) => plan.campaigns,
  pillarIds: (plan) => plan.pillars,
  labelIds: (plan) => plan.labels,
};

/** Drops ids of records that are no longer in the plan. */
export function cleanFilter(filter: PostFilter, plan: Named): PostFilter {
  const kept = (facet: Exclude<Facet, 'statuses'>): string[] => {
    const ids = new Set(recordsOf[facet](plan).map((record) => record.id));
    return filter[facet].filter((id) => id === NONE || ids.has(id));
  };
  const { statuses, text } = filter;
  return { channelIds: kept('channelIds'), brandIds: kept('brandIds'), statuses, ownerIds: kept('ownerIds'), campaignIds: kept('campaignIds'), pillarIds: kept('pillarIds'), labelIds: kept('labelIds'), text };
}

type ValuesOf = { readonly [Name in Facet]: (post: PlannedPost) => readonly string[] };

function valuesIn(channels: Plan['channels']): ValuesOf {
  const brands = new Map(channels.map((channel) => [channel.id, channel.brandId]));
  return {
    channelIds: (post) => [post.channelId],
    brandIds: (post) => [brands.get(post.channelId) ?? NONE],
    statuses: (post) => [post.status],
    ownerIds: (post) => [post.ownerId ?? NONE],
    campaignIds: (post) => [post.campaignId ?? NONE],
    pillarIds: (post) => [post.pillarId ?? NONE],
    labelIds: (post) => (post.labelIds.length === 0 ? [NONE] : post.labelIds),
  };
}

const wordsByPost = new WeakMap<PlannedPost, readonly string[]>();

function wordsOf(post: PlannedPost): readonly string[] {
  const known = wordsByPost.get(post);
  if (known !== undefined) return known;
  const words = foldedWords(`${post.title} ${post.text} ${post.notes}`);
  wordsByPost.set(post, words);
  return words;
}

function hasWords(post: PlannedPost, wanted: readonly string[]): boolean {
  return wanted.every((prefix) => wordsOf(post).some((word) => word.startsWith(prefix)));
}

/** Says of a post which parts of a filter it fails: up to two are found out, which is enough to count. */
function failures(filter: PostFilter, channels: Plan['channels']): (post: PlannedPost) => (Facet | 'text')[] {
  const values = valuesIn(channels);
  const words = foldedWords(filter.text);
  const narrowing = facets.filter((facet) => filter[facet].length > 0).map((facet) => ({ facet, wanted: new Set(filter[facet]) }));
  return (post) => {
    const failed: (Facet | 'text')[] = [];
    for (const { facet, wanted } of narrowing) {
      if (!values[facet](post).some((value) => wanted.has(value))) failed.push(facet);
      if (failed.length > 1) return failed;
    }
    if (words.length > 0 && !hasWords(post, words)) failed.push('text');
    return failed;
  };
}

/** Whether a post passes a filter. */
export function passes(filter: PostFilter, channels: Plan['channels']): (post: PlannedPost) => boolean {
  if (!isFiltering(filter)) return () => true;
  const failed = failures(filter, channels);
  return (post) => failed(post).length === 0;
}

/** How many posts each value of each facet would show. */
export type FacetCounts = { readonly [Name in Facet]: ReadonlyMap<string, number> };

/** Counts the posts of every value, as they would be if that facet were not narrowed: what a click on it would show. */
export function countFacets(posts: readonly PlannedPost[], filter: PostFilter, channels: Plan['channels']): FacetCounts {
  const values = valuesIn(channels);
  const failed = failures(filter, channels);
  const counts: { readonly [Name in Facet]: Map<string, number> } = { channelIds: new Map(), brandIds: new Map(), statuses: new Map(), ownerIds: new Map(), campaignIds: new Map(), pillarIds: new Map(), labelIds: new Map() };
  for (const post of posts) {
    const [first, second] = failed(post);
    if (second !== undefined) continue;
    for (const facet of facets) {
      if (first !== undefined && first !== facet) continue;
      for (const value of values[facet](post)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

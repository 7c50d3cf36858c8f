import type { CollectionName, Plan, Post, RecordOf, Series } from '@shared/schema';

/** Collections that a search looks into: those that have a room to be shown in. */
export const searchedCollections = [
  'posts',
  'series',
  'channels',
  'campaigns',
  'people',
  'formats',
  'activities',
  'pillars',
  'labels',
  'brands',
  'goals',
  'subGoals',
  'audiences',
  'skills',
  'budgetLines',
  'closures',
  'savedViews',
] as const satisfies readonly CollectionName[];

/** A collection that a search looks into. */
export type SearchedCollection = (typeof searchedCollections)[number];

/** What of a record can be found. */
export interface SearchEntry {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly title: string;
  /** Everything else that was written into it. */
  readonly body: string;
  /** Records that it names: who types their name finds it, too. */
  readonly refs: readonly string[];
  /** Day of a post; null for everything else, and for ideas. */
  readonly day: string | null;
  /** Channel whose colour and sign it bears. */
  readonly channelId: string | null;
}

/** The key of a record among those of all collections. */
export function keyOf(collection: SearchedCollection, id: string): string {
  return `${collection}/${id}`;
}

function refsOf({ channelId, formatId, ownerId, campaignId, pillarId, labelIds }: Post | Series): string[] {
  const named: readonly (readonly [SearchedCollection, string | null])[] = [
    ['channels', channelId],
    ['formats', formatId],
    ['people', ownerId],
    ['campaigns', campaignId],
    ['pillars', pillarId],
    ...labelIds.map((id) => ['labels', id] as const),
  ];
  return named.flatMap(([collection, id]) => (id === null ? [] : [keyOf(collection, id)]));
}

function writtenIn(content: Post | Series): string {
  const { text, notes, firstComment, hashtags, link, checklist } = content;
  const comments = 'comments' in content ? content.comments.map((comment) => comment.text) : [];
  return [text, notes, firstComment, hashtags.join(' '), link, ...checklist.map((point) => point.text), ...comments].filter((part) => part !== '').join('\n');
}

function fromContent(collection: 'posts' | 'series', content: Post | Series): SearchEntry {
  const day = 'day' in content ? content.day : null;
  return { collection, id: content.id, title: content.title, body: writtenIn(content), refs: refsOf(content), day, channelId: content.channelId };
}

type Makers = { readonly [Name in SearchedCollection]: (record: RecordOf<Name>) => SearchEntry };

function named(collection: SearchedCollection, { id, name }: { readonly id: string; readonly name: string }, body = ''): SearchEntry {
  return { collection, id, title: name, body, refs: [], day: null, channelId: null };
}

const makers: Makers = {
  posts: (post) => fromContent('posts', post),
  series: (series) => fromContent('series', series),
  channels: (channel) => ({ ...named('channels', channel, channel.network), refs: [keyOf('brands', channel.brandId)], channelId: channel.id }),
  campaigns: (campaign) => named('campaigns', campaign),
  people: (person) => named('people', person),
  formats: (format) => named('formats', format, format.steps.map((step) => step.name).join('\n')),
  activities: (activity) => ({ ...named('activities', activity), channelId: activity.channelId }),
  pillars: (pillar) => named('pillars', pillar),
  labels: (label) => named('labels', label),
  brands: (brand) => named('brands', brand),
  goals: (goal) => named('goals', goal),
  subGoals: (goal) => named('subGoals', goal, goal.indicator),
  audiences: (audience) => named('audiences', audience, audience.notes),
  skills: (skill) => named('skills', skill),
  budgetLines: (line) => named('budgetLines', line),
  closures: (closure) => named('closures', closure),
  savedViews: (view) => named('savedViews', view),
};

/** What of a record can be found. */
export function entryOf<Name extends SearchedCollection>(collection: Name, record: RecordOf<Name>): SearchEntry {
  return makers[collection](record);
}

/** The records of a collection. */
export function recordsIn<Name extends SearchedCollection>(plan: Plan, collection: Name): readonly RecordOf<Name>[] {
  const byName: { readonly [Other in SearchedCollection]: readonly RecordOf<Other>[] } = plan;
  return byName[collection];
}

import type { PostStatus, SavedView } from '@shared/schema';
import { NONE, type PostFilter } from './post-filter';

const lacking = { ownerIds: 'owner', campaignIds: 'campaign', pillarIds: 'pillar', labelIds: 'label' } as const;

type Lacking = keyof typeof lacking;

function isLacking(facet: string): facet is Lacking {
  return Object.hasOwn(lacking, facet);
}

/** The filter that a saved view stands for. */
export function filterOfView(view: SavedView): PostFilter {
  const listOf = (facet: Lacking): string[] => (view.without.includes(lacking[facet]) ? [...view[facet], NONE] : view[facet]);
  const { channelIds, brandIds, statuses, text } = view;
  return { channelIds, brandIds, statuses, ownerIds: listOf('ownerIds'), campaignIds: listOf('campaignIds'), pillarIds: listOf('pillarIds'), labelIds: listOf('labelIds'), text };
}

/** What a saved view keeps of a filter and of the view that is shown. */
export function fieldsOfView(filter: PostFilter, view: string): Omit<SavedView, 'id' | 'name'> {
  const idsOf = (list: readonly string[]): string[] => list.filter((id) => id !== NONE);
  return {
    view,
    channelIds: idsOf(filter.channelIds),
    brandIds: idsOf(filter.brandIds),
    statuses: filter.statuses.filter(isStatus),
    ownerIds: idsOf(filter.ownerIds),
    campaignIds: idsOf(filter.campaignIds),
    pillarIds: idsOf(filter.pillarIds),
    labelIds: idsOf(filter.labelIds),
    without: Object.keys(lacking).filter(isLacking).flatMap((facet) => (filter[facet].includes(NONE) ? [lacking[facet]] : [])),
    text: filter.text.trim(),
  };
}

const known: Readonly<Record<PostStatus, true>> = { idea: true, draft: true, review: true, approved: true, scheduled: true, published: true };

function isStatus(text: string): text is PostStatus {
  return Object.hasOwn(known, text);
}

import type { TextKey } from '../../i18n';
import type { ChannelReferenceId } from '../values/channels';
import type { SourceId } from '../values/reference-value';

/** Key of a plan of the effort overview. */
export type OverviewId = 'lean' | 'basic' | 'standard' | 'extended';

/** A plan of the effort overview: which channels, and how much of the core activities (factor 1: the standard plan). */
export interface OverviewPlan {
  readonly id: OverviewId;
  readonly labelKey: TextKey;
  readonly detailKey: TextKey;
  /** What surveys say about such a plan. */
  readonly noteKey: TextKey;
  readonly channels: readonly ChannelReferenceId[];
  readonly activityFactor: number;
  readonly sourceIds: readonly SourceId[];
}

const sourceIds: readonly SourceId[] = ['zhaw-2013', 'smiciklas', 'cloudspark', 'sme-2011', 'vr-2012'];

function plan(id: OverviewId, activityFactor: number, channels: readonly ChannelReferenceId[]): OverviewPlan {
  return {
    id,
    labelKey: `reference.overview.${id}`,
    detailKey: `reference.overviewDetail.${id}`,
    noteKey: `reference.note.overview.${id}`,
    channels,
    activityFactor,
    sourceIds,
  };
}

/** The four plans of the effort overview, from the smallest to the largest. */
export const overviewPlans: readonly OverviewPlan[] = [
  plan('lean', 0.5, ['linkedin', 'google_business']),
  plan('basic', 0.75, ['facebook', 'linkedin', 'newsletter', 'google_business']),
  plan('standard', 1, ['facebook', 'instagram', 'instagram_stories', 'linkedin', 'blog', 'newsletter', 'google_business']),
  plan('extended', 1.5, [
    'facebook',
    'instagram',
    'instagram_stories',
    'linkedin',
    'youtube',
    'tiktok',
    'xing',
    'blog',
    'newsletter',
    'podcast',
    'google_business',
  ]),
];

/**
 * How much of the core activities goes with so many channels (stories of Instagram not counted on their own): that of the smallest
 * plan of the overview which has as many.
 */
export function activityFactorFor(channelCount: number): number {
  const fitting = overviewPlans.find((candidate) => networkCount(candidate) >= channelCount);
  return fitting?.activityFactor ?? 1.5;
}

function networkCount(candidate: OverviewPlan): number {
  return candidate.channels.filter((channel) => channel !== 'instagram_stories').length;
}

import type { TextKey } from '../../i18n';
import type { Talk } from '../../schema';
import type { ReferenceValue, ThreePoints } from './reference-value';

/** What is done for one post, in the order in which it is done. */
export const productionActivities = ['ideation', 'copy', 'design', 'shooting', 'editing', 'approval', 'publishing', 'followup'] as const;

/** What is done for one post. */
export type ProductionActivity = (typeof productionActivities)[number];

/** Key of a format in the reference values; a plan's format stores it as `kind`. */
export type FormatId =
  | 'text_post'
  | 'image_post'
  | 'carousel'
  | 'story'
  | 'short_video'
  | 'long_video'
  | 'blog_article'
  | 'newsletter'
  | 'podcast_episode'
  | 'livestream'
  | 'infographic'
  | 'pin'
  | 'profile_update'
  | 'channel_message';

/** Effort of one piece: in all (`effort`), and in hours by activity; an activity that is not needed is left out. `talk` is what it usually does with its readers (our own judgement). */
export interface FormatData {
  readonly id: FormatId;
  readonly labelKey: TextKey;
  readonly talk: Talk;
  readonly effort: ReferenceValue;
  readonly hours: Partial<Readonly<Record<ProductionActivity, ThreePoints>>>;
}

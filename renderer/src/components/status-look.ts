import { CircleCheck, Clock, Eye, Lightbulb, PencilLine, Send } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Translate } from '@shared/i18n';
import type { PostStatus, Settings } from '@shared/schema';

/** All statuses, in the order in which a post goes through them. */
export const statuses = ['idea', 'draft', 'review', 'approved', 'scheduled', 'published'] as const satisfies readonly PostStatus[];

/** The icon of a status. Border and pattern say the same, so that colour is never needed. */
export const statusIcons = {
  idea: Lightbulb,
  draft: PencilLine,
  review: Eye,
  approved: CircleCheck,
  scheduled: Clock,
  published: Send,
} as const satisfies Record<PostStatus, typeof Clock>;

// As people know it from other calendars: grey is not sure yet, orange waits for somebody, blue is fixed, green is done.
const usualColors = {
  idea: '#64748b',
  draft: '#475569',
  review: '#b4530a',
  approved: '#0f766e',
  scheduled: '#1f6394',
  published: '#3f7d20',
} as const satisfies Record<PostStatus, string>;

/** How a status is called and looks in a plan. */
export interface StatusLook {
  readonly name: string;
  readonly color: string;
  readonly Icon: typeof Clock;
}

/** Names and colours of all statuses: the plan's own ones, else the usual ones. */
export function statusLooks(kept: Settings['statuses'], t: Translate): Readonly<Record<PostStatus, StatusLook>> {
  const lookOf = (status: PostStatus): StatusLook => ({
    name: kept[status].name ?? t(`calendar.status.${status}`),
    color: kept[status].color ?? usualColors[status],
    Icon: statusIcons[status],
  });
  return { idea: lookOf('idea'), draft: lookOf('draft'), review: lookOf('review'), approved: lookOf('approved'), scheduled: lookOf('scheduled'), published: lookOf('published') };
}

/** The colour of a status, handed to the style sheet as `--status`. */
export function statusColor(color: string): CSSProperties {
  return { '--status': color } as CSSProperties; // React's type knows no custom properties
}

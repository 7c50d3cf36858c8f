import { CircleCheck, Clock, Eye, Lightbulb, PencilLine, Send } from 'lucide-react';
import type { PostStatus } from '@shared/schema';

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

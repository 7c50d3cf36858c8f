import { createContext, useContext } from 'react';
import type { PlannedPost } from '@shared/engine';
import type { Plan, PostStatus } from '@shared/schema';
import type { Target } from './model/post-edits';
import type { PostIndex } from './model/post-index';

/** Where something stands on the screen, so that a small window can open beside it. */
export interface Anchor {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the parts of the calendar know and can do. */
export interface CalendarWorld {
  readonly plan: Plan;
  readonly index: PostIndex;
  readonly channels: ReadonlyMap<string, Plan['channels'][number]>;
  readonly today: string;
  readonly isWritable: boolean;
  /** Opens a post to read or edit it. */
  readonly open: (post: PlannedPost) => void;
  /** Starts a new post on a day, beside `anchor`. */
  readonly create: (target: Target, anchor: Anchor) => void;
  /** Moves a post; `onCancel` is called when it stays where it was. */
  readonly move: (post: PlannedPost, target: Target, onCancel?: () => void) => void;
  /** Changes the status of a post; of a series only this one. */
  readonly setStatus: (post: PlannedPost, status: PostStatus) => void;
  readonly remove: (post: PlannedPost) => void;
  /** The time that a post on a channel would get on a day. */
  readonly proposeTime: (channelId: string, day: string) => string;
  /** Ids of the posts in sight, in the order in which they are shown: what a range of the selection runs over. */
  readonly idsInSight: () => readonly string[];
  /** Takes a post out of the calendar and keeps it as an idea. */
  readonly toIdea: (post: PlannedPost) => void;
  /** Whether a new post is being written, so that the next press only ends that. */
  readonly isCreating: () => boolean;
}

const CalendarContext = createContext<CalendarWorld | null>(null);

export const CalendarProvider = CalendarContext.Provider;

/** What the parts of the calendar know and can do; only below the calendar view. */
export function useCalendar(): CalendarWorld {
  const world = useContext(CalendarContext);
  if (world === null) throw new Error('useCalendar outside of the calendar');
  return world;
}

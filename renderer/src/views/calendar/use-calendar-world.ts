import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { addDays } from '@shared/time';
import { useIsWritable, usePlan, useToday } from '../../state';
import type { Anchor, CalendarWorld } from './calendar-context';
import { proposeTime } from './model/free-slot';
import type { Target } from './model/post-edits';
import { indexFor } from './model/follow-posts';
import { type PostIndex, postsBetween } from './model/post-index';
import type { PostEdits } from './use-post-actions';

/** What opens and moves when something is done in the calendar. */
export interface WorldEvents {
  readonly onOpen: (id: string) => void;
  readonly onCreate: (target: Target, anchor: Anchor) => void;
  /** A post was put on a day. */
  readonly onMoved: (id: string, day: string) => void;
  readonly idsInSight: () => readonly string[];
  /** A post went away from a day. */
  readonly onGone: (day: string | null) => void;
}

/** The posts of the open plan; expanded once for every version of it. */
export function usePostIndex(): PostIndex {
  const plan = usePlan();
  return useMemo(() => indexFor(plan), [plan]);
}

/** A box that always holds the newest value, for listeners that stay. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** What the parts of the calendar know and can do. It stays the same while only the view changes. */
export function useCalendarWorld(index: PostIndex, edits: PostEdits, isCreating: boolean, events: WorldEvents): CalendarWorld {
  const plan = usePlan();
  const today = useToday();
  const isWritable = useIsWritable();
  const happens = useLatest(events);
  const creating = useLatest(isCreating);
  return useMemo(() => {
    const channels = new Map(plan.channels.map((channel) => [channel.id, channel]));
    const timeOn = (channelId: string, day: string): string => proposeTime(plan, channels.get(channelId), day, postsBetween(index, day, addDays(day, 1))).time;
    return {
      plan,
      index,
      channels,
      today,
      isWritable,
      isCreating: () => creating.current,
      proposeTime: timeOn,
      idsInSight: () => happens.current.idsInSight(),
      open: (post) => happens.current.onOpen(post.id),
      create: (target, anchor) => happens.current.onCreate(target, anchor),
      move: (post, target, cancelled) => {
        edits.move(post, target, timeOn(post.channelId, target.day), { done: () => happens.current.onMoved(post.id, target.day), cancelled });
      },
      setStatus: (post, status) => {
        if (isWritable) edits.setStatus(post, status);
      },
      remove: (post) => {
        if (isWritable) edits.remove(post, () => happens.current.onGone(post.day));
      },
      toIdea: (post) => {
        if (isWritable) edits.toIdea(post);
      },
    };
  }, [plan, index, today, isWritable, edits, happens, creating]);
}

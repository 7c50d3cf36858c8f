import { changePosts, type Command, copyPosts, movePosts, postRecords, type Shift, unplanPosts } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import { daysBetween, parseClockTime } from '@shared/time';
import { makeId } from '../../../state';
import type { CalendarWorld } from '../calendar-context';
import type { Target } from '../model/post-edits';
import { copyMany, moveMany, planFields, planMany, recordsOfPosts, withSelection } from './many-edits';

function newId(): string {
  return makeId('post');
}

/** Whether a drag copies: Alt, or Ctrl pressed after it began (a drag does not begin with Ctrl). */
export function isCopying(event: Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey'>): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}

/** How far a post is moved when it is put down at a place. */
export function shiftTo({ plan }: Pick<CalendarWorld, 'plan'>, post: PlannedPost, target: Target): Shift {
  const days = post.day === null ? 0 : daysBetween(post.day, target.day);
  if (target.time === undefined) return { days };
  const [from, to] = [parseClockTime(post.time ?? plan.settings.defaultTime) ?? 0, parseClockTime(target.time) ?? 0];
  return { days, minutes: to - from };
}

/** What a drag of a post to a day would do, with all that is selected; null when it would do nothing. For looking ahead. */
export function commandOfDrag(world: CalendarWorld, post: PlannedPost, target: Target | 'ideas', isCopy: boolean): Command | null {
  const { plan, index } = world;
  const posts = withSelection(index, post);
  if (target === 'ideas') return unplanPosts(plan, posts, newId);
  if (post.day === null) return changePosts(plan, posts, (record) => planFields(record, target.day, world.proposeTime(record.channelId, target.day)), newId);
  const shift = shiftTo(world, post, target);
  return isCopy ? (copyPosts(plan, postRecords(plan, posts), [shift], newId)?.command ?? null) : movePosts(plan, posts, shift, newId);
}

/** Does what the end of a drag in the grid means for several posts or for a copy. False when it is the plain move of one post. */
export function dropMany(world: CalendarWorld, post: PlannedPost, target: Target, isCopy: boolean): boolean {
  const posts = withSelection(world.index, post);
  if (posts.length === 1 && !isCopy) return false;
  const shift = shiftTo(world, post, target);
  if (isCopy) copyMany(recordsOfPosts(posts), [shift]);
  else moveMany(posts, shift);
  return true;
}

/** Plans all selected ideas when the one that was dragged to a day is one of several. False when it is the only one. */
export function planSelected(world: CalendarWorld, idea: PlannedPost, day: string): boolean {
  const ideas = withSelection(world.index, idea).filter((post) => post.day === null);
  if (ideas.length < 2) return false;
  planMany(world, ideas, day);
  return true;
}

import { adaptationGroup, type Command, moveGroup } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { changePost, type NewIds } from './post-edits';
import type { PostEdit } from './post-extras';
import { inSequence } from './series-move';

/** How many other posts of a post's group have a day, so that they could move along; nothing moves along with an adaptation. */
export function companionsOf(plan: Plan | undefined, post: PlannedPost): number {
  if (plan === undefined || post.day === null || post.adaptedFromId !== null) return 0;
  return adaptationGroup(plan, post.id).filter((other) => other.id !== post.id && other.day !== null).length;
}

/** Changes a post that gets another day; all posts of its group move by as many days. */
export function moveWithGroup(plan: Plan, post: PlannedPost, { day, ...rest }: PostEdit, newIds: NewIds): Command {
  const to = day ?? post.day;
  const moved = to === null ? [] : [(now: Plan) => moveGroup(now, post.id, to)];
  return inSequence(plan, [...moved, ...(Object.keys(rest).length === 0 ? [] : [(now: Plan) => changePost(now, post, rest, 'this', newIds)])]);
}

import { changePosts, type Command, copyPosts, movePosts, type NewPostId, type PostFields, postRecords, removePosts, type Shift, unplanPosts } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { TextKey } from '@shared/i18n';
import type { Plan, Post } from '@shared/schema';
import { editPlan, makeId, selectPosts, usePlanStore, useSelectionStore, useToastStore } from '../../../state';
import type { CalendarWorld } from '../calendar-context';
import type { PostIndex } from '../model/post-index';

/** What can be done to several posts in one step. */
export type ManyEdit = 'moved' | 'changed' | 'unplanned' | 'removed' | 'copied' | 'planned';

function currentPlan(): Plan | undefined {
  return usePlanStore.getState().document?.history.plan;
}

/** The selected posts, in the order in which the plan lists them. */
export function selectedPosts({ dated, ideas, byId }: PostIndex): PlannedPost[] {
  const { ids } = useSelectionStore.getState();
  // A few posts are looked up; for many it is quicker to run once through all.
  if (ids.size < 50) return [...ids].flatMap((id) => byId.get(id) ?? []).toSorted((left, right) => `${left.day ?? '~'}${left.time ?? ''}`.localeCompare(`${right.day ?? '~'}${right.time ?? ''}`));
  return [...dated, ...ideas].filter((post) => ids.has(post.id));
}

/** The posts that a key or a menu means: the selected ones, else the one in focus. */
export function meantPosts(index: PostIndex): PlannedPost[] {
  const selected = selectedPosts(index);
  if (selected.length > 0) return selected;
  const focused = index.byId.get(useSelectionStore.getState().focused ?? '');
  return focused === undefined ? [] : [focused];
}

/** All selected posts when `post` is one of them, else only `post`: what a drag takes along. */
export function withSelection(index: PostIndex, post: PlannedPost): PlannedPost[] {
  return useSelectionStore.getState().ids.has(post.id) ? selectedPosts(index) : [post];
}

/** Does an edit as one step, tells how many posts it was about, and offers to take it back. */
export function editMany(edit: ManyEdit, command: Command | null | undefined, count: number, detached = 0): boolean {
  if (command === null || command === undefined || !editPlan(`select.step.${edit}`, command)) return false;
  const more: { key: TextKey; values: { count: number } } | undefined = detached === 0 ? undefined : { key: edit === 'removed' ? 'select.many.leftOut' : 'select.many.detached', values: { count: detached } };
  useToastStore.getState().say({ tone: 'plain', key: `select.many.${edit}`, values: { count }, more, offersUndo: true });
  return true;
}

function touchedPosts(command: Command): number {
  const parts = command.type === 'batch' ? command.commands : [command];
  return parts.filter((part) => (part.type === 'add' || part.type === 'change') && part.collection === 'posts').length;
}

/** A post of a series gets an id of its own when it is changed; selection and focus go along. */
function followIds(made: ReadonlyMap<string, string>): void {
  const { ids, focused } = useSelectionStore.getState();
  if (ids.size > 0) selectPosts([...ids].map((id) => made.get(id) ?? id));
  useSelectionStore.setState({ focused: made.get(focused ?? '') ?? focused });
}

/** Changes posts as one step; gives back the new ids of those that came out of a series, or null when nothing was done. */
export function changeMany(edit: ManyEdit, build: (plan: Plan, newId: NewPostId) => Command | null): ReadonlyMap<string, string> | null {
  const plan = currentPlan();
  if (plan === undefined) return null;
  const made = new Map<string, string>();
  const command = build(plan, (from) => {
    const id = makeId('post');
    made.set(from.id, id);
    return id;
  });
  if (command === null || !editMany(edit, command, touchedPosts(command), made.size)) return null;
  followIds(made);
  return made;
}

/** Sets the same fields on posts. */
export function setOnMany(posts: readonly PlannedPost[], fields: PostFields): ReadonlyMap<string, string> | null {
  return changeMany('changed', (plan, newId) => changePosts(plan, posts, () => fields, newId));
}

/** Moves posts by the same days and minutes. */
export function moveMany(posts: readonly PlannedPost[], shift: Shift): ReadonlyMap<string, string> | null {
  return changeMany('moved', (plan, newId) => movePosts(plan, posts, shift, newId));
}

/** Takes posts out of the calendar and keeps them as ideas. */
export function unplanMany(posts: readonly PlannedPost[]): void {
  changeMany('unplanned', (plan, newId) => unplanPosts(plan, posts, newId));
}

/** What an idea becomes on a day: a draft at the time that was wished for, else at the proposed one. */
export function planFields({ day, time, status }: Post, on: string, proposed: string): PostFields {
  return day === null ? { day: on, time: time ?? proposed, ...(status === 'idea' ? { status: 'draft' as const } : {}) } : {};
}

/** Gives ideas a day. */
export function planMany(world: CalendarWorld, ideas: readonly PlannedPost[], day: string): void {
  changeMany('planned', (plan, newId) => changePosts(plan, ideas, (post) => planFields(post, day, world.proposeTime(post.channelId, day)), newId));
}

/** Deletes posts; days of series are left out from then on. */
export function removeMany(posts: readonly PlannedPost[]): boolean {
  const plan = currentPlan();
  return plan !== undefined && editMany('removed', removePosts(plan, posts), posts.length, posts.filter((post) => post.isOccurrence).length);
}

/** Copies posts to other days and selects the copies when there are several; null when nothing was copied. */
export function copyMany(posts: readonly Post[], shifts: readonly Shift[]): readonly string[] | null {
  const plan = currentPlan();
  const copies = plan === undefined ? undefined : copyPosts(plan, posts, shifts, () => makeId('post'));
  if (copies === undefined || !editMany('copied', copies.command, copies.ids.length)) return null;
  return copies.ids;
}

/** The records behind posts, to be copied. */
export function recordsOfPosts(posts: readonly PlannedPost[]): Post[] {
  const plan = currentPlan();
  return plan === undefined ? [] : postRecords(plan, posts);
}

import type { Plan, Post } from '../../schema';
import { addDays, type ClockTime, type Day, daysBetween } from '../../time';
import { add, batch, change, type Command } from '../command';
import { findRecord } from './find-record';
import type { IdMaker } from './id-maker';
import { freshCopy } from './posts';

/** Where else a post appears, when, and which share of the effort of its format that costs. */
export interface NewAdaptation {
  readonly channelId: string;
  readonly day: Day | null;
  readonly time: ClockTime | null;
  readonly effortPercent: number;
}

/** What an adaptation takes over from the post it is made from, and keeps up with as long as it has nothing of its own there. */
export const sharedFields = ['title', 'text', 'firstComment', 'hashtags', 'link', 'media'] as const satisfies readonly (keyof Post)[];

/** A field that adaptations share with the post they are made from. */
export type SharedField = (typeof sharedFields)[number];

/**
 * Makes a post for another channel out of one that is there. It begins as a draft (an idea without a day) with the contents of the other,
 * takes the format of its channel or else of the other, and none of what was said, approved or done there.
 */
export function addAdaptation(plan: Plan, originalId: string, { channelId, day, time, effortPercent }: NewAdaptation, newId: IdMaker): Command {
  const original = findRecord(plan, 'posts', originalId);
  const { defaultFormatId } = findRecord(plan, 'channels', channelId);
  return add('posts', { ...freshCopy(original, newId(), day), channelId, time, effortPercent, formatId: defaultFormatId ?? original.formatId, adaptedFromId: originalId });
}

/** The post at the root of an adaptation: itself when it is none. A circle, which only an edited file can hold, ends where it closes. */
function rootOf(byId: ReadonlyMap<string, Post>, post: Post): Post {
  const seen = new Set<string>();
  let root = post;
  for (let next = byId.get(root.adaptedFromId ?? ''); next !== undefined && !seen.has(next.id); next = byId.get(root.adaptedFromId ?? '')) {
    seen.add(next.id);
    root = next;
  }
  return root;
}

/** The post that others are made from and all that are made from it, directly or not, itself first; only the post when it stands alone. */
export function adaptationGroup(plan: Pick<Plan, 'posts'>, id: string): readonly Post[] {
  const byId = new Map(plan.posts.map((post) => [post.id, post]));
  const post = byId.get(id);
  if (post === undefined) return [];
  const root = rootOf(byId, post);
  return [root, ...plan.posts.filter((other) => other !== root && other.adaptedFromId !== null && rootOf(byId, other) === root)];
}

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

/** The fields in which an adaptation has something of its own. */
export function ownFields(original: Pick<Post, SharedField>, adaptation: Pick<Post, SharedField>): readonly SharedField[] {
  return sharedFields.filter((field) => !isSame(original[field], adaptation[field]));
}

/** Changes a post; adaptations go along in each shared field in which they had nothing of their own. */
export function changeWithAdaptations(plan: Plan, id: string, set: Partial<Post>): Command {
  const original = findRecord(plan, 'posts', id);
  const changed = sharedFields.filter((field) => set[field] !== undefined);
  const followers = changed.length === 0 ? [] : plan.posts.filter((post) => post.adaptedFromId === id);
  const steps = followers.flatMap((post) => {
    const own = ownFields(original, post);
    const fields = changed.filter((field) => !own.includes(field));
    return fields.length === 0 ? [] : [change('posts', post.id, Object.fromEntries(fields.map((field) => [field, set[field]])))];
  });
  return batch([change('posts', id, set), ...steps]);
}

/** Moves a post to a day, and with it all posts of its group that have a day, by as many days. Times of day stay, but for the post's own. */
export function moveGroup(plan: Plan, id: string, day: Day, time?: ClockTime | null): Command {
  const post = findRecord(plan, 'posts', id);
  const days = post.day === null ? 0 : daysBetween(post.day, day);
  const others = adaptationGroup(plan, id).flatMap((other) => (other.id === id || other.day === null || days === 0 ? [] : [change('posts', other.id, { day: addDays(other.day, days) })]));
  return batch([change('posts', id, { day, ...(time === undefined ? {} : { time }) }), ...others]);
}

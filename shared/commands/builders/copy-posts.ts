import { linkTable, type Plan, type Post, recordsOf } from '../../schema';
import { add, batch, change, type Command } from '../command';
import { clearedField } from './delete-record';
import { type Shift, shifted } from './many-posts';
import { freshCopy } from './posts';

/** Copies of posts as one step. */
export interface Copies {
  readonly command: Command;
  /** Ids of the copies, in the order of posts and, for several copies, of shifts. */
  readonly ids: readonly string[];
}

/** Takes out of a post what is gone from the plan; undefined when its channel is. */
function fitterFor(plan: Plan): (post: Post) => Post | undefined {
  const known = new Map(linkTable.posts.map(({ target }) => [target, new Set(recordsOf(plan, target).map((record) => record.id))]));
  return (post) => {
    if (known.get('channels')?.has(post.channelId) !== true) return undefined;
    const cleared = linkTable.posts.map((link) => [link.field, clearedField(post[link.field], link, (id) => known.get(link.target)?.has(id) !== true)] as const);
    return { ...post, ...Object.fromEntries(cleared) };
  };
}

/**
 * Copies posts once for every shift as one step; undefined when there is nothing to copy. Ideas stay ideas. A copy of an adaptation
 * belongs to the copy of its source when that is copied along, else to the source itself. What is gone from the plan is left out.
 */
export function copyPosts(plan: Plan, posts: readonly Post[], shifts: readonly Shift[], newId: () => string): Copies | undefined {
  const fit = fitterFor(plan);
  const sources = posts.flatMap((post) => fit({ ...post, seriesId: null, occurrenceDay: null }) ?? []);
  const adaptedFrom = new Map(posts.map((post) => [post.id, post.adaptedFromId]));
  const stored = new Set(plan.posts.map((post) => post.id));
  const adds: Command[] = [];
  const links: Command[] = [];
  const ids: string[] = [];
  for (const shift of shifts) {
    const copyIds = new Map(sources.map((post) => [post.id, newId()]));
    for (const source of sources) {
      const id = copyIds.get(source.id) ?? newId();
      const origin = adaptedFrom.get(source.id) ?? null;
      const link = origin === null ? null : (copyIds.get(origin) ?? (stored.has(origin) ? origin : null));
      ids.push(id);
      const place = { ...source, ...shifted(source, shift, plan.settings.defaultTime) };
      adds.push(add('posts', { ...freshCopy(place, id, place.day), adaptedFromId: null }));
      if (link !== null) links.push(change('posts', id, { adaptedFromId: link }));
    }
  }
  return ids.length === 0 ? undefined : { command: batch([...adds, ...links]), ids };
}

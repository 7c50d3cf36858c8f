import { collectionNames, type CollectionName, type Link, linkTable, type Plan, recordsOf } from '../../schema';
import { batch, type Command, type SingleCommand } from '../command';

/** A record by its collection and id. */
export interface RecordKey {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Ids that are to go, by collection. */
type Doomed = ReadonlyMap<CollectionName, ReadonlySet<string>>;

const noIds: ReadonlySet<string> = new Set();

function isRemoved(record: object, links: readonly Link[], doomed: Doomed): boolean {
  return links.some((link) => {
    const id: unknown = Reflect.get(record, link.field);
    return typeof id === 'string' && doomed.get(link.target)?.has(id) === true;
  });
}

/** One pass is enough: records belong only to records of collections that stand before their own. */
function doomedBy(plan: Plan, collection: CollectionName, ids: Iterable<string>): Doomed {
  const doomed = new Map<CollectionName, Set<string>>([[collection, new Set(ids)]]);
  for (const name of collectionNames) {
    const links = linkTable[name].filter((link) => link.whenGone === 'remove' && doomed.has(link.target));
    if (links.length === 0) continue;
    const gone = recordsOf(plan, name).filter((record) => isRemoved(record, links, doomed));
    if (gone.length > 0) doomed.set(name, new Set([...(doomed.get(name) ?? []), ...gone.map((record) => record.id)]));
  }
  return doomed;
}

/** What a field holds once nothing in it names a record that is gone; the same value when nothing did. */
export function clearedField(value: unknown, { inside, whenGone }: Link, isGoneId: (id: string) => boolean): unknown {
  const isGone = (id: unknown): boolean => typeof id === 'string' && isGoneId(id);
  if (!Array.isArray(value)) return isGone(value) ? null : value;
  const parts = value as readonly unknown[];
  const idOf = (part: unknown): unknown => (inside === null ? part : Reflect.get(part as object, inside));
  if (!parts.some((part) => isGone(idOf(part)))) return value;
  if (inside === null || whenGone === 'removePart') return parts.filter((part) => !isGone(idOf(part)));
  return parts.map((part) => (isGone(idOf(part)) ? { ...(part as object), [inside]: null } : part));
}

function clearedFields(record: object, links: readonly Link[], doomed: Doomed): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const link of links) {
    const before: unknown = Object.hasOwn(set, link.field) ? set[link.field] : Reflect.get(record, link.field);
    const gone = doomed.get(link.target) ?? noIds;
    const after = clearedField(before, link, (id) => gone.has(id));
    if (after !== before) set[link.field] = after;
  }
  return set;
}

/** A doomed record needs no clearing when it goes before the one it names: collections are emptied from last to first. */
function goesFirst(name: CollectionName, link: Link): boolean {
  return collectionNames.indexOf(name) > collectionNames.indexOf(link.target);
}

function clearings(plan: Plan, doomed: Doomed): SingleCommand[] {
  return collectionNames.flatMap((collection) => {
    const links = linkTable[collection].filter((link) => link.whenGone !== 'remove' && doomed.has(link.target));
    if (links.length === 0) return [];
    const late = links.filter((link) => !goesFirst(collection, link));
    return recordsOf(plan, collection).flatMap(({ id, ...record }): SingleCommand[] => {
      const set = clearedFields(record, doomed.get(collection)?.has(id) === true ? late : links, doomed);
      return Object.keys(set).length === 0 ? [] : [{ type: 'change', collection, id, set }];
    });
  });
}

function removals(plan: Plan, doomed: Doomed): SingleCommand[] {
  return [...collectionNames].reverse().flatMap((collection) => {
    const gone = doomed.get(collection) ?? noIds;
    return recordsOf(plan, collection).flatMap(({ id }): SingleCommand[] => (gone.has(id) ? [{ type: 'remove', collection, id }] : []));
  });
}

/**
 * Deletes a record with everything that hangs on it, as one step: what belongs to it goes as well (a brand's channels, a
 * channel's posts and series, a series' changed occurrences, a person's absences); everything else just stops naming it.
 */
export function deleteRecord(plan: Plan, collection: CollectionName, id: string): Command {
  return deleteRecords(plan, collection, [id]);
}

/** Deletes several records of a collection as one step, each as `deleteRecord` does; costs one pass over the plan. */
export function deleteRecords(plan: Plan, collection: CollectionName, ids: Iterable<string>): Command {
  const doomed = doomedBy(plan, collection, ids);
  return batch([...clearings(plan, doomed), ...removals(plan, doomed)]);
}

/** What `deleteRecord` would delete besides the record itself, to tell people beforehand or afterwards. */
export function dependentsOf(plan: Plan, collection: CollectionName, id: string): RecordKey[] {
  const doomed = [...doomedBy(plan, collection, [id])];
  const keys = doomed.flatMap(([name, ids]) => [...ids].map((gone): RecordKey => ({ collection: name, id: gone })));
  return keys.filter((key) => key.collection !== collection || key.id !== id);
}

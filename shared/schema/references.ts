import type { ProblemPath } from '../util';
import { type Link, linkTable } from './links';
import { collectionNames, type CollectionName, type Plan, type RecordOf } from './plan';

/** A place in a record that names another record. */
export interface Reference {
  readonly path: ProblemPath;
  readonly target: CollectionName;
  readonly id: string;
}

function addReferences(found: Reference[], record: object, { field, inside, target }: Link): void {
  const value: unknown = Reflect.get(record, field);
  if (typeof value === 'string') found.push({ path: [field], target, id: value });
  if (!Array.isArray(value)) return;
  for (const [index, part] of (value as unknown[]).entries()) {
    const id: unknown = inside === null ? part : Reflect.get(part as object, inside);
    if (typeof id === 'string') found.push({ path: inside === null ? [field, index] : [field, index, inside], target, id });
  }
}

/** Every place in `record` that names another record of the plan; empty (null) references are left out. */
export function referencesOf<Name extends CollectionName>(name: Name, record: RecordOf<Name>): Reference[] {
  const found: Reference[] = [];
  for (const link of linkTable[name]) addReferences(found, record, link);
  return found;
}

function names(record: object, { field, inside }: Link, id: string): boolean {
  const value: unknown = Reflect.get(record, field);
  if (!Array.isArray(value)) return value === id;
  return inside === null ? value.includes(id) : value.some((part: object) => Reflect.get(part, inside) === id);
}

/** The first record that names the record `id` of `target`, and its collection; undefined when nothing does. */
export function userOf(plan: Plan, target: CollectionName, id: string): { readonly name: CollectionName; readonly id: string } | undefined {
  for (const name of collectionNames) {
    const links = linkTable[name].filter((link) => link.target === target);
    if (links.length === 0) continue;
    const user = recordsOf(plan, name).find((record) => links.some((link) => names(record, link, id)));
    if (user !== undefined) return { name, id: user.id };
  }
  return undefined;
}

type RecordsByCollection = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] };

/** All records of a collection, for code that walks over every collection. */
export function recordsOf<Name extends CollectionName>(plan: Plan, name: Name): readonly RecordOf<Name>[] {
  const byName: RecordsByCollection = plan;
  return byName[name];
}

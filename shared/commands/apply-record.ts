import type { z } from 'zod';
import { checkShape, type CollectionName, MAXIMUM_RECORDS, type RecordOf, recordSchemas, recordsOf, referencesOf } from '../schema';
import { failure, problem, type Problem, type Result, success } from '../util';
import type { AddCommand, ChangeCommand, RemoveCommand, SingleCommand } from './command';
import type { Draft } from './draft';

type Outcome = Result<SingleCommand, readonly Problem[]>;

function checkRecord<Name extends CollectionName>(draft: Draft, name: Name, record: unknown): Result<RecordOf<Name>, readonly Problem[]> {
  // The schema was picked by the same name as the type, which the compiler cannot follow through the table.
  const checked = checkShape(recordSchemas[name] as unknown as z.ZodType<RecordOf<Name>>, record, [name]);
  if (!checked.ok) return checked;
  const dangling = referencesOf(name, checked.value).filter((reference) => !draft.has(reference.target, reference.id));
  if (dangling.length === 0) return checked;
  return failure(dangling.map(({ path, id, target }) => problem('unknownReference', [name, ...path], { id, target })));
}

function refuse(code: string, name: CollectionName, parameters: Problem['parameters']): Outcome {
  return failure([problem(code, [name], parameters)]);
}

/** Adds a record; refuses a broken record, a used id, a reference to nothing, a full list and a place outside the list. */
export function applyAdd(draft: Draft, { collection: name, record: given, index: wanted }: AddCommand): Outcome {
  const checked = checkRecord(draft, name, given);
  if (!checked.ok) return checked;
  const record = checked.value;
  if (draft.has(name, record.id)) return refuse('duplicateId', name, { id: record.id });
  const count = recordsOf(draft.plan, name).length;
  if (count >= MAXIMUM_RECORDS) return refuse('tooBig', name, { maximum: MAXIMUM_RECORDS, kind: 'array' });
  const index = wanted ?? count;
  if (!Number.isInteger(index) || index < 0 || index > count) return refuse('placeOutside', name, { maximum: count });
  draft.insert(name, index, record);
  return success({ type: 'remove', collection: name, id: record.id });
}

/** JSON has no `undefined`: what a window hands over with it must mean the same as what the journal keeps of it. */
function definedFields(set: ChangeCommand['set']): ChangeCommand['set'] {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}

/** Sets fields of a record; refuses a result that breaks the schema, another id, and references to nothing. */
export function applyChange(draft: Draft, { collection: name, id, set }: ChangeCommand): Outcome {
  const index = draft.indexOf(name, id);
  const before = recordsOf(draft.plan, name)[index];
  if (before === undefined) return refuse('unknownRecord', name, { id });
  const fields = definedFields(set);
  if (Object.hasOwn(fields, 'id') && fields['id'] !== id) return refuse('idIsFixed', name, { id });
  const checked = checkRecord(draft, name, { ...before, ...fields });
  if (!checked.ok) return checked;
  draft.replace(name, index, before, checked.value);
  return success({ type: 'change', collection: name, id, set: pick(before, fields) });
}

/** The fields of `record` that `fields` names: what brings an overwritten state back. */
export function pick(record: object, fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => Object.hasOwn(fields, key)));
}

/** Takes a record out; refuses while another record names it. */
export function applyRemove(draft: Draft, { collection: name, id }: RemoveCommand): Outcome {
  const index = draft.indexOf(name, id);
  const record = recordsOf(draft.plan, name)[index];
  if (record === undefined) return refuse('unknownRecord', name, { id });
  draft.remove(name, index, record);
  const user = draft.userOf(name, id);
  if (user !== undefined) return refuse('stillUsed', name, { id, by: user.name, user: user.id });
  return success({ type: 'add', collection: name, record, index });
}

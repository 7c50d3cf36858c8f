import { collectionNames, type CollectionName, type Plan, problemsOf, type RecordOf, recordSchemas, recordsOf, referencesOf } from '../schema';
import { failure, problem, type Problem, type Result, success } from '../util';
import type { Applied, Refusal } from './apply';
import type { AddCommand, ChangeCommand, RemoveCommand } from './command';

function withRecords<Name extends CollectionName>(plan: Plan, name: Name, records: readonly RecordOf<Name>[]): Plan {
  return { ...plan, [name]: records };
}

function parseRecord<Name extends CollectionName>(name: Name, record: unknown): Result<RecordOf<Name>, Refusal> {
  const parsed = recordSchemas[name].safeParse(record, { reportInput: true });
  // The schema was picked by the same name as the type, which the compiler cannot follow through the table.
  return parsed.success ? success(parsed.data as RecordOf<Name>) : failure(problemsOf(parsed.error).map((found) => ({ ...found, path: [name, ...found.path] })));
}

function unknownReferences<Name extends CollectionName>(plan: Plan, name: Name, record: RecordOf<Name>): Problem[] {
  return referencesOf(name, record)
    .filter((reference) => !recordsOf(plan, reference.target).some((candidate) => candidate.id === reference.id))
    .map((reference) => problem('unknownReference', [name, ...reference.path], { id: reference.id, target: reference.target }));
}

function notFound(name: CollectionName, id: string): Result<Applied, Refusal> {
  return failure([problem('unknownRecord', [name], { id })]);
}

/** Adds a record; refuses a broken record, a used id, a reference to nothing and a place outside the list. */
export function applyAdd(plan: Plan, command: AddCommand): Result<Applied, Refusal> {
  const { collection: name } = command;
  const parsed = parseRecord(name, command.record);
  if (!parsed.ok) return parsed;
  const records = recordsOf(plan, name);
  const record = parsed.value;
  if (records.some((candidate) => candidate.id === record.id)) return failure([problem('duplicateId', [name], { id: record.id })]);
  const dangling = unknownReferences(plan, name, record);
  if (dangling.length > 0) return failure(dangling);
  const index = command.index ?? records.length;
  if (index > records.length) return failure([problem('tooBig', ['index'], { maximum: records.length, kind: 'number' })]);
  return success({
    plan: withRecords(plan, name, [...records.slice(0, index), record, ...records.slice(index)]),
    inverse: { type: 'remove', collection: name, id: record.id },
  });
}

/** Sets fields of a record; refuses a result that breaks the schema, another id, and references to nothing. */
export function applyChange(plan: Plan, command: ChangeCommand): Result<Applied, Refusal> {
  const { collection: name, id, set } = command;
  const records = recordsOf(plan, name);
  const index = records.findIndex((candidate) => candidate.id === id);
  const before = records[index];
  if (before === undefined) return notFound(name, id);
  if ('id' in set && set['id'] !== id) return failure([problem('idIsFixed', [name], { id })]);
  const parsed = parseRecord(name, { ...before, ...set });
  if (!parsed.ok) return parsed;
  const dangling = unknownReferences(plan, name, parsed.value);
  if (dangling.length > 0) return failure(dangling);
  const old = Object.fromEntries(Object.entries(before).filter(([key]) => key in set));
  return success({
    plan: withRecords(plan, name, records.with(index, parsed.value)),
    inverse: { type: 'change', collection: name, id, set: old },
  });
}

/** Takes a record out; refuses while another record names it. */
export function applyRemove(plan: Plan, command: RemoveCommand): Result<Applied, Refusal> {
  const { collection: name, id } = command;
  const records = recordsOf(plan, name);
  const index = records.findIndex((candidate) => candidate.id === id);
  const record = records[index];
  if (record === undefined) return notFound(name, id);
  const used = referrers(plan, name, id);
  if (used.length > 0) return failure(used);
  return success({
    plan: withRecords(plan, name, records.toSpliced(index, 1)),
    inverse: { type: 'add', collection: name, record, index },
  });
}

function referrers(plan: Plan, target: CollectionName, id: string): Problem[] {
  for (const name of collectionNames) {
    const user = recordsOf(plan, name).find((record) => referencesOf(name, record).some((reference) => reference.target === target && reference.id === id));
    if (user !== undefined) return [problem('stillUsed', [target], { id, by: name, user: user.id })];
  }
  return [];
}

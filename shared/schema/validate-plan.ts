import type { z } from 'zod';
import { failure, problem, success, type Problem, type Result } from '../util';
import { collectionNames, planFileSchema, planSchema, recordSchemas, type CollectionName, type Plan, type PlanFile, type RecordOf } from './plan';
import { recordsOf, referencesOf } from './references';
import { checkShape } from './schema-problems';

/** A record with the place that it has in its list. */
type Placed<Name extends CollectionName> = readonly [index: number, record: RecordOf<Name>];

type IdsByCollection = ReadonlyMap<CollectionName, ReadonlySet<unknown>>;

/** Checks shape, uniqueness of ids and that every reference points somewhere. Reports every problem with its path. */
export function validatePlan(input: unknown): Result<Plan, Problem[]> {
  const shaped = checkShape(planSchema, input);
  return shaped.ok ? checked(shaped.value, checkPlan(shaped.value)) : failure([...shaped.reason, ...checkBrokenPlan(input)]);
}

/** The same for a whole plan file; paths start at the top of the file (`plan`, `posts`, ...). */
export function validatePlanFile(input: unknown): Result<PlanFile, Problem[]> {
  const shaped = checkShape(planFileSchema, input);
  if (shaped.ok) return checked(shaped.value, belowPlan(checkPlan(shaped.value.plan)));
  return failure([...shaped.reason, ...belowPlan(checkBrokenPlan(fieldOf(input, 'plan')))]);
}

function checked<Value>(value: Value, problems: Problem[]): Result<Value, Problem[]> {
  return problems.length === 0 ? success(value) : failure(problems);
}

function belowPlan(problems: readonly Problem[]): Problem[] {
  return problems.map((found) => ({ ...found, path: ['plan', ...found.path] }));
}

/** What holds between records of a plan whose shape is right: unique ids, references that point somewhere. */
export function checkPlan(plan: Plan): Problem[] {
  const ids: IdsByCollection = new Map(collectionNames.map((name) => [name, new Set(recordsOf(plan, name).map((record) => record.id))]));
  return collectionNames.flatMap((name) => {
    const records = recordsOf(plan, name);
    return [...duplicates(name, records), ...danglingReferences(name, [...records.entries()], ids)];
  });
}

/**
 * The same for a plan whose shape is wrong somewhere, so that a person hears of everything at once: looks at the records
 * that are right by themselves, and takes the ids of broken ones for given.
 */
function checkBrokenPlan(input: unknown): Problem[] {
  const ids: IdsByCollection = new Map(collectionNames.map((name) => [name, new Set(listOf(input, name).map((record) => fieldOf(record, 'id')))]));
  return collectionNames.flatMap((name) => {
    const records = listOf(input, name);
    return [...duplicates(name, records), ...danglingReferences(name, soundRecords(name, records), ids)];
  });
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listOf(input: unknown, name: CollectionName): readonly unknown[] {
  const list = fieldOf(input, name);
  return Array.isArray(list) ? list : [];
}

function soundRecords<Name extends CollectionName>(name: Name, list: readonly unknown[]): Placed<Name>[] {
  // The schema was picked by the same name as the type, which the compiler cannot follow through the table.
  const schema = recordSchemas[name] as unknown as z.ZodType<RecordOf<Name>>;
  return list.flatMap((candidate, index): Placed<Name>[] => {
    const parsed = schema.safeParse(candidate);
    return parsed.success ? [[index, parsed.data]] : [];
  });
}

function duplicates(name: CollectionName, records: readonly unknown[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, record] of records.entries()) {
    const id = fieldOf(record, 'id');
    if (typeof id !== 'string') continue;
    if (seen.has(id)) problems.push(problem('duplicateId', [name, index, 'id'], { id }));
    seen.add(id);
  }
  return problems;
}

function danglingReferences<Name extends CollectionName>(name: Name, records: readonly Placed<Name>[], ids: IdsByCollection): Problem[] {
  const problems: Problem[] = [];
  for (const [index, record] of records) {
    for (const { path, target, id } of referencesOf(name, record)) {
      if (ids.get(target)?.has(id) !== true) problems.push(problem('unknownReference', [name, index, ...path], { id, target }));
    }
  }
  return problems;
}

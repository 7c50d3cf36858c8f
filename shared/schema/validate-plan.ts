import { failure, problem, success, type Problem, type Result } from '../util';
import { collectionNames, planSchema, type CollectionName, type Plan } from './plan';
import { recordsOf, referencesOf } from './references';
import { problemsOf } from './schema-problems';

type IdsByCollection = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/** Checks shape, uniqueness of ids and that every reference points somewhere. Reports every problem with its path. */
export function validatePlan(input: unknown): Result<Plan, Problem[]> {
  const parsed = planSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return failure(problemsOf(parsed.error));
  const problems = checkPlan(parsed.data);
  return problems.length === 0 ? success(parsed.data) : failure(problems);
}

/** What holds between records of a plan whose shape is right: unique ids, references that point somewhere. */
export function checkPlan(plan: Plan): Problem[] {
  const ids: IdsByCollection = new Map(collectionNames.map((name) => [name, new Set(recordsOf(plan, name).map((record) => record.id))]));
  return collectionNames.flatMap((name) => [...duplicates(plan, name), ...danglingReferences(plan, name, ids)]);
}

function duplicates(plan: Plan, name: CollectionName): Problem[] {
  const seen = new Set<string>();
  return recordsOf(plan, name).flatMap((record, index) => {
    if (seen.has(record.id)) return [problem('duplicateId', [name, index, 'id'], { id: record.id })];
    seen.add(record.id);
    return [];
  });
}

function danglingReferences(plan: Plan, name: CollectionName, ids: IdsByCollection): Problem[] {
  return recordsOf(plan, name).flatMap((record, index) =>
    referencesOf(name, record)
      .filter((reference) => ids.get(reference.target)?.has(reference.id) !== true)
      .map((reference) => problem('unknownReference', [name, index, ...reference.path], { id: reference.id, target: reference.target })),
  );
}

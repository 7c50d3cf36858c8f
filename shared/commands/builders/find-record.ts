import { type CollectionName, type Plan, type RecordOf, recordsOf } from '../../schema';
import { required } from '../../util';

/** The record with this id. Throws BugError when the plan has none: whoever builds a command has just shown it. */
export function findRecord<Name extends CollectionName>(plan: Plan, name: Name, id: string): RecordOf<Name> {
  return required(
    recordsOf(plan, name).find((record) => record.id === id),
    `${name} ${id}`,
  );
}

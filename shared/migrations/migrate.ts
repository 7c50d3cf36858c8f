import { failure, problem, type Problem, type Result, success } from '../util';
import type { JsonRecord, Migration } from './migration';

/** The oldest version that a table can still bring up to `latest`. */
export function oldestVersion(table: readonly Migration[], latest: number): number {
  return (table[0]?.version ?? latest + 1) - 1;
}

/** What is wrong with a table: its versions must be whole numbers, without a gap, and end with `latest`. Empty when all is well. */
export function gapsOf(table: readonly Migration[], latest: number): number[] {
  const first = oldestVersion(table, latest) + 1;
  const wanted = Array.from({ length: Math.max(table.length, latest - first + 1) }, (_, index) => first + index);
  return wanted.filter((version, index) => table[index]?.version !== version || version > latest);
}

/**
 * Brings a copy of a file up to the last version of the table; the given file stays as it is. `seen` hears of every
 * migration that ran. A file too broken for a migration gives the problem `migrationFailed`.
 */
export function migrateFile(
  file: JsonRecord,
  from: number,
  table: readonly Migration[],
  seen: (migration: Migration) => void = () => undefined,
): Result<JsonRecord, Problem[]> {
  let current = JSON.parse(JSON.stringify(file)) as JsonRecord;
  for (const migration of table.filter((candidate) => candidate.version > from)) {
    try {
      current = { ...migration.migrate(current), version: migration.version };
    } catch (error) {
      // Migrations run before anything is checked, so a hand-edited file may well break one: that is no bug.
      return failure([problem('migrationFailed', [], { version: migration.version, name: migration.name, detail: String(error) })]);
    }
    seen(migration);
  }
  return success(current);
}

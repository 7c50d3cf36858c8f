import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonRecord, migrateFile, type Migration } from '@shared/migrations';

/** A file before and after one migration, as kept in the repository: `002-before.json`, `002-after.json`. */
export interface MigrationFixture {
  readonly version: number;
  readonly before: JsonRecord;
  readonly after: JsonRecord;
}

function read(folder: string, name: string): JsonRecord {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonRecord;
}

/** All fixtures of a folder. */
export function readFixtures(folder: string): MigrationFixture[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('-before.json'));
  return names.sort().map((name) => ({
    version: Number.parseInt(name, 10),
    before: read(folder, name),
    after: read(folder, name.replace('before', 'after')),
  }));
}

/** Runs every migration that has a fixture; gives what is wrong: results that differ, and migrations that never ran. */
export function proveMigrations(table: readonly Migration[], fixtures: readonly MigrationFixture[]): string[] {
  const ran = new Set<Migration>();
  const wrong = fixtures.flatMap(({ version, before, after }) => {
    const steps = table.filter((migration) => migration.version === version);
    const migrated = migrateFile(before, version - 1, steps, (migration) => ran.add(migration));
    return migrated.ok && JSON.stringify(migrated.value) === JSON.stringify(after) ? [] : [`migration ${version} gives something else than its fixture`];
  });
  const idle = table.filter((migration) => !ran.has(migration)).map((migration) => `migration ${migration.version} (${migration.name}) never ran`);
  return [...wrong, ...idle];
}

import { gapsOf, type JsonRecord, migrateFile, type Migration } from '@shared/migrations';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../support/deep-freeze';

const table: readonly Migration[] = [
  { version: 2, name: 'rename a field', migrate: ({ alt, ...file }) => ({ ...file, neu: alt }) },
  {
    version: 3,
    name: 'change in place',
    migrate: (file) => {
      (file['list'] as JsonRecord[]).push({ added: true });
      return file;
    },
  },
  { version: 4, name: 'count', migrate: (file) => ({ ...file, count: (file['list'] as unknown[]).length }) },
];

const first = deepFreeze({ version: 1, alt: 'x', list: [{ added: false }] });

describe('migrating', () => {
  it('runs every step in order on a copy', () => {
    expect(migrateFile(first, 1, table)).toEqual({ ok: true, value: { version: 4, neu: 'x', list: [{ added: false }, { added: true }], count: 2 } });
  });

  it('begins behind the version of the file', () => {
    const seen: string[] = [];
    const migrated = migrateFile({ version: 3, list: [1, 2, 3] }, 3, table, (migration) => seen.push(migration.name));
    expect(migrated).toEqual({ ok: true, value: { version: 4, list: [1, 2, 3], count: 3 } });
    expect(seen).toEqual(['count']);
  });

  it('stops at a step that a broken file breaks', () => {
    expect(migrateFile({ version: 1 }, 1, table)).toMatchObject({ ok: false, reason: [{ code: 'migrationFailed', parameters: { version: 3, name: 'change in place' } }] });
  });
});

describe('a table of migrations', () => {
  it('is whole when its versions run on to the latest', () => {
    expect(gapsOf(table, 4)).toEqual([]);
    expect(gapsOf([], 1)).toEqual([]);
  });

  it('shows what is missing, twice there, out of order or too new', () => {
    const [two, three, four] = table;
    if (two === undefined || three === undefined || four === undefined) throw new Error('the table is too short');
    expect(gapsOf(table, 5)).toEqual([5]);
    expect(gapsOf([two, four], 4)).toEqual([3, 4]);
    expect(gapsOf([two, two, three], 4)).toEqual([3, 4]);
    expect(gapsOf([three, two], 3)).not.toEqual([]);
    expect(gapsOf(table, 3)).toEqual([4]);
  });
});

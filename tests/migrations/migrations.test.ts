import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writePlanText } from '@shared/formats';
import { gapsOf, type Migration, migrations, openPlanText } from '@shared/migrations';
import { collectionNames, PLAN_VERSION, planFileSchema, recordsOf } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { proveMigrations, readFixtures } from '../support/migrations/migration-fixtures';
import { fullPlan, fullPlanText } from '../support/plan/full-plan';

const fixtures = resolve(import.meta.dirname, '../fixtures');

describe('the machinery that proves migrations', () => {
  const table: readonly Migration[] = [
    { version: 2, name: 'add', migrate: (file) => ({ ...file, added: 1 }) },
    { version: 3, name: 'drop', migrate: ({ added: _added, ...file }) => file },
  ];
  const second = { version: 2, before: { version: 1 }, after: { version: 2, added: 1 } };
  const third = { version: 3, before: { version: 2, added: 1 }, after: { version: 3 } };

  it('is content when every migration ran and gave what its fixture says', () => {
    expect(proveMigrations(table, [second, third])).toEqual([]);
  });

  it('names a migration that was never run', () => {
    expect(proveMigrations(table, [second])).toEqual(['migration 3 (drop) never ran']);
  });

  it('names a migration whose result differs, and one that does not exist any more', () => {
    expect(proveMigrations(table, [second, { ...third, after: { version: 3, left: true } }])).toEqual(['migration 3 gives something else than its fixture']);
    expect(proveMigrations([], [second])).toEqual(['migration 2 gives something else than its fixture']);
  });
});

describe('the migrations of the program', () => {
  it('run on to the version that it writes, without a gap', () => {
    expect(gapsOf(migrations, PLAN_VERSION)).toEqual([]);
  });

  it('each ran on its fixture and gave what that says', () => {
    expect(proveMigrations(migrations, readFixtures(resolve(fixtures, 'migrations')))).toEqual([]);
  });
});

describe('plan files of released versions', () => {
  const kept = readdirSync(resolve(fixtures, 'plans')).filter((name) => /^version-\d+\.taktplan$/.test(name));

  it('are kept, one for every version there ever was', () => {
    expect(kept.sort()).toEqual(Array.from({ length: PLAN_VERSION }, (_, index) => `version-${index + 1}.taktplan`));
  });

  it.each(kept)('%s opens', (name) => {
    const version = Number(/\d+/.exec(name)?.[0]);
    const opened = openPlanText(readFileSync(resolve(fixtures, 'plans', name), 'utf8'));
    expect(opened).toMatchObject({ ok: true, value: { migratedFrom: version === PLAN_VERSION ? null : version } });
  });

  it('of the current version hold something of everything, and no field only by its default', () => {
    for (const name of collectionNames) expect(recordsOf(fullPlan(), name).length, name).toBeGreaterThan(0);
    expect(writePlanText({ format: 'taktplan', version: PLAN_VERSION, revision: 41, plan: fullPlan() })).toBe(fullPlanText());
  });
});

it('the shape of a plan file is the one that was committed; a new shape needs a version and a migration (then: vitest -u)', async () => {
  const schema = z.toJSONSchema(planFileSchema, { io: 'input' });
  const withoutWords = (key: string, value: unknown): unknown => (key === 'description' && typeof value === 'string' ? undefined : value);
  await expect(`${JSON.stringify(schema, withoutWords, 2)}\n`).toMatchFileSnapshot('./schema-snapshot.json');
});

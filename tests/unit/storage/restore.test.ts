import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { add } from '@shared/commands';
import { readBackup, restoreClosedPlan } from '../../../electron/main/storage/restore-backup';
import type { PlanDocument } from '../../../electron/main/storage/plan-document';
import { FaultyFiles } from '../../support/storage/faulty-files';
import { namesIn, openForTest, planIn, putPlan, smallPlan } from '../../support/storage/plan-files';
import { processOf, temporaryFolder, testWorld } from '../../support/storage/test-world';

async function editedPlan(world = testWorld()): Promise<{ folder: string; path: string; document: PlanDocument }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.taktplan');
  await putPlan(path);
  const { document } = await openForTest(world, path);
  for (const revision of [0, 1, 2]) await document.edit(revision, add('labels', { id: `label-${revision}`, name: 'Label' }));
  return { folder, path, document };
}

describe('bringing a backup back into an open plan', () => {
  test('is a new revision, after the present state was kept', async () => {
    const { path, document } = await editedPlan();
    await document.replace(smallPlan(0, 'As it was'));
    expect(document.describe()).toMatchObject({ revision: 4, plan: { name: 'As it was', labels: [] } });
    expect((await planIn(path)).revision).toBe(4);
    expect(await readFile(`${path}.journal`, 'utf8')).toBe('');
    const [kept] = await document.backups();
    const before = await readBackup(testWorld(), path, kept?.id ?? '');
    expect(before).toMatchObject({ ok: true, value: { revision: 3, plan: { labels: [{}, {}, {}] } } });
    expect(await document.edit(4, { type: 'rename', name: 'On it goes' })).toEqual({ kind: 'acknowledged', revision: 5 });
  });

  test('does nothing when the present state cannot be kept', async () => {
    const faulty = new FaultyFiles();
    const { path, document } = await editedPlan(testWorld({ files: faulty.files }));
    faulty.fault = ({ name }) => (name === 'makeFolder' ? 'EACCES' : undefined);
    await expect(document.replace(smallPlan(0, 'As it was'))).rejects.toThrow('EACCES');
    expect(document.describe()).toMatchObject({ revision: 3, plan: { name: 'Bäckerei Süß' } });
    expect((await planIn(path)).revision).toBe(0);
    expect(await document.edit(3, { type: 'rename', name: 'On it goes' })).toEqual({ kind: 'acknowledged', revision: 4 });
  });

  test('that fails when the new file was in place already never mixes the two states up', async () => {
    const faulty = new FaultyFiles();
    const world = testWorld({ files: faulty.files });
    const { folder, path, document } = await editedPlan(world);
    faulty.fault = ({ name, path: touched }) => (name === 'syncFolder' && touched === folder ? 'EIO' : undefined);
    await expect(document.replace(smallPlan(0, 'As it was'))).rejects.toThrow('EIO');
    // Memory holds the present state; the file may hold the other one, so an edit is not acknowledged yet.
    const { revision, plan } = document.describe();
    expect(plan.labels).toHaveLength(3);
    expect(await document.edit(revision, { type: 'rename', name: 'Still mine' })).toMatchObject({ kind: 'kept' });
    faulty.fault = () => undefined;
    expect(await document.flush()).toBeNull();
    expect(await document.edit(revision + 1, { type: 'rename', name: 'Saved' })).toMatchObject({ kind: 'acknowledged' });
    const { document: again } = await openForTest(testWorld({ process: processOf(2, [2]) }), path);
    expect(again.file).toEqual(document.file);
    expect(again.file.plan).toMatchObject({ name: 'Saved', labels: [{}, {}, {}] });
  });

  test('is not possible when the plan is only looked at', async () => {
    const { path } = await editedPlan();
    const { document } = await openForTest(testWorld(), path);
    await document.replace(smallPlan(0, 'As it was'));
    expect(document.describe().plan.name).toBe('Bäckerei Süß');
  });
});

describe('bringing a backup back to the place of a plan that cannot be opened', () => {
  test('sets aside what lies there, with its journal', async () => {
    const { folder, path, document } = await editedPlan();
    await document.close();
    await writeFile(path, 'broken');
    await writeFile(`${path}.journal`, 'broken, too');
    const backup = await readBackup(testWorld(), path, (await document.backups())[0]?.id ?? '');
    if (!backup.ok) throw new Error(backup.reason.code);
    const restored = await restoreClosedPlan(testWorld(), path, backup.value);
    expect(restored).toMatchObject({ ok: true, value: expect.stringContaining('(damaged 2027-01-04') as unknown });
    expect(await planIn(path)).toMatchObject({ revision: 4, plan: { labels: [{}, {}, {}] } });
    const aside = (await namesIn(folder)).filter((name) => name.includes('(damaged'));
    expect(await Promise.all(aside.map((name) => readFile(join(folder, name), 'utf8')))).toEqual(['broken', 'broken, too']);
  });

  test('works when nothing is there any more', async () => {
    const { path, document } = await editedPlan();
    await document.close();
    const backup = await readBackup(testWorld(), path, (await document.backups())[0]?.id ?? '');
    if (!backup.ok) throw new Error(backup.reason.code);
    await rm(path);
    expect(await restoreClosedPlan(testWorld(), path, backup.value)).toEqual({ ok: true, value: null });
    expect((await planIn(path)).plan.labels).toHaveLength(3);
  });

  test('is refused while somebody works on the plan', async () => {
    const { path } = await editedPlan();
    expect(await restoreClosedPlan(testWorld(), path, smallPlan())).toMatchObject({ ok: false, reason: { code: 'taken' } });
  });

  test('tells what stands against it', async () => {
    const faulty = new FaultyFiles();
    faulty.fault = ({ name }) => (name === 'file.write' ? 'EROFS' : undefined);
    const path = join(await temporaryFolder(), 'Plan.taktplan');
    expect(await restoreClosedPlan(testWorld({ files: faulty.files }), path, smallPlan())).toMatchObject({ ok: false, reason: { code: 'denied' } });
  });
});

test('an id that is no backup is missing', async () => {
  const { path } = await editedPlan();
  expect(await readBackup(testWorld(), path, '../../Plan.taktplan')).toMatchObject({ ok: false, reason: { code: 'missing' } });
  expect(await readBackup(testWorld(), path, '2020-01-04T09-00-00-000Z r1.taktplan')).toMatchObject({ ok: false, reason: { code: 'missing' } });
});

import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStorageWorld } from '../../electron/main/storage';
import { bundleEditingProgram, EditingProcess } from '../support/storage/other-process';
import { openForTest, planIn, putPlan } from '../support/storage/plan-files';
import { temporaryFolder } from '../support/storage/test-world';

function realWorld(): ReturnType<typeof createStorageWorld> {
  return createStorageWorld({ labels: () => ({ damaged: 'damaged', replaced: 'replaced' }), report: (message, error) => console.error(message, error) });
}

test('a second process gets the plan read-only, with who holds it, and writes nothing; a dead one does not block', async () => {
  const program = await bundleEditingProgram(await temporaryFolder());
  const path = join(await temporaryFolder(), 'Plan.taktplan');
  await putPlan(path);
  const holder = new EditingProcess(program, path);
  await holder.opened();
  await holder.editsMore(20);
  const { document } = await openForTest(realWorld(), path);
  expect(document.readOnly).toMatchObject({ why: 'held', holder: { host: hostname(), isThisProgram: false } });
  expect(await document.edit(document.file.revision, { type: 'rename', name: 'Mine' })).toMatchObject({ kind: 'refused', problems: [{ code: 'readOnly' }] });
  await holder.editsMore(20);
  await document.close();
  await holder.kill();
  const { document: heir } = await openForTest(realWorld(), path);
  expect(heir.readOnly).toBeNull();
  expect(heir.file.revision).toBeGreaterThanOrEqual(holder.acknowledged);
  await heir.close();
  expect((await planIn(path)).revision).toBe(heir.file.revision);
});

test('two that start at the same moment do not both get it', async () => {
  const program = await bundleEditingProgram(await temporaryFolder());
  const path = join(await temporaryFolder(), 'Plan.taktplan');
  await putPlan(path);
  for (let round = 0; round < 5; round += 1) {
    // The lock of a killed process lies there from the second round on, so this is also a race for a stale lock.
    const rivals = [new EditingProcess(program, path), new EditingProcess(program, path), new EditingProcess(program, path)];
    const answers = await Promise.all(rivals.map((rival) => rival.opened()));
    expect(answers.filter((answer) => answer.readOnly === null)).toHaveLength(1);
    await rivals[answers.findIndex((answer) => answer.readOnly === null)]?.editsMore(5);
    await Promise.all(rivals.map((rival) => rival.kill()));
    expect(await readFile(path, 'utf8')).toContain('"format": "taktplan"');
  }
});

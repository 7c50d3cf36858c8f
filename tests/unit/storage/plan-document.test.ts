import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { add } from '@shared/commands';
import { nodeFiles } from '../../../electron/main/storage/node-files';
import { FaultyFiles } from '../../support/storage/faulty-files';
import { backupsIn, namesIn, openForTest, planIn, putPlan, smallPlan } from '../../support/storage/plan-files';
import { processOf, temporaryFolder, testLimits, testWorld } from '../../support/storage/test-world';

function addLabel(number: number): ReturnType<typeof add> {
  return add('labels', { id: `label-${number}`, name: `Label ${number}` });
}

async function planFolder(): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.taktplan');
  await putPlan(path);
  return { folder, path };
}

describe('an edit', () => {
  test('is in the journal when it is acknowledged, and the plan file is still as it was', async () => {
    const { path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    expect(await document.edit(0, addLabel(1))).toEqual({ kind: 'acknowledged', revision: 1 });
    expect(await document.edit(1, addLabel(2))).toEqual({ kind: 'acknowledged', revision: 2 });
    const lines = (await readFile(`${path}.journal`, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ revision: 1 }, { revision: 2, command: addLabel(2) }]);
    expect((await planIn(path)).revision).toBe(0);
    expect(document.describe()).toMatchObject({ revision: 2, fileName: 'Plan.taktplan', readOnly: null, droppedTail: false });
  });

  test('is told as "saving" only when that takes long', async () => {
    const { path } = await planFolder();
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    const slow = { isSlow: false };
    const files = { ...nodeFiles, open: async (...place: Parameters<typeof nodeFiles.open>) => (slow.isSlow ? held.then(() => nodeFiles.open(...place)) : nodeFiles.open(...place)) };
    const world = testWorld({ files });
    const { document, states } = await openForTest(world, path);
    await document.edit(0, addLabel(1));
    expect(states).toEqual([]);
    slow.isSlow = true;
    const editing = document.edit(1, addLabel(2));
    await vi.waitFor(() => {
      world.clock.advance(100);
      expect(states).toEqual([{ state: 'saving' }]);
    });
    letThrough();
    expect(await editing).toEqual({ kind: 'acknowledged', revision: 2 });
    expect(states).toEqual([{ state: 'saving' }, { state: 'saved' }]);
  });

  test('of another revision is refused and changes nothing', async () => {
    const { path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    await document.edit(0, addLabel(1));
    const answer = await document.edit(0, addLabel(2));
    expect(answer).toMatchObject({ kind: 'refused', problems: [{ code: 'staleRevision', parameters: { expected: 1, found: 0 } }] });
    expect(document.file.plan.labels).toHaveLength(1);
  });

  test('that breaks the plan is refused with its problems and is not in the journal', async () => {
    const { path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    expect(await document.edit(0, { type: 'remove', collection: 'labels', id: 'nothing' })).toMatchObject({ kind: 'refused', problems: [{ code: 'unknownRecord' }] });
    expect(document.file.revision).toBe(0);
    await expect(stat(`${path}.journal`)).rejects.toThrow('ENOENT');
  });

  test('waits for the one before it, in the order of asking', async () => {
    const { path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    const answers = await Promise.all([0, 1, 2, 3, 4].map((revision) => document.edit(revision, addLabel(revision))));
    expect(answers.map((answer) => answer.kind)).toEqual(Array(5).fill('acknowledged'));
    expect(document.file.plan.labels.map((label) => label.id)).toEqual(['label-0', 'label-1', 'label-2', 'label-3', 'label-4']);
  });

  test('costs the same number of file-system calls in the first and in the hundredth place', async () => {
    const { path } = await planFolder();
    const faulty = new FaultyFiles();
    const { document } = await openForTest(testWorld({ files: faulty.files }), path);
    const counts: number[] = [];
    for (let revision = 0; revision < 100; revision += 1) {
      const before = faulty.calls.length;
      await document.edit(revision, addLabel(revision));
      counts.push(faulty.calls.length - before);
    }
    expect(new Set(counts.slice(1)).size).toBe(1);
    expect(counts[99]).toBeLessThan(8);
  });
});

describe('rewriting the plan file', () => {
  test('happens when it has been quiet, and empties the journal', async () => {
    const { path } = await planFolder();
    const world = testWorld();
    const { document } = await openForTest(world, path);
    await document.edit(0, addLabel(1));
    world.clock.advance(1_500);
    await document.edit(1, addLabel(2));
    world.clock.advance(1_999);
    expect((await planIn(path)).revision).toBe(0);
    world.clock.advance(1);
    await vi.waitFor(async () => expect((await stat(`${path}.journal`)).size).toBe(0));
    expect(await planIn(path)).toEqual(document.file);
    await document.edit(2, addLabel(3));
    expect((await readFile(`${path}.journal`, 'utf8')).split('\n')).toHaveLength(2);
  });

  test('does not wait for quiet when the journal has grown long', async () => {
    const { path } = await planFolder();
    const world = testWorld();
    const { document } = await openForTest(world, path, { ...testLimits, journalLines: 3 });
    for (const revision of [0, 1, 2]) await document.edit(revision, addLabel(revision));
    world.clock.advance(0);
    await vi.waitFor(async () => expect((await planIn(path)).revision).toBe(3));
  });

  test('that fails is not tried again with every edit', async () => {
    const { path } = await planFolder();
    const faulty = new FaultyFiles();
    const world = testWorld({ files: faulty.files });
    const { document } = await openForTest(world, path, { ...testLimits, journalLines: 2 });
    faulty.fault = ({ name, path: touched }) => (name === 'rename' && touched === path ? 'ENOSPC' : undefined);
    for (let revision = 0; revision < 10; revision += 1) {
      expect((await document.edit(revision, addLabel(revision))).kind).toBe('acknowledged');
      world.clock.advance(1);
      await document.settled();
    }
    expect(faulty.calls.filter((call) => call.name === 'rename' && call.path === path)).toHaveLength(1);
    faulty.fault = () => undefined;
    world.clock.advance(10_000);
    await document.settled();
    expect((await planIn(path)).revision).toBe(10);
  });

  test('lets edits through meanwhile, and keeps them in the journal', async () => {
    const { path } = await planFolder();
    const faulty = new FaultyFiles();
    const world = testWorld({ files: faulty.files });
    const { document } = await openForTest(world, path);
    await document.edit(0, addLabel(1));
    const meanwhile: Promise<unknown>[] = [];
    faulty.fault = ({ name, path: touched }) => {
      // In the middle of the rewriting, when the new plan file takes the place of the old one.
      if (name === 'rename' && touched === path) meanwhile.push(document.edit(1, addLabel(2)));
      return undefined;
    };
    world.clock.advance(2_000);
    await vi.waitFor(async () => expect((await planIn(path)).revision).toBe(1));
    expect(await Promise.all(meanwhile)).toEqual([{ kind: 'acknowledged', revision: 2 }]);
    await vi.waitFor(async () => expect(await readFile(`${path}.journal`, 'utf8')).toMatch(/^[^\n]*"revision":2[^\n]*\n$/));
  });

  test('keeps the permissions of the file', async () => {
    const { path } = await planFolder();
    await chmod(path, 0o664);
    const { document } = await openForTest(testWorld(), path);
    await document.edit(0, addLabel(1));
    await document.close();
    expect((await stat(path)).mode & 0o777).toBe(0o664);
  });

  test('sets a version aside that another program put there meanwhile', async () => {
    const { folder, path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    await document.edit(0, addLabel(1));
    await putPlan(path, smallPlan(7, 'From elsewhere'));
    await document.close();
    expect((await planIn(path)).plan.labels).toHaveLength(1);
    const aside = (await namesIn(folder)).find((name) => name.includes('(replaced '));
    expect((await planIn(join(folder, aside ?? ''))).plan.name).toBe('From elsewhere');
  });

  test('does not mind that a program touched the file without changing it', async () => {
    const { folder, path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    await document.edit(0, addLabel(1));
    await writeFile(path, await readFile(path));
    await document.close();
    expect(await namesIn(folder)).toEqual(['Plan.taktplan', 'Taktplan Backups']);
  });
});

describe('when the disk refuses', () => {
  test('an edit stays in memory, says so, and is written later, in order', async () => {
    const { path } = await planFolder();
    const faulty = new FaultyFiles();
    const world = testWorld({ files: faulty.files });
    const { document, states } = await openForTest(world, path);
    await document.edit(0, addLabel(1));
    faulty.fault = ({ name }) => (name === 'file.write' ? 'ENOSPC' : undefined);
    expect(await document.edit(1, addLabel(2))).toMatchObject({ kind: 'kept', revision: 2, saveState: { state: 'failed', code: 'full', unsaved: 1 } });
    expect(await document.edit(2, addLabel(3))).toMatchObject({ kind: 'kept', revision: 3, saveState: { unsaved: 2 } });
    expect(document.saveState).toMatchObject({ state: 'failed', unsaved: 2 });
    faulty.fault = () => undefined;
    world.clock.advance(4_000);
    await vi.waitFor(() => expect(document.saveState).toEqual({ state: 'saved' }));
    expect(states.map(({ state }) => state)).toEqual(['failed', 'failed', 'saved']);
    const { document: again } = await openForTest(testWorld({ process: processOf(2, [2]) }), path);
    expect(again.file).toEqual(document.file);
  });

  test('the next edit takes the kept ones with it', async () => {
    const { path } = await planFolder();
    const faulty = new FaultyFiles();
    const { document } = await openForTest(testWorld({ files: faulty.files }), path);
    faulty.fault = ({ name }) => (name === 'file.sync' ? 'EIO' : undefined);
    expect(await document.edit(0, addLabel(1))).toMatchObject({ kind: 'kept', saveState: { code: 'other' } });
    faulty.fault = () => undefined;
    expect(await document.edit(1, addLabel(2))).toEqual({ kind: 'acknowledged', revision: 2 });
    expect(document.saveState).toEqual({ state: 'saved' });
  });

  test('a folder that vanished is waited for, and never made anew', async () => {
    const { folder, path } = await planFolder();
    const plans = join(folder, 'plans');
    await mkdir(plans);
    await rename(path, join(plans, 'Plan.taktplan'));
    const world = testWorld();
    const { document } = await openForTest(world, join(plans, 'Plan.taktplan'));
    await document.edit(0, addLabel(1));
    await rename(plans, join(folder, 'away'));
    expect(await document.edit(1, addLabel(2))).toMatchObject({ kind: 'kept', saveState: { code: 'vanished', unsaved: 1 } });
    expect(await document.flush()).toMatchObject({ code: 'vanished' });
    expect(await namesIn(folder)).toEqual(['away']);
    await rename(join(folder, 'away'), plans);
    expect(await document.flush()).toBeNull();
    await document.close();
    expect((await planIn(join(plans, 'Plan.taktplan'))).plan.labels).toHaveLength(2);
  });

  test('a journal that somebody removed is made up for by a new plan file', async () => {
    const { path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    await document.edit(0, addLabel(1));
    await rm(`${path}.journal`);
    expect(await document.edit(1, addLabel(2))).toMatchObject({ kind: 'kept' });
    expect(await document.flush()).toBeNull();
    expect(await planIn(path)).toEqual(document.file);
    expect(await document.edit(2, addLabel(3))).toEqual({ kind: 'acknowledged', revision: 3 });
  });

  test('a journal that somebody wrote into is set aside, not cut', async () => {
    const { folder, path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    await document.edit(0, addLabel(1));
    await writeFile(`${path}.journal`, 'notes of somebody else, longer than what was there before '.repeat(10));
    expect(await document.edit(1, addLabel(2))).toMatchObject({ kind: 'kept' });
    expect(await document.flush()).toBeNull();
    const aside = (await namesIn(folder)).find((name) => name.includes('(replaced ') && name.endsWith('.journal'));
    expect(await readFile(join(folder, aside ?? ''), 'utf8')).toContain('notes of somebody else');
    expect(await planIn(path)).toEqual(document.file);
  });

  test('a plan that was taken over while this computer slept is not written any more', async () => {
    const { path } = await planFolder();
    const world = testWorld();
    const { document } = await openForTest(world, path);
    await document.edit(0, addLabel(1));
    const lock = join(path, '..', '.Plan.taktplan.lock');
    const text = await readFile(lock, 'utf8');
    await writeFile(lock, text.replace(/"token":"[^"]*"/, '"token":"another"').replace('"desk"', '"attic"'));
    world.clock.advance(200_000);
    expect(await document.edit(1, addLabel(2))).toMatchObject({ kind: 'kept', saveState: { code: 'taken', unsaved: 1 } });
    expect(await document.close()).toMatchObject({ code: 'taken' });
    expect((await planIn(path)).plan.labels.length).toBeLessThan(2);
    expect(await document.close(true)).toBeNull();
    expect(await readFile(lock, 'utf8')).toContain('another');
  });
});

describe('closing', () => {
  test('leaves the plan file with everything, and neither journal nor lock', async () => {
    const { folder, path } = await planFolder();
    const { document } = await openForTest(testWorld(), path);
    await document.edit(0, addLabel(1));
    expect(await document.close()).toBeNull();
    expect(await namesIn(folder)).toEqual(['Plan.taktplan', 'Taktplan Backups']);
    expect((await planIn(path)).revision).toBe(1);
    expect(await document.edit(1, addLabel(2))).toMatchObject({ kind: 'refused', problems: [{ code: 'planIsClosed' }] });
  });

  test('changes nothing on the disk when nothing was edited', async () => {
    const { folder, path } = await planFolder();
    const before = await stat(path);
    const { document } = await openForTest(testWorld(), path);
    await document.close();
    expect(await namesIn(folder)).toEqual(['Plan.taktplan']);
    expect((await stat(path)).ino).toBe(before.ino);
  });

  test('keeps the journal when the plan file cannot be written: nothing acknowledged is lost', async () => {
    const { folder, path } = await planFolder();
    const faulty = new FaultyFiles();
    const { document } = await openForTest(testWorld({ files: faulty.files }), path);
    await document.edit(0, addLabel(1));
    faulty.fault = ({ name }) => (name === 'rename' ? 'ENOSPC' : undefined);
    expect(await document.close()).toBeNull();
    expect(await namesIn(folder)).toContain('Plan.taktplan.journal');
    const { document: again } = await openForTest(testWorld(), path);
    expect(again.file.plan.labels).toHaveLength(1);
  });

  test('does not happen while edits are only in memory, unless they are given up', async () => {
    const { path } = await planFolder();
    const faulty = new FaultyFiles();
    const { document } = await openForTest(testWorld({ files: faulty.files }), path);
    faulty.fault = () => 'ENOSPC';
    await document.edit(0, addLabel(1));
    expect(await document.close()).toMatchObject({ code: 'full' });
    expect(await document.edit(1, addLabel(2))).toMatchObject({ kind: 'kept', saveState: { unsaved: 2 } });
    faulty.fault = () => undefined;
    expect(await document.close(true)).toBeNull();
    expect((await planIn(path)).plan.labels).toHaveLength(0);
  });
});

describe('backups', () => {
  test('hold the file as it was found, to the byte, and as it is left', async () => {
    const { folder, path } = await planFolder();
    const found = JSON.stringify(smallPlan(4));
    await writeFile(path, found);
    const { document } = await openForTest(testWorld(), path);
    await document.edit(4, addLabel(1));
    await document.close();
    const [first, last] = await backupsIn(folder);
    expect(first).toContain(' r4 kept.');
    expect(last).toContain(' r5.');
    const texts = await Promise.all([first, last].map((name) => readFile(join(folder, 'Taktplan Backups', 'Plan', name ?? ''), 'utf8')));
    expect(texts[0]).toBe(found);
    expect(texts[1]).toBe(await readFile(path, 'utf8'));
  });

  test('come at most every five minutes while the plan is worked on', async () => {
    const { folder, path } = await planFolder();
    const world = testWorld();
    const { document } = await openForTest(world, path);
    for (let revision = 0; revision < 8; revision += 1) {
      await document.edit(revision, addLabel(revision));
      world.clock.advance(60_000);
      await vi.waitFor(async () => expect((await planIn(path)).revision).toBe(revision + 1));
      await document.flush();
    }
    await vi.waitFor(async () => expect((await backupsIn(folder)).map((name) => / (r\d+)/.exec(name)?.[1])).toEqual(['r0', 'r6']));
  });

  test('that fail do not stop saving', async () => {
    const { path } = await planFolder();
    const faulty = new FaultyFiles();
    const world = testWorld({ files: faulty.files });
    const { document } = await openForTest(world, path);
    faulty.fault = ({ name }) => (name === 'makeFolder' ? 'EACCES' : undefined);
    await document.edit(0, addLabel(1));
    expect(await document.close()).toBeNull();
    expect((await planIn(path)).revision).toBe(1);
    expect(world.reports.join()).toContain('a backup could not be written');
  });
});

import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPlanFile } from '../../../electron/main/storage/new-plan-file';
import { safeFileName } from '../../../electron/main/storage/safe-names';
import { saveCopy } from '../../../electron/main/storage/save-copy';
import { FaultyFiles } from '../../support/storage/faulty-files';
import { backupsIn, namesIn, openForTest, planIn, putPlan, smallPlan } from '../../support/storage/plan-files';
import { temporaryFolder, testWorld } from '../../support/storage/test-world';

describe('safe names', () => {
  test.each([
    ['Bäckerei Süß', 'Bäckerei Süß'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['..', 'Plan'],
    ['   ', 'Plan'],
    ['.hidden', 'hidden'],
    ['Plan 2027. . ', 'Plan 2027'],
    ['tab\tand\nline\0end', 'tab and line end'],
    ['‮gnp.exe', 'gnp.exe'],
    ['CON', 'CON -'],
    ['com1.old', 'com1.old -'],
    ['Console', 'Console'],
    ['Zoë'.normalize('NFD'), 'Zoë'.normalize('NFC')],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name, 'Plan')).toBe(safe);
  });

  test('long names are cut between signs, and leave room for endings', () => {
    const name = safeFileName('👩‍🍳'.repeat(80), 'Plan');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name.isWellFormed()).toBe(true);
  });
});

describe('a new plan file', () => {
  test('is named after the plan, in a folder that is made when needed, for the user only', async () => {
    const folder = join(await temporaryFolder(), 'documents', 'Taktplan');
    const path = await createPlanFile(testWorld(), folder, smallPlan(), 'Plan');
    expect(path).toBe(join(folder, 'Bäckerei Süß.taktplan'));
    expect(await planIn(path)).toEqual(smallPlan());
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await namesIn(folder)).toEqual(['Bäckerei Süß.taktplan']);
  });

  test('never takes a name that a plan, its journal or its backups have', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'Bäckerei Süß.taktplan'), 'there');
    await writeFile(join(folder, 'Bäckerei Süß 2.taktplan.journal'), 'there');
    await mkdir(join(folder, 'Taktplan Backups', 'Bäckerei Süß 3'), { recursive: true });
    await symlink('/nowhere', join(folder, 'Bäckerei Süß 4.taktplan'));
    expect(basename(await createPlanFile(testWorld(), folder, smallPlan(), 'Plan'))).toBe('Bäckerei Süß 5.taktplan');
    expect(await readFile(join(folder, 'Bäckerei Süß.taktplan'), 'utf8')).toBe('there');
  });

  test('several at the same time get several names', async () => {
    const folder = await temporaryFolder();
    const world = testWorld();
    const paths = await Promise.all(Array.from({ length: 8 }, () => createPlanFile(world, folder, smallPlan(), 'Plan')));
    expect(new Set(paths).size).toBe(8);
    for (const path of paths) expect(await planIn(path)).toEqual(smallPlan());
  });

  test('also works where there are no hard links', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'Bäckerei Süß.taktplan'), 'there');
    const faulty = new FaultyFiles();
    faulty.fault = ({ name }) => (name === 'link' ? 'EPERM' : undefined);
    const path = await createPlanFile(testWorld({ files: faulty.files }), folder, smallPlan(), 'Plan');
    expect(basename(path)).toBe('Bäckerei Süß 2.taktplan');
    expect(await planIn(path)).toEqual(smallPlan());
    faulty.fault = ({ name }) => (['link', 'rename'].includes(name) ? 'EPERM' : undefined);
    await expect(createPlanFile(testWorld({ files: faulty.files }), folder, smallPlan(), 'Plan')).rejects.toThrow('EPERM');
    expect(await namesIn(folder)).toEqual(['Bäckerei Süß 2.taktplan', 'Bäckerei Süß.taktplan']);
  });

  test('leaves nothing behind when the disk is full', async () => {
    const folder = await temporaryFolder();
    const faulty = new FaultyFiles();
    faulty.fault = ({ name }) => (name === 'file.write' ? 'ENOSPC' : undefined);
    await expect(createPlanFile(testWorld({ files: faulty.files }), folder, smallPlan(), 'Plan')).rejects.toThrow('ENOSPC');
    expect(await namesIn(folder)).toEqual([]);
  });
});

describe('a copy', () => {
  test('gets the ending of plans; a file that then has the same name was not meant', async () => {
    const folder = await temporaryFolder();
    expect(await saveCopy(testWorld(), join(folder, 'Copy'), smallPlan(4))).toEqual({ ok: true, value: join(folder, 'Copy.taktplan') });
    expect(await saveCopy(testWorld(), join(folder, 'Copy'), smallPlan(5))).toEqual({ ok: true, value: join(folder, 'Copy 2.taktplan') });
    expect((await planIn(join(folder, 'Copy.taktplan'))).revision).toBe(4);
    expect(await namesIn(folder)).toEqual(['Copy 2.taktplan', 'Copy.taktplan']);
  });

  test('replaces a file that the user chose, which is kept as a backup, and moves a stray journal aside', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Old.taktplan');
    await writeFile(path, 'old content');
    await writeFile(`${path}.journal`, 'old journal');
    expect(await saveCopy(testWorld(), path, smallPlan(4))).toEqual({ ok: true, value: path });
    expect((await planIn(path)).revision).toBe(4);
    const [kept] = await backupsIn(folder, 'Old');
    expect(await readFile(join(folder, 'Taktplan Backups', 'Old', kept ?? ''), 'utf8')).toBe('old content');
    const journal = (await namesIn(folder)).find((name) => name.endsWith('.journal'));
    expect(journal).toMatch(/^Old \(replaced .*\)\.taktplan\.journal$/);
    const { document } = await openForTest(testWorld(), path);
    expect(document.file.revision).toBe(4);
  });

  test('never goes onto a plan that is open anywhere', async () => {
    const path = join(await temporaryFolder(), 'Plan.taktplan');
    await putPlan(path);
    await openForTest(testWorld(), path);
    expect(await saveCopy(testWorld(), path, smallPlan(9))).toMatchObject({ ok: false, reason: { code: 'taken' } });
    expect((await planIn(path)).revision).toBe(0);
  });

  test.each([
    ['ENOSPC', 'full'],
    ['EACCES', 'denied'],
    ['ENOENT', 'vanished'],
    ['EIO', 'other'],
  ])('that fails with %s says "%s" and leaves the old file alone', async (system, code) => {
    const path = join(await temporaryFolder(), 'Old.taktplan');
    await writeFile(path, 'old content');
    const faulty = new FaultyFiles();
    faulty.fault = ({ name, path: touched }) => (name === 'file.sync' && touched.includes('.Old.') ? system : undefined);
    expect(await saveCopy(testWorld({ files: faulty.files }), path, smallPlan())).toMatchObject({ ok: false, reason: { code } });
    expect(await readFile(path, 'utf8')).toBe('old content');
  });

  test('does not go into a folder or through a link', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'Folder.taktplan'));
    await symlink('/etc/passwd', join(folder, 'Link.taktplan'));
    for (const name of ['Folder.taktplan', 'Link.taktplan']) {
      expect(await saveCopy(testWorld(), join(folder, name), smallPlan())).toMatchObject({ ok: false, reason: { code: 'denied' } });
    }
  });
});

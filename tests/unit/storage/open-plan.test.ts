import { chmod, link, mkdir, open, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { add } from '@shared/commands';
import { writeJournalLine, writePlanText } from '@shared/formats';
import { backupsIn, failToOpen, namesIn, openForTest, planIn, putPlan, smallPlan } from '../../support/storage/plan-files';
import { processOf, temporaryFolder, testWorld } from '../../support/storage/test-world';
import { FaultyFiles } from '../../support/storage/faulty-files';

function line(revision: number, planId = 'plan-1'): string {
  return writeJournalLine(planId, revision, add('labels', { id: `label-${revision}`, name: `Größe ${revision}` }));
}

async function planWithJournal(journal: string | Uint8Array, revision = 0): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.taktplan');
  await putPlan(path, smallPlan(revision));
  await writeFile(`${path}.journal`, journal);
  return { folder, path };
}

describe('the journal', () => {
  test('is done on top of the file, without what the file holds already', async () => {
    const { path } = await planWithJournal(line(4) + line(5) + line(6), 4);
    const { document } = await openForTest(testWorld(), path);
    expect(document.describe()).toMatchObject({ revision: 6, droppedTail: false, plan: { labels: [{ id: 'label-5' }, { id: 'label-6', name: 'Größe 6' }] } });
  });

  test.each([
    ['cut off in the middle of a line', line(2).slice(0, -9)],
    ['cut off in the middle of a sign', Buffer.from(line(2)).subarray(0, Buffer.from(line(2)).indexOf(0xc3) + 1)],
    ['cut off before its line end', line(2).trimEnd()],
    ['followed by blocks that never reached the disk', '\0'.repeat(600)],
    ['with a block that never reached the disk', `${'\0'.repeat(60)}${line(2).slice(60)}`],
  ])('%s: what was not acknowledged is dropped and told, and writing goes on', async (_what, tail) => {
    const { path } = await planWithJournal(Buffer.concat([Buffer.from(line(1)), Buffer.from(tail)]));
    const { document } = await openForTest(testWorld(), path);
    expect(document.describe()).toMatchObject({ revision: 1, droppedTail: true });
    expect(await document.edit(1, add('labels', { id: 'next', name: 'Next' }))).toEqual({ kind: 'acknowledged', revision: 2 });
    const { document: again } = await openForTest(testWorld({ process: processOf(2, [2]) }), path);
    expect(again.describe()).toMatchObject({ droppedTail: false, plan: { labels: [{ id: 'label-1' }, { id: 'next' }] } });
  });

  test.each([
    ['a broken line between whole ones', `${line(1)}{"version":1,"pl\n${line(2)}`, 1],
    ['a broken last line with its line end', `${line(1)}${line(2).slice(0, 40)}\n`, 1],
    ['a line of another plan', `${line(1)}${line(2, 'plan-2')}`, 1],
    ['a gap', `${line(1)}${line(3)}`, 1],
    ['an edit that does not fit', `${line(1)}${line(1).replace('"revision":1', '"revision":2')}`, 1],
    ['bytes that are no text', Buffer.concat([Buffer.from(line(1)), Buffer.from([0xff, 0xfe, 0x0a])]), 0],
  ])('with %s is damaged: both files are set aside, and what could be read is offered', async (_what, journal, recovered) => {
    const { folder, path } = await planWithJournal(journal);
    const problem = await failToOpen(testWorld(), path);
    expect(problem.load.code).toBe('damaged');
    expect(problem.setAside).toMatch(/^Plan \(damaged 2027-01-04 \d{4}\)\.taktplan$/);
    expect(await namesIn(folder)).toEqual([`${problem.setAside ?? ''}`, `${problem.setAside ?? ''}.journal`, 'Taktplan Backups']);
    expect(await readFile(join(folder, `${problem.setAside ?? ''}.journal`))).toEqual(Buffer.from(journal));
    const [backup] = await backupsIn(folder);
    expect(backup).toContain(`r${recovered} kept`);
    expect((await planIn(join(folder, 'Taktplan Backups', 'Plan', backup ?? ''))).plan.labels).toHaveLength(recovered);
  });

  test('that cannot be read for a moment does not count as none', async () => {
    const { path } = await planWithJournal(line(1));
    const faulty = new FaultyFiles();
    faulty.fault = ({ name, path: touched }) => (name === 'read' && touched.endsWith('.journal') ? 'ENOENT' : undefined);
    expect((await failToOpen(testWorld({ files: faulty.files }), path)).load.code).toBe('other');
  });
});

describe('what cannot be opened', () => {
  test('nothing there', async () => {
    const folder = await temporaryFolder();
    expect(await failToOpen(testWorld(), join(folder, 'Plan.taktplan'))).toMatchObject({ load: { code: 'missing' }, setAside: null });
  });

  test('a folder, a link, a device', async () => {
    const folder = await temporaryFolder();
    await putPlan(join(folder, 'Plan.taktplan'));
    await mkdir(join(folder, 'Folder.taktplan'));
    await symlink(join(folder, 'Plan.taktplan'), join(folder, 'Link.taktplan'));
    for (const path of [join(folder, 'Folder.taktplan'), join(folder, 'Link.taktplan'), '/dev/null']) {
      expect(await failToOpen(testWorld(), path)).toMatchObject({ load: { code: 'notAFile' }, setAside: null });
    }
  });

  test('a file that is too large is not even read', async () => {
    const path = join(await temporaryFolder(), 'Plan.taktplan');
    const file = await open(path, 'w');
    await file.truncate(200 * 1024 * 1024 + 1);
    await file.close();
    expect(await failToOpen(testWorld(), path)).toMatchObject({ load: { code: 'tooLarge' } });
  });

  test.each([
    ['no JSON', '{"format": "takt', 'notJson'],
    ['nothing', '', 'notJson'],
    ['no plan', '{"format": "other"}', 'notAPlan'],
    ['a mistake inside', JSON.stringify({ ...smallPlan(), plan: { ...smallPlan().plan, name: 3 } }), 'invalid'],
    ['a newer plan of unknown shape', JSON.stringify({ format: 'taktplan', version: 9, revision: 0, plan: { all: 'new' } }), 'newerUnreadable'],
  ])('a file with %s stays exactly as it is', async (_what, text, code) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.taktplan');
    await writeFile(path, text);
    const before = await stat(path);
    const problem = await failToOpen(testWorld(), path);
    expect(problem).toMatchObject({ load: { code }, setAside: null });
    if (problem.load.code === 'invalid') expect(problem.load.problems).toMatchObject([{ path: ['plan', 'name'] }]);
    expect(await namesIn(folder)).toEqual(['Plan.taktplan']);
    expect(await readFile(path, 'utf8')).toBe(text);
    expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
  });

  test('broken UTF-8 is no JSON', async () => {
    const path = join(await temporaryFolder(), 'Plan.taktplan');
    await writeFile(path, Buffer.concat([Buffer.from(writePlanText(smallPlan()).replace('Süß', 'S')), Buffer.from([0xff])]));
    expect((await failToOpen(testWorld(), path)).load.code).toBe('notJson');
  });

  test('a broken file that was ours before is damaged and set aside, never under a name that exists', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.taktplan');
    for (let round = 1; round <= 3; round += 1) {
      await putPlan(path);
      const { document } = await openForTest(testWorld(), path);
      await document.edit(0, { type: 'rename', name: `Round ${round}` });
      await document.close();
      await writeFile(path, `broken ${round}`);
      const { setAside } = await failToOpen(testWorld(), path);
      expect(setAside).toMatch(round === 1 ? /\(damaged 2027-01-04 \d{4}\)\.taktplan$/ : new RegExp(`\\d{4} ${round}\\)\\.taktplan$`));
      expect(await readFile(join(folder, setAside ?? ''), 'utf8')).toBe(`broken ${round}`);
    }
  });
});

describe('what can only be looked at', () => {
  test('a plan that another process holds, with who it is', async () => {
    const path = join(await temporaryFolder(), 'Plan.taktplan');
    await putPlan(path);
    const { document: first } = await openForTest(testWorld({ process: processOf(1, [1, 2], { user: 'Mara' }) }), path);
    await first.edit(0, { type: 'rename', name: 'Edited' });
    const { document: second } = await openForTest(testWorld({ process: processOf(2, [1, 2]) }), path);
    expect(second.describe()).toMatchObject({ readOnly: { why: 'held', holder: { user: 'Mara', host: 'desk', isThisProgram: false } }, plan: { name: 'Edited' } });
    await second.close();
    expect(await first.edit(1, { type: 'rename', name: 'Again' })).toMatchObject({ kind: 'acknowledged' });
  });

  test('a plan that this very process holds', async () => {
    const path = join(await temporaryFolder(), 'Plan.taktplan');
    await putPlan(path);
    const world = testWorld();
    await openForTest(world, path);
    const { document } = await openForTest(world, path);
    expect(document.readOnly).toMatchObject({ why: 'held', holder: { isThisProgram: true } });
  });

  test('a held plan whose holder is in the middle of writing is shown, and nothing is set aside', async () => {
    const { folder, path } = await planWithJournal(`${line(1)}${line(3)}`);
    await writeFile(join(folder, '.Plan.taktplan.lock'), '');
    const { document } = await openForTest(testWorld({ now: () => Date.now() }), path);
    expect(document.describe()).toMatchObject({ revision: 1, readOnly: { why: 'held' }, droppedTail: false });
    expect(await namesIn(folder)).toEqual(['.Plan.taktplan.lock', 'Plan.taktplan', 'Plan.taktplan.journal']);
  });

  test('a file that is marked as read-only, even for the administrator', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.taktplan');
    await putPlan(path);
    await chmod(path, 0o444);
    const { document } = await openForTest(testWorld(), path);
    expect(document.readOnly).toEqual({ why: 'protected' });
    expect(await namesIn(folder)).toEqual(['Plan.taktplan']);
  });

  test.each([
    ['the file', 'checkWritable'],
    ['its folder', 'open'],
  ])('a plan where this user may not write %s', async (_what, call) => {
    const path = join(await temporaryFolder(), 'Plan.taktplan');
    await putPlan(path);
    const faulty = new FaultyFiles();
    faulty.fault = ({ name }) => (name === call ? 'EACCES' : undefined);
    const { document } = await openForTest(testWorld({ files: faulty.files }), path);
    expect(document.readOnly).toEqual({ why: 'protected' });
  });

  test('a plan of a newer version: nothing is locked and nothing written', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.taktplan');
    await writeFile(path, JSON.stringify({ ...smallPlan(), version: 2, news: true }));
    const { document } = await openForTest(testWorld(), path);
    expect(document.readOnly).toEqual({ why: 'newer', version: 2 });
    await document.close();
    expect(await namesIn(folder)).toEqual(['Plan.taktplan']);
  });

  test('a backup that is opened by hand', async () => {
    const folder = join(await temporaryFolder(), 'Taktplan Backups', 'Plan');
    await mkdir(folder, { recursive: true });
    const path = join(folder, '2027-01-03T09-00-00-000Z r2.taktplan');
    await putPlan(path);
    const { document } = await openForTest(testWorld(), path);
    expect(document.readOnly).toEqual({ why: 'protected' });
  });
});

test('a plan has one path, whichever way one gets to it', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'real'));
  await putPlan(join(folder, 'real', 'Plan.taktplan'));
  await symlink(join(folder, 'real'), join(folder, 'shortcut'));
  const { document } = await openForTest(testWorld(), join(folder, 'shortcut', 'Plan.taktplan'));
  const { document: again } = await openForTest(testWorld(), join(folder, 'real', 'Plan.taktplan'));
  expect(again.path).toBe(document.path);
  expect(again.readOnly).toMatchObject({ why: 'held' });
});

test('what a killed process left of its writing is swept up, and nothing else', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.taktplan');
  await putPlan(path);
  const names = ['.Plan.taktplan.0a1b2c.tmp', '.Plan.taktplan.journal.0a1b2c.tmp', '.Other.taktplan.0a1b2c.tmp', '.Plan.taktplan.notes.tmp', 'Plan.taktplan.tmp'];
  for (const name of names) await writeFile(join(folder, name), 'half');
  const { document } = await openForTest(testWorld(), path);
  await document.close();
  expect(await namesIn(folder)).toEqual(['.Other.taktplan.0a1b2c.tmp', '.Plan.taktplan.notes.tmp', 'Plan.taktplan', 'Plan.taktplan.tmp']);
});

test('a hard link to the plan keeps its old content when the plan is rewritten', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.taktplan');
  await putPlan(path);
  await link(path, join(folder, 'Snapshot'));
  const { document } = await openForTest(testWorld(), path);
  await document.edit(0, { type: 'rename', name: 'Edited' });
  await document.close();
  expect((await planIn(join(folder, 'Snapshot'))).plan.name).toBe('Bäckerei Süß');
  expect((await planIn(path)).plan.name).toBe('Edited');
});

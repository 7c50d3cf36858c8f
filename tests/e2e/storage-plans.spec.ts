import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Command } from '@shared/commands';
import type { OpenPlan } from '@shared/ipc';
import { openPlanText } from '@shared/migrations';
import { newPlan, type PlanFile } from '@shared/schema';
import { answerMessages, answerOpenDialog, answerSaveDialog, askMain, createUserFolders, expect, inMain, notedMessages, removeUserFolders, test, titlesOf, untilReady, type UserFolders } from '../support/electron';

function planFile(name: string, revision = 0): PlanFile {
  const plan = newPlan({ id: 'plan-1', name, settings: { horizon: { from: '2027-01-04', until: '2027-06-30' } } });
  return { format: 'taktplan', version: 1, revision, plan };
}

async function createPlan(page: Page, name: string): Promise<OpenPlan> {
  const opened = await askMain(page, 'plan.create', { plan: planFile(name).plan });
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  return opened.open;
}

async function putPlan({ plans }: UserFolders, fileName: string, file: PlanFile | string): Promise<string> {
  await mkdir(plans, { recursive: true });
  const path = join(plans, fileName);
  await writeFile(path, typeof file === 'string' ? file : JSON.stringify(file));
  return path;
}

async function planIn(path: string): Promise<PlanFile> {
  const read = openPlanText(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(read.reason.code);
  return read.value.file;
}

function label(number: number): Command {
  return { type: 'add', collection: 'labels', record: { id: `label-${number}`, name: `Label ${number}` } };
}

test('a plan is made, edited, closed and opened again: everything is there', async ({ launch, folders }) => {
  const first = await launch();
  const { documentId, fileName } = await createPlan(first.page, 'Bäckerei: Süß & Söhne');
  expect(fileName).toBe('Bäckerei Süß & Söhne.taktplan');
  for (let revision = 0; revision < 5; revision += 1) {
    expect(await askMain(first.page, 'plan.edit', { documentId, revision, command: label(revision) })).toEqual({ kind: 'acknowledged', revision: revision + 1 });
  }
  await askMain(first.page, 'plan.edit', { documentId, revision: 5, command: { type: 'rename', name: 'Bäckerei Süß' } });
  await expect.poll(() => titlesOf(first.app)).toEqual(['Bäckerei Süß – gespeichert']);
  await first.close();
  expect((await readdir(folders.plans)).toSorted()).toEqual(['Bäckerei Süß & Söhne.taktplan', 'Taktplan Backups']);
  const second = await launch();
  const { recent } = await askMain(second.page, 'start.list', null);
  expect(recent).toMatchObject([{ name: 'Bäckerei Süß', fileName, isThere: true }]);
  const opened = await askMain(second.page, 'plan.openRecent', { recentId: recent[0]?.recentId ?? '' });
  expect(opened).toMatchObject({ kind: 'opened', open: { revision: 6, readOnly: null, droppedTail: false, plan: { name: 'Bäckerei Süß' } } });
});

test('a program that is killed has lost nothing that it acknowledged', async ({ launch, folders }) => {
  const first = await launch();
  const { documentId, fileName } = await createPlan(first.page, 'Plan');
  await askMain(first.page, 'plan.edit', { documentId, revision: 0, command: label(1) });
  await first.kill();
  expect((await planIn(join(folders.plans, fileName))).revision).toBe(0);
  const second = await launch({ files: [join(folders.plans, fileName)] });
  expect(await askMain(second.page, 'plan.current', null)).toMatchObject({ revision: 1, readOnly: null, plan: { labels: [{ id: 'label-1' }] } });
});

test('the same plan in a second window is read-only and says who holds it', async ({ launch, folders }) => {
  const path = await putPlan(folders, 'Plan.taktplan', planFile('Plan'));
  const { app, page } = await launch({ files: [path] });
  expect(await askMain(page, 'plan.current', null)).toMatchObject({ readOnly: null });
  await askMain(page, 'plan.openExample', { language: 'de' });
  const second = await untilReady(app.windows().find((window) => window !== page) ?? (await app.waitForEvent('window')));
  const example = await askMain(second, 'plan.current', null);
  expect(example).toMatchObject({ fileName: 'Fensterwerk Aubach.taktplan', readOnly: null });
  expect(await askMain(second, 'plan.close', { documentId: example?.documentId ?? '' })).toBe('closed');
  const { recent } = await askMain(second, 'start.list', null);
  const opened = await askMain(second, 'plan.openRecent', { recentId: recent.find((candidate) => candidate.fileName === 'Plan.taktplan')?.recentId ?? '' });
  expect(opened).toMatchObject({ kind: 'opened', open: { readOnly: { why: 'held', holder: { isThisProgram: true } } } });
  if (opened.kind !== 'opened') return;
  expect(await askMain(second, 'plan.edit', { documentId: opened.open.documentId, revision: 0, command: label(1) })).toMatchObject({ kind: 'refused', problems: [{ code: 'readOnly' }] });
  // A window may only speak for its own document.
  await expect(askMain(page, 'plan.edit', { documentId: opened.open.documentId, revision: 0, command: label(1) })).rejects.toThrow('noSuchDocument');
  await expect.poll(async () => (await titlesOf(app)).toSorted()).toEqual(['Plan – gespeichert', 'Plan – nur zum Ansehen']);
});

test('a second program with other settings gets the plan read-only, too', async ({ launch, folders }) => {
  const path = await putPlan(folders, 'Plan.taktplan', planFile('Plan'));
  const others = await createUserFolders();
  const first = await launch({ files: [path] });
  const second = await launch({ folders: others, files: [path], language: 'en' });
  expect(await askMain(second.page, 'plan.current', null)).toMatchObject({ readOnly: { why: 'held', holder: { isThisProgram: false } } });
  expect(await titlesOf(second.app)).toEqual(['Plan – to look at only']);
  await second.close();
  await first.close();
  await removeUserFolders(others);
});

test('a second start hands its file to the first and ends', async ({ launch, folders }) => {
  const path = await putPlan(folders, 'Plan.taktplan', planFile('Plan'));
  const first = await launch();
  expect(await askMain(first.page, 'plan.current', null)).toBeNull();
  // Playwright cannot attach to a program that ends at once, and says so.
  await expect(launch({ files: [path] })).rejects.toThrow();
  await expect.poll(() => titlesOf(first.app)).toEqual(['Plan – gespeichert']);
  expect(await askMain(first.page, 'plan.current', null)).toMatchObject({ fileName: 'Plan.taktplan' });
});

test('a damaged plan is set aside, and its newest backup takes its place', async ({ launch, folders }) => {
  const first = await launch();
  const { documentId, fileName } = await createPlan(first.page, 'Plan');
  await askMain(first.page, 'plan.edit', { documentId, revision: 0, command: label(1) });
  await first.close();
  const path = join(folders.plans, fileName);
  await writeFile(path, '{"format": "taktplan", "vers');
  const second = await launch();
  const { recent } = await askMain(second.page, 'start.list', null);
  const failed = await askMain(second.page, 'plan.openRecent', { recentId: recent[0]?.recentId ?? '' });
  if (failed.kind !== 'failed') throw new Error('it opened');
  expect(failed.failure).toMatchObject({ code: 'damaged', fileName });
  expect(failed.failure.setAside).toMatch(/^Plan \(beschädigt \d{4}-\d{2}-\d{2} \d{4}\)\.taktplan$/);
  expect(await readFile(join(folders.plans, failed.failure.setAside ?? ''), 'utf8')).toBe('{"format": "taktplan", "vers');
  const [newest] = failed.failure.backups;
  const restored = await askMain(second.page, 'backup.restore', { documentId: failed.failure.documentId ?? '', backupId: newest?.id ?? '' });
  expect(restored).toMatchObject({ kind: 'opened', open: { fileName, readOnly: null, plan: { labels: [{ id: 'label-1' }] } } });
});

test('a damaged file from outside is told in a native question that offers the newest backup', async ({ launch, folders }) => {
  const first = await launch();
  const { documentId, fileName } = await createPlan(first.page, 'Plan');
  await askMain(first.page, 'plan.edit', { documentId, revision: 0, command: label(1) });
  await first.close();
  await writeFile(join(folders.plans, fileName), '');
  const second = await launch();
  await answerMessages(second.app, 1);
  await expect(launch({ files: [join(folders.plans, fileName)] })).rejects.toThrow();
  await expect.poll(() => titlesOf(second.app)).toEqual(['Plan – gespeichert']);
  expect((await notedMessages(second.app))[0]).toContain('beschädigt');
  expect(await askMain(second.page, 'plan.current', null)).toMatchObject({ plan: { labels: [{ id: 'label-1' }] } });
});

test('a plan of a newer version opens to be looked at', async ({ launch, folders }) => {
  const newer = { ...planFile('Plan von morgen'), version: 7, mood: 'good' };
  const path = await putPlan(folders, 'Plan.taktplan', JSON.stringify(newer));
  const { app, page } = await launch({ files: [path] });
  expect(await askMain(page, 'plan.current', null)).toMatchObject({ readOnly: { why: 'newer', version: 7 }, plan: { name: 'Plan von morgen' } });
  expect(await titlesOf(app)).toEqual(['Plan von morgen – nur zum Ansehen']);
});

test('a backup comes back as a new revision, and the state before it is kept', async ({ launch }) => {
  const { page } = await launch();
  const { documentId } = await createPlan(page, 'Plan');
  await askMain(page, 'plan.edit', { documentId, revision: 0, command: label(1) });
  await expect.poll(async () => (await askMain(page, 'backup.list', { documentId })).backups.length, { timeout: 10_000 }).toBe(1);
  const [first] = (await askMain(page, 'backup.list', { documentId })).backups;
  expect(first).toMatchObject({ revision: 0 });
  const restored = await askMain(page, 'backup.restore', { documentId, backupId: first?.id ?? '' });
  expect(restored).toMatchObject({ kind: 'opened', open: { documentId, revision: 2, plan: { labels: [] } } });
  expect((await askMain(page, 'backup.list', { documentId })).backups.map((backup) => backup.revision)).toContain(1);
});

test('a plan is opened by the dialog; to cancel it is no failure that is shown', async ({ launch, folders }) => {
  const path = await putPlan(folders, 'Plan.taktplan', planFile('Plan'));
  const { app, page } = await launch();
  await answerOpenDialog(app, null);
  expect(await askMain(page, 'plan.openDialog', null)).toMatchObject({ kind: 'failed', failure: { code: 'cancelled' } });
  await answerOpenDialog(app, path);
  expect(await askMain(page, 'plan.openDialog', null)).toMatchObject({ kind: 'opened', open: { fileName: 'Plan.taktplan' } });
  // The window that holds a plan already only comes to the front.
  expect(await askMain(page, 'plan.openDialog', null)).toEqual({ kind: 'otherWindow' });
  await writeFile(join(folders.plans, 'Other.taktplan'), '{"format": "taktplan", "version": 1, "plan": {}}');
  await answerOpenDialog(app, join(folders.plans, 'Other.taktplan'));
  expect(await askMain(page, 'plan.openDialog', null)).toMatchObject({ kind: 'failed', failure: { code: 'invalid', documentId: null, backups: [] } });
  expect(await askMain(page, 'plan.current', null)).toMatchObject({ fileName: 'Plan.taktplan' });
});

test('a copy goes where the user says, with the right ending, and never onto an open plan', async ({ launch, folders }) => {
  const { app, page } = await launch();
  const { documentId, fileName } = await createPlan(page, 'Plan');
  await answerSaveDialog(app, join(folders.documents, 'Kopie'));
  expect(await askMain(page, 'plan.saveCopy', { documentId })).toEqual({ kind: 'saved', fileName: 'Kopie.taktplan' });
  expect((await planIn(join(folders.documents, 'Kopie.taktplan'))).plan.name).toBe('Plan');
  await answerSaveDialog(app, join(folders.plans, fileName));
  expect(await askMain(page, 'plan.saveCopy', { documentId })).toMatchObject({ kind: 'failed', code: 'taken' });
  await answerSaveDialog(app, null);
  expect(await askMain(page, 'plan.saveCopy', { documentId })).toEqual({ kind: 'cancelled' });
});

test('when the folder is gone edits are kept, the title says so, and closing asks', async ({ launch, folders }) => {
  const { app, page } = await launch();
  const { documentId, fileName } = await createPlan(page, 'Plan');
  await rename(folders.plans, `${folders.plans}-away`);
  expect(await askMain(page, 'plan.edit', { documentId, revision: 0, command: label(1) })).toMatchObject({ kind: 'kept', saveState: { code: 'vanished', unsaved: 1 } });
  await expect.poll(() => titlesOf(app)).toEqual(['Plan – noch nicht gespeichert']);
  // The last button keeps the plan open.
  await answerMessages(app, 3);
  expect(await askMain(page, 'plan.close', { documentId })).toBe('kept');
  expect((await notedMessages(app))[0]).toContain('nicht gespeichert');
  await rename(`${folders.plans}-away`, folders.plans);
  await expect.poll(() => titlesOf(app), { timeout: 15_000 }).toEqual(['Plan – gespeichert']);
  expect(await askMain(page, 'plan.close', { documentId })).toBe('closed');
  expect((await planIn(join(folders.plans, fileName))).plan.labels).toHaveLength(1);
});

test('preferences and the view of a plan are remembered, and broken memory is dropped', async ({ launch, folders }) => {
  const first = await launch();
  const { documentId } = await createPlan(first.page, 'Plan');
  await askMain(first.page, 'preferences.change', { language: 'en', theme: 'dark' });
  await expect.poll(() => titlesOf(first.app)).toEqual(['Plan – saved']);
  expect(await inMain(first.app, ({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await askMain(first.page, 'session.write', { documentId, state: { zoom: 3 } });
  await first.close();
  const second = await launch();
  expect(await askMain(second.page, 'app.describe', null)).toMatchObject({ systemLanguage: 'de', today: '2027-01-04', isUnderTest: true, preferences: { language: 'en', theme: 'dark' } });
  const { recent } = await askMain(second.page, 'start.list', null);
  const opened = await askMain(second.page, 'plan.openRecent', { recentId: recent[0]?.recentId ?? '' });
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  expect(await askMain(second.page, 'session.read', { documentId: opened.open.documentId })).toEqual({ zoom: 3 });
  await second.close();
  await writeFile(join(folders.userData, 'session.json'), '{"preferences": {"language": "fr"}, "recentPlans": 3');
  const third = await launch();
  expect(await askMain(third.page, 'app.describe', null)).toMatchObject({ preferences: { language: 'system', theme: 'system' } });
  expect(await askMain(third.page, 'start.list', null)).toEqual({ recent: [] });
});

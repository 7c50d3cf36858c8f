import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { askMain, expect, inMain, requestAction, resizeWindow, test, titlesOf, untilReady } from '../support/electron';

interface NotedMenu {
  readonly menu: { readonly items: readonly { readonly label: string; readonly submenu?: { readonly items: readonly { readonly id: string; readonly label: string; readonly click: () => void }[] } }[] };
}

test('the native menu follows language and state, and its entries act in the window', async ({ launch }) => {
  const { app, page } = await launch();
  await inMain(app, ({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu);
    Menu.buildFromTemplate = (template) => {
      const menu = build(template);
      Object.assign(globalThis, { notedMenu: { menu } });
      return menu;
    };
  });
  const labels = (): Promise<string[]> =>
    inMain(app, () => {
      const { notedMenu } = globalThis as unknown as { notedMenu?: NotedMenu };
      return notedMenu?.menu.items.map((item) => item.label) ?? [];
    });
  await askMain(page, 'preferences.change', { language: 'en' });
  await expect.poll(labels).toEqual(['File', 'Edit', 'View', 'Plan', 'Post', 'Help']);
  await askMain(page, 'preferences.change', { language: 'de' });
  await expect.poll(labels).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Plan', 'Beitrag', 'Hilfe']);
  await inMain(app, () => {
    const { notedMenu } = globalThis as unknown as { notedMenu: NotedMenu };
    notedMenu.menu.items.flatMap((item) => item.submenu?.items ?? []).find((item) => item.id === 'file.example')?.click();
  });
  await expect.poll(() => titlesOf(app)).toEqual(['Fensterwerk Aubach – gespeichert']);
});

test('a window comes back where it was', async ({ launch }) => {
  const first = await launch();
  await resizeWindow(first.app, { width: 1000, height: 700 });
  await inMain(first.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setPosition(140, 90));
  const bounds = (app: typeof first.app): Promise<unknown> => inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  await expect.poll(() => bounds(first.app)).toMatchObject({ x: 140, y: 90 });
  const before = await bounds(first.app);
  await first.close();
  const second = await launch();
  expect(await bounds(second.app)).toEqual(before);
});

test('each plan has a window; closing one leaves the others, closing the last ends the program', async ({ launch, folders }) => {
  const { app, page, ended } = await launch();
  await requestAction(app, 'file.example');
  await expect.poll(() => titlesOf(app)).toEqual(['Fensterwerk Aubach – gespeichert']);
  const opening = app.waitForEvent('window');
  await requestAction(app, 'file.example');
  const second = await untilReady(await opening);
  expect(await askMain(second, 'plan.current', null)).toMatchObject({ fileName: 'Fensterwerk Aubach 2.taktplan', readOnly: null });
  const closed = second.waitForEvent('close');
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.getTitle() && window.id > 1 && window.close()));
  await closed;
  expect(await askMain(page, 'plan.current', null)).toMatchObject({ fileName: 'Fensterwerk Aubach.taktplan' });
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
  expect(await ended()).toBe(0);
  await expect(stat(join(folders.plans, 'Fensterwerk Aubach.taktplan.journal'))).rejects.toThrow('ENOENT');
});

test('what was typed last is handed over before the window closes', async ({ launch, folders }) => {
  const first = await launch();
  await requestAction(first.app, 'file.example');
  await expect.poll(() => titlesOf(first.app)).toEqual(['Fensterwerk Aubach – gespeichert']);
  const open = await askMain(first.page, 'plan.current', null);
  // Fired and not waited for, as a page does whose user closes the window right after a key.
  await first.page.evaluate(({ documentId, revision }) => {
    const { taktplan } = window as unknown as { taktplan: { request: (name: string, payload: unknown) => Promise<unknown> } };
    for (let count = 0; count < 30; count += 1) void taktplan.request('plan.edit', { documentId, revision: revision + count, command: { type: 'rename', name: `Name ${count}` } });
  }, { documentId: open?.documentId ?? '', revision: open?.revision ?? 0 });
  await first.close();
  const second = await launch({ files: [join(folders.plans, 'Fensterwerk Aubach.taktplan')] });
  expect(await askMain(second.page, 'plan.current', null)).toMatchObject({ plan: { name: 'Name 29' } });
});

test('a page that dies is loaded again with its plan; in a test the program ends instead', async ({ launch }) => {
  const { app, ended, takeProblems } = await launch();
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()).catch(() => undefined);
  expect(await ended()).toBe(70);
  expect(takeProblems()).toEqual(['the page crashed']);
});

test('an error that nobody caught is in the log, and ends a test', async ({ launch, folders }) => {
  const { app, ended } = await launch();
  await inMain(app, () => {
      setTimeout(() => {
        throw new Error('made on purpose');
      });
    })
    .catch(() => undefined);
  expect(await ended()).toBe(70);
  expect(await readFile(join(folders.userData, 'logs', 'taktplan.log'), 'utf8')).toContain('made on purpose');
});

test('a picture of the window is taken for who has no screen', async ({ launch, folders }) => {
  const picture = join(folders.root, 'window.png');
  await launch({ args: [`--taktplan-screenshot=${picture}`] });
  await expect.poll(async () => (await readFile(picture).catch(() => Buffer.alloc(0))).subarray(-8, -4).toString('latin1')).toBe('IEND');
});

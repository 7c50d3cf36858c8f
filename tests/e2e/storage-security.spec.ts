import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askRaw, expect, inMain, test } from '../support/electron';

test('the window has the safe settings, and the page sees nothing of Node or Electron', async ({ launch }) => {
  const { app, page } = await launch();
  const settings = await inMain(app, ({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => (window.webContents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences()),
  );
  expect(settings).toHaveLength(1);
  expect(settings[0]).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true, nodeIntegration: false, nodeIntegrationInSubFrames: false, webviewTag: false });
  const seen = await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in globalThis));
  expect(seen).toEqual([]);
  expect(await page.evaluate(() => Object.keys((window as unknown as { taktplan: object }).taktplan).toSorted())).toEqual(['listen', 'request']);
});

test('no other window, no navigation, no permission', async ({ launch }) => {
  const { app, page } = await launch();
  expect(await page.evaluate(() => window.open('https://example.com') === null)).toBe(true);
  const before = page.url();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'app://taktplan/other.html';
    document.body.append(link);
    link.click();
  });
  const states = await page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  expect(page.url()).toBe(before);
  expect(await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the network is out of reach for the page, and nobody is asked for anything', async ({ launch }) => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { app, page, takeProblems } = await launch();
  const outcomes = await page.evaluate(async (url) => {
    const fetched = await fetch(`${url}/fetch`).then(
      () => 'reached',
      () => 'refused',
    );
    const image = await new Promise((resolve) => {
      const element = new Image();
      element.addEventListener('load', () => resolve('reached'));
      element.addEventListener('error', () => resolve('refused'));
      element.src = `${url}/image.png`;
    });
    return [fetched, image];
  }, address);
  expect(outcomes).toEqual(['refused', 'refused']);
  // Without the content policy, too: main refuses by itself.
  const byMain = await inMain(app, async ({ session }, url) => session.defaultSession.fetch(`${url}/main`).then(() => 'reached', () => 'refused'), address);
  expect(byMain).toBe('refused');
  expect(requests).toEqual([]);
  server.close();
  // These two refusals were made on purpose; anything else would be a violation by the program itself.
  expect(takeProblems().filter((problem) => !problem.includes(address))).toEqual([]);
});

test('the page comes with its policy as a header, and only files of the program are served', async ({ launch }) => {
  const { page, takeProblems } = await launch();
  const found = await page.evaluate(async () => {
    const status = async (path: string): Promise<number> => (await fetch(path)).status;
    const response = await fetch('/index.html');
    return {
      policy: response.headers.get('content-security-policy'),
      type: response.headers.get('content-type'),
      sniff: response.headers.get('x-content-type-options'),
      statuses: await Promise.all(['/missing.js', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/..%5c..%5cpackage.json', '/', '/assets/..%2f..%2fmain%2findex.js'].map(status)),
      post: (await fetch('/index.html', { method: 'POST' })).status,
    };
  });
  expect(found.policy).toContain("default-src 'none'");
  expect(found.policy).not.toContain('unsafe');
  expect(found).toMatchObject({ type: 'text/html; charset=utf-8', sniff: 'nosniff', statuses: [404, 404, 404, 404, 200, 404], post: 405 });
  expect(takeProblems().filter((problem) => !/status of 40[45]/.test(problem))).toEqual([]);
});

test('no text becomes code: neither inline scripts nor eval nor markup nor foreign workers', async ({ launch }) => {
  const { page, problems, takeProblems } = await launch();
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.append('window.ranInline = true');
    document.head.append(script);
    const refused = (attempt: () => unknown): boolean => {
      try {
        attempt();
        return false;
      } catch (error) {
        return error instanceof TypeError || error instanceof EvalError;
      }
    };
    return {
      inline: 'ranInline' in window,
      html: refused(() => (document.createElement('p').innerHTML = '<img src=x>')),
      // Later, because the code of a test itself is exempt from the policy while it runs.
      evaluated: await new Promise((resolve) => setTimeout(() => resolve(refused(() => globalThis.eval('1 + 1'))))), // oxlint-disable-line no-eval -- that it is refused is what is tested
      foreignWorker: refused(() => new Worker('https://example.com/worker.js')),
    };
  });
  expect(ran).toEqual({ inline: false, html: true, evaluated: true, foreignWorker: true });
  await expect.poll(() => problems.length).toBeGreaterThan(0);
  expect(takeProblems().filter((problem) => !/Content Security Policy|Trusted/i.test(problem))).toEqual([]);
});

test('the gate turns away what is malformed, what is unknown, and who is not the page itself', async ({ launch }) => {
  const { app, page, takeProblems } = await launch();
  expect(await askRaw(page, 'plan.edit', { documentId: 1 })).toMatchObject({ ok: false, code: 'badRequest' });
  expect(await askRaw(page, 'plan.edit', { documentId: 'x', revision: 0, command: { type: 'rename', name: 'n' } })).toMatchObject({ ok: false, code: 'noSuchDocument' });
  expect(await askRaw(page, 'backup.restore', { documentId: 'x', backupId: '../../etc/passwd' })).toMatchObject({ ok: false, code: 'noSuchDocument' });
  await expect(askRaw(page, 'plan.delete', null)).rejects.toThrow('unknown channel');
  // A window that main made but did not register, with the same page and the same preload.
  const answer = await inMain(app, async ({ BrowserWindow, app: electron }) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload: `${electron.getAppPath()}/out/preload/index.cjs`, sandbox: true } });
    await stranger.loadURL('app://taktplan/missing.html').catch(() => undefined);
    await stranger.loadURL('data:text/html,<p>foreign</p>');
    const found: unknown = await stranger.webContents.executeJavaScript("window.taktplan.request('start.list', null)");
    stranger.destroy();
    return found;
  });
  expect(answer).toMatchObject({ ok: false, code: 'badSender', detail: 'unknown window' });
  expect(takeProblems().filter((problem) => !problem.includes('missing.html'))).toEqual([]);
});

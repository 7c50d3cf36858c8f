import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_POLICY } from '../../../electron/main/app/content-policy';
import { pathOf, servePageFile } from '../../../electron/main/app/page-files';

let root = '';
let folder = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'taktplan-page-'));
  folder = join(root, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(root, 'secret.json'), '{}');
  await writeFile(join(folder, 'index.html'), '<p>hello');
  for (const name of ['a.js', 'a.css', 'a.woff2', 'ä b.svg', 'plan.taktplan']) await writeFile(join(folder, 'assets', name), name);
});

afterAll(() => rm(root, { recursive: true, force: true }));

function get(address: string, method = 'GET'): Promise<Response> {
  return servePageFile({ url: address, method }, folder);
}

describe('files of the page', () => {
  test.each([
    ['app://taktplan/', 'text/html; charset=utf-8'],
    ['app://taktplan/index.html?x=1#y', 'text/html; charset=utf-8'],
    ['app://taktplan/assets/a.js', 'text/javascript; charset=utf-8'],
    ['app://taktplan/assets/a.css', 'text/css; charset=utf-8'],
    ['app://taktplan/assets/a.woff2', 'font/woff2'],
    ['app://taktplan/assets/%C3%A4%20b.svg', 'image/svg+xml'],
  ])('%s is served as %s with the policy', async (address, type) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
    expect((await response.text()).length).toBeGreaterThan(0);
  });

  test.each([
    'app://taktplan/missing.js',
    'app://taktplan/assets',
    'app://taktplan/assets/',
    'app://taktplan/assets/plan.taktplan',
    'app://taktplan/..%2fsecret.json',
    'app://taktplan/%2e%2e/secret.json',
    'app://taktplan/assets/..%2f..%2fsecret.json',
    'app://taktplan/..%5csecret.json',
    'app://taktplan//etc/passwd.json',
    'app://taktplan/index.html%00.js',
    'app://taktplan/%E0%A4%A.js',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://taktplan/index.html',
    'nonsense',
  ])('%s is not', async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  test('are only read', async () => {
    expect((await get('app://taktplan/index.html', 'POST')).status).toBe(405);
    const head = await get('app://taktplan/index.html', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('no address leads out of the folder', () => {
    const parts = ['..', '%2e%2e', '.', 'assets', '%2f', '/', '..%2f', 'a.js', '', '%5c', '\\'];
    for (const one of parts) {
      for (const two of parts) {
        for (const three of parts) {
          const path = pathOf(`app://taktplan/${one}/${two}/${three}`, folder);
          if (path !== undefined) expect(path.startsWith(`${folder}/`), `${one}/${two}/${three}`).toBe(true);
        }
      }
    }
  });
});

test('the policy allows nothing from elsewhere and nothing inline', () => {
  expect(CONTENT_POLICY).toMatch(/^default-src 'none';/);
  expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*/);
});

import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPlan, type Plan } from '@shared/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileInPlan, MediaBook, pathOfFile } from '../../../electron/main/app/media-book';
import { lookAtMedium, MOST_PICTURE_BYTES, serveMedium } from '../../../electron/main/app/media-files';
import { fullPlan } from '../../support/plan/full-plan';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==', 'base64');

let folder = '';
let planPath = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taktplan-media-'));
  planPath = join(folder, 'Plan.taktplan');
  await mkdir(join(folder, 'Bilder'));
  await writeFile(join(folder, 'Bilder', 'Eiche ä.png'), png);
  await writeFile(join(folder, 'Bilder', 'huge.png'), png);
  await truncate(join(folder, 'Bilder', 'huge.png'), MOST_PICTURE_BYTES + 1);
  await writeFile(join(folder, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await writeFile(join(folder, 'disguised.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function owner(plan: Pick<Plan, 'posts' | 'series'>): { documentId: string; path: string; file: { plan: Pick<Plan, 'posts' | 'series'> } } {
  return { documentId: 'd1', path: planPath, file: { plan } };
}

const empty = newPlan({ id: 'p', name: 'P', settings: { horizon: { from: '2027-01-04', until: '2027-06-30' } } });

/** A book in which one file was picked. */
function bookWith(...path: string[]): MediaBook {
  const book = new MediaBook();
  book.pick(owner(empty), 'm1', join(folder, ...path));
  return book;
}

function get(address: string, book: MediaBook, method = 'GET'): Promise<Response | undefined> {
  return serveMedium({ url: address, method }, (documentId, id) => book.find(documentId, id));
}

describe('how a plan names a file', () => {
  test.each([
    ['/plans/P.taktplan', '/plans/Bilder/a b.png', 'Bilder/a b.png'],
    ['/plans/P.taktplan', '/plans/a.png', 'a.png'],
    ['/plans/P.taktplan', '/other/a.png', '/other/a.png'],
    ['/plans/P.taktplan', '/plansandmore/a.png', '/plansandmore/a.png'],
    ['/plans/P.taktplan', '/plans/..a/b.png', '..a/b.png'],
  ])('from %s: %s is %s, and that leads back to it', (plan, path, file) => {
    expect(fileInPlan(plan, path)).toBe(file);
    expect(pathOfFile(plan, file)).toBe(path);
  });

  test.each(['\\\\server\\share\\a.png', '//server/share/a.png', 'a\0.png'])('%j is never asked for', (file) => {
    expect(pathOfFile('/plans/P.taktplan', file)).toBeUndefined();
  });
});

describe('the files that a page may see', () => {
  test('are those of the plan as it was read, and those that were picked', () => {
    const book = new MediaBook();
    book.learn(owner(fullPlan()));
    expect(book.find('d1', 'plakat')).toBe(join(folder, 'Bilder', 'Plakat.png'));
    expect(book.find('d2', 'plakat')).toBeUndefined();
    expect(book.pick(owner(empty), 'm1', join(folder, 'Bilder', 'Eiche ä.png'))).toEqual({ id: 'm1', file: 'Bilder/Eiche ä.png' });
    expect(book.find('d1', 'm1')).toBe(join(folder, 'Bilder', 'Eiche ä.png'));
    expect(book.find('d1', '../../etc/passwd')).toBeUndefined();
  });
});

describe('looking at a file', () => {
  test.each([
    [['Bilder', 'Eiche ä.png'], 'picture'],
    [['Bilder', 'huge.png'], 'tooLarge'],
    [['drawing.svg'], 'other'],
    [['disguised.png'], 'other'],
    [['secret.txt'], 'other'],
    [['Bilder'], 'missing'],
    [['gone.png'], 'missing'],
  ])('%j is %s', async (path, state) => {
    expect(await lookAtMedium(join(folder, ...path))).toBe(state);
  });

  test('an unknown one is missing', async () => {
    expect(await lookAtMedium(undefined)).toBe('missing');
  });
});

describe('a picture for the page', () => {
  test('comes under the type of its first bytes, and nothing in it may run', async () => {
    const response = await get('app://taktplan/media/d1/m1', bookWith('Bilder', 'Eiche ä.png'));
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-type')).toBe('image/png');
    expect(response?.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(png);
  });

  test.each([[['drawing.svg']], [['disguised.png']], [['secret.txt']], [['Bilder', 'huge.png']], [['gone.png']]])('is not made of %j', async (path) => {
    const response = await get('app://taktplan/media/d1/m1', bookWith(...path));
    expect([response?.status, await response?.text()]).toEqual([404, '']);
  });

  test.each(['app://taktplan/media/d2/m1', 'app://taktplan/media/d1/m2', 'app://taktplan/media/d1/..%2Fsecret.txt'])('is not found under %s', async (address) => {
    expect((await get(address, bookWith('Bilder', 'Eiche ä.png')))?.status).toBe(404);
  });

  test('is not given to anything but a plain question, and other addresses are not ours', async () => {
    const book = bookWith('Bilder', 'Eiche ä.png');
    expect((await get('app://taktplan/media/d1/m1', book, 'POST'))?.status).toBe(404);
    expect(await get('app://taktplan/index.html', book)).toBeUndefined();
    expect(await get('app://elsewhere/media/d1/m1', book)).toBeUndefined();
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SessionStore } from '../../../electron/main/storage/session-store';
import { FaultyFiles } from '../../support/storage/faulty-files';
import { namesIn } from '../../support/storage/plan-files';
import { temporaryFolder, testWorld } from '../../support/storage/test-world';

const place = { x: 10, y: 20, width: 900, height: 700, isMaximized: false };

test('what is remembered is there after the next start', async () => {
  const folder = await temporaryFolder();
  const first = await SessionStore.open(testWorld(), folder);
  expect(first.preferences).toEqual({ language: 'system', theme: 'system', authorName: '' });
  expect(first.changePreferences({ theme: 'dark' })).toEqual({ language: 'system', theme: 'dark', authorName: '' });
  first.rememberWindowPlace(place);
  first.rememberPlan('/plans/A.taktplan', 'A');
  first.rememberView('plan-1', { view: 'team' });
  await first.settled();
  const second = await SessionStore.open(testWorld(), folder);
  expect(second).toMatchObject({ preferences: { theme: 'dark' }, windowPlace: place, recentPlans: [{ path: '/plans/A.taktplan', name: 'A' }] });
  expect(second.viewOf('plan-1')).toEqual({ view: 'team' });
  expect(second.viewOf('plan-2')).toEqual({});
  expect(await namesIn(folder)).toEqual(['session.json']);
});

describe('recent plans', () => {
  test('the newest is first, each is there once under one id, and there are twenty at the most', async () => {
    const world = testWorld();
    const store = await SessionStore.open(world, await temporaryFolder());
    for (let count = 0; count < 25; count += 1) store.rememberPlan(`/plans/${count}.taktplan`, String(count));
    const id = store.recentPlans.find((recent) => recent.name === '20')?.recentId;
    world.clock.advance(60_000);
    store.rememberPlan('/plans/20.taktplan', 'renamed');
    expect(store.recentPlans[0]).toEqual({ recentId: id, path: '/plans/20.taktplan', name: 'renamed', openedAt: '2027-01-04T09:01:00.000Z' });
    expect(store.recentPlans).toHaveLength(20);
    expect(new Set(store.recentPlans.map((recent) => recent.path)).size).toBe(20);
    store.forgetPlan(id ?? '');
    expect(store.recentPlans.map((recent) => recent.name)).not.toContain('renamed');
    store.forgetPlan('unknown');
    expect(store.recentPlans).toHaveLength(19);
    await store.settled();
  });
});

test('the views of a hundred plans are remembered, the longest unused go first', async () => {
  const store = await SessionStore.open(testWorld(), await temporaryFolder());
  for (let count = 0; count < 101; count += 1) store.rememberView(`plan-${count}`, { count });
  store.rememberView('plan-1', { count: 'again' });
  store.rememberView('plan-x', {});
  expect(store.viewOf('plan-0')).toEqual({});
  expect(store.viewOf('plan-1')).toEqual({ count: 'again' });
  expect(store.viewOf('plan-2')).toEqual({});
  expect(store.viewOf('plan-3')).toEqual({ count: 3 });
  await store.settled();
});

describe('a broken session file', () => {
  test.each(['', 'null', '[]', '{', '"text"', '{"preferences": 3}'])('%j is an empty session', async (text) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'session.json'), text);
    const store = await SessionStore.open(testWorld(), folder);
    expect(store).toMatchObject({ preferences: { language: 'system', theme: 'system' }, windowPlace: null, recentPlans: [] });
  });

  test('loses only its broken parts', async () => {
    const folder = await temporaryFolder();
    const session = { preferences: { language: 'en', theme: 'light' }, windowPlace: { ...place, width: -3 }, recentPlans: [{ path: 7 }], views: [], more: true };
    await writeFile(join(folder, 'session.json'), JSON.stringify(session));
    const store = await SessionStore.open(testWorld(), folder);
    expect(store).toMatchObject({ preferences: { language: 'en', theme: 'light' }, windowPlace: null, recentPlans: [] });
  });
});

test('a session that cannot be written is told to the log, and remembered all the same until the end', async () => {
  const folder = await temporaryFolder();
  const faulty = new FaultyFiles();
  const world = testWorld({ files: faulty.files });
  const store = await SessionStore.open(world, folder);
  faulty.fault = () => 'ENOSPC';
  store.changePreferences({ language: 'de' });
  await store.settled();
  expect(store.preferences.language).toBe('de');
  expect(world.reports.join()).toContain('ENOSPC');
});

test('many changes in one go are written once', async () => {
  const folder = await temporaryFolder();
  const faulty = new FaultyFiles();
  const store = await SessionStore.open(testWorld({ files: faulty.files }), folder);
  for (let count = 0; count < 50; count += 1) store.rememberView('plan-1', { count });
  await store.settled();
  expect(faulty.calls.filter((call) => call.name === 'rename')).toHaveLength(1);
  expect(await readFile(join(folder, 'session.json'), 'utf8')).toContain('"count": 49');
});

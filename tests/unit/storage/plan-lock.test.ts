import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { acquireLock, type PlanLock } from '../../../electron/main/storage/plan-lock';
import { FaultyFiles } from '../../support/storage/faulty-files';
import { namesIn } from '../../support/storage/plan-files';
import { processOf, temporaryFolder, testWorld } from '../../support/storage/test-world';

async function place(): Promise<{ folder: string; path: string; lockPath: string }> {
  const folder = await temporaryFolder();
  return { folder, path: join(folder, 'Plan.taktplan'), lockPath: join(folder, '.Plan.taktplan.lock') };
}

async function take(world: ReturnType<typeof testWorld>, path: string): Promise<PlanLock> {
  const lock = await acquireLock(world, path);
  if (!lock.ok) throw new Error(`held by ${lock.reason.user}`);
  return lock.value;
}

describe('a lock', () => {
  test('says who, where and since when, and is gone after its release', async () => {
    const { folder, path, lockPath } = await place();
    const lock = await take(testWorld(), path);
    expect(JSON.parse(await readFile(lockPath, 'utf8'))).toMatchObject({ user: 'Mara', host: 'desk', processId: 1, since: '2027-01-04T09:00:00.000Z' });
    await lock.release();
    expect(await namesIn(folder)).toEqual([]);
  });

  test('keeps others out while its holder lives', async () => {
    const { path } = await place();
    await take(testWorld({ process: processOf(1, [1, 2]) }), path);
    expect(await acquireLock(testWorld({ process: processOf(2, [1, 2]) }), path)).toEqual({
      ok: false,
      reason: { user: 'Mara', host: 'desk', since: '2027-01-04T09:00:00.000Z', isThisProgram: false },
    });
  });

  test.each([
    ['is dead', processOf(2, [2])],
    ['had the number of another process that lives now', processOf(2, [1, 2], { startOf: () => Promise.resolve('later') })],
  ])('is taken over when its holder %s', async (_how, heir) => {
    const { folder, path, lockPath } = await place();
    await take(testWorld(), path);
    await take(testWorld({ process: heir }), path);
    expect(JSON.parse(await readFile(lockPath, 'utf8'))).toMatchObject({ processId: 2 });
    expect(await namesIn(folder)).toEqual(['.Plan.taktplan.lock']);
  });

  test('of another computer holds as long as it gives signs of life', async () => {
    const { path } = await place();
    const there = testWorld();
    const here = testWorld({ process: processOf(2, [2], { host: 'attic' }) });
    await take(there, path);
    here.clock.advance(119_000);
    expect((await acquireLock(here, path)).ok).toBe(false);
    there.clock.advance(90_000);
    await vi.waitFor(async () => expect(await readFile(join(path, '..', '.Plan.taktplan.lock'), 'utf8')).toContain('"heartbeat":"2027-01-04T09:01:30.000Z"'));
    here.clock.advance(80_000);
    expect((await acquireLock(here, path)).ok).toBe(false);
    here.clock.advance(30_000);
    expect((await acquireLock(here, path)).ok).toBe(true);
  });

  test('where no start of a process is known, a living number counts only with a heartbeat', async () => {
    const { path } = await place();
    const unknown = { startOf: () => Promise.resolve(null) };
    await take(testWorld({ process: processOf(1, [1, 2], unknown) }), path);
    const other = testWorld({ process: processOf(2, [1, 2], unknown) });
    expect((await acquireLock(other, path)).ok).toBe(false);
    other.clock.advance(130_000);
    expect((await acquireLock(other, path)).ok).toBe(true);
  });

  test('that is being written, or cannot be read, counts by its age', async () => {
    const { path, lockPath } = await place();
    const world = testWorld({ now: () => Date.now() });
    await writeFile(lockPath, '{"program"');
    expect(await acquireLock(world, path)).toMatchObject({ ok: false, reason: { user: '', isThisProgram: false } });
    const old = new Date(Date.now() - 130_000);
    await utimes(lockPath, old, old);
    expect((await acquireLock(world, path)).ok).toBe(true);
  });

  test('is noticed as lost before anything is written, and not removed by who lost it', async () => {
    const { path, lockPath } = await place();
    const world = testWorld();
    const lock = await take(world, path);
    await lock.ensureHeld();
    await rm(lockPath);
    const heir = testWorld({ process: processOf(2, [1, 2], { host: 'attic', user: 'Jo' }) });
    await take(heir, path);
    world.clock.advance(70_000);
    await expect(lock.ensureHeld()).rejects.toThrow('Jo on attic');
    await lock.release();
    expect(await readFile(lockPath, 'utf8')).toContain('"Jo"');
  });

  test('that was lost without an heir is taken again', async () => {
    const { path, lockPath } = await place();
    const world = testWorld();
    const lock = await take(world, path);
    await rm(lockPath);
    world.clock.advance(70_000);
    await expect(lock.ensureHeld()).resolves.toBeUndefined();
    expect((await stat(lockPath)).size).toBeGreaterThan(0);
  });

  test('that is released in the middle of a heartbeat stays released', async () => {
    const { folder, path } = await place();
    const world = testWorld();
    const lock = await take(world, path);
    world.clock.advance(30_000);
    await lock.release();
    expect(await namesIn(folder)).toEqual([]);
    world.clock.advance(300_000);
    expect(world.clock.waiting).toBe(0);
  });

  test('costs nothing to ensure while heartbeats come in time', async () => {
    const { path } = await place();
    const faulty = new FaultyFiles();
    const lock = await take(testWorld({ files: faulty.files }), path);
    const before = faulty.calls.length;
    for (let time = 0; time < 100; time += 1) await lock.ensureHeld();
    expect(faulty.calls.length).toBe(before);
  });

  test('on a full disk is an empty file that still keeps others out', async () => {
    const { path } = await place();
    const faulty = new FaultyFiles();
    const world = testWorld({ files: faulty.files, now: () => Date.now() });
    faulty.fault = ({ name }) => (name === 'file.write' ? 'ENOSPC' : undefined);
    const lock = await take(world, path);
    expect((await acquireLock(testWorld({ process: processOf(2, [1, 2]), now: () => Date.now() }), path)).ok).toBe(false);
    await lock.release();
    expect((await acquireLock(testWorld({ process: processOf(2, [1, 2]) }), path)).ok).toBe(true);
  });
});

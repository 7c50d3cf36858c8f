import { spawnSync } from 'node:child_process';
import { mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAlive, withLock } from '../../../electron/setup/lock.mjs';
import { temporaryFolder } from './support';

/** The number of a process that has ended. */
function endedPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

async function heldLock(pid: number): Promise<string> {
  const folder = join(await temporaryFolder(), 'lock');
  await mkdir(folder);
  await writeFile(join(folder, 'pid'), String(pid));
  return folder;
}

describe('the lock of a set-up', () => {
  it('lets several set-ups work one after the other only', async () => {
    const folder = join(await temporaryFolder(), 'state', 'lock');
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    const works = [1, 2, 3, 4].map((name) =>
      withLock({ folder, pollMs: 1 }, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await stat(folder);
        order.push(name);
        inside -= 1;
      }),
    );
    await Promise.all(works);
    expect(most).toBe(1);
    expect(order.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4]);
  });

  it('is free again after the work failed', async () => {
    const folder = join(await temporaryFolder(), 'lock');
    const failing = withLock({ folder }, () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  it('is taken over from a process that has ended', async () => {
    const folder = await heldLock(endedPid());
    const waits: number[] = [];
    expect(await withLock({ folder, onWait: (pid) => waits.push(pid) }, () => Promise.resolve('done'))).toBe('done');
    expect(waits).toEqual([]);
  });

  it('is taken over when its holder has not shown itself for long, whatever its number', async () => {
    const folder = await heldLock(process.pid);
    const longAgo = new Date(Date.now() - 10 * 60_000);
    await utimes(folder, longAgo, longAgo);
    expect(await withLock({ folder }, () => Promise.resolve('done'))).toBe('done');
  });

  it('says once whom it waits for', async () => {
    const folder = join(await temporaryFolder(), 'lock');
    const waits: number[] = [];
    let release = (): void => undefined;
    const first = withLock({ folder }, () => new Promise<void>((resolve) => (release = resolve)));
    await expect.poll(() => stat(join(folder, 'pid')).then(() => true, () => false)).toBe(true);
    const second = withLock({ folder, pollMs: 1, onWait: (pid) => waits.push(pid) }, () => Promise.resolve());
    await expect.poll(() => waits).toEqual([process.pid]);
    release();
    await Promise.all([first, second]);
    expect(waits).toEqual([process.pid]);
  });

  it('knows a living process from an ended one', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(endedPid())).toBe(false);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createStorageWorld, usualLimits } from '../../electron/main/storage';
import { editTo, PlanHistory } from '../support/storage/edit-sequence';
import { openForTest, planIn, putPlan, smallPlan } from '../support/storage/plan-files';
import { processOf, testWorld } from '../support/storage/test-world';

const limits = { ...usualLimits, idle: 20, firstRetry: 20, longestRetry: 80 };

/** A disk of its own in memory, if this system lets us have one. */
function mountDisk(options: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'taktplan-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true });
}

const needsRoot = 'a disk in memory can only be mounted by root on Linux, in a container that allows it';

test('on a disk that is really full edits stay in memory, and are written when there is room again', async ({ skip }) => {
  const disk = mountDisk('size=400k');
  if (disk === undefined) return skip(needsRoot);
  onTestFinished(() => unmount(disk));
  const path = join(disk, 'Plan.taktplan');
  await putPlan(path);
  const history = new PlanHistory(smallPlan().plan);
  const world = createStorageWorld({ labels: () => ({ damaged: 'damaged', replaced: 'replaced' }), report: () => undefined });
  const { document, states } = await openForTest(world, path, limits);
  const edit = (): ReturnType<typeof document.edit> => document.edit(document.file.revision, editTo(document.file.revision + 1));
  for (let count = 0; count < 30; count += 1) expect((await edit()).kind).toBe('acknowledged');
  await document.settled();
  // Fills the disk to the last block.
  await expect(writeFile(join(disk, 'ballast'), Buffer.alloc(1_000_000))).rejects.toThrow('ENOSPC');
  const outcomes: string[] = [];
  for (let count = 0; count < 60; count += 1) outcomes.push((await edit()).kind);
  expect(outcomes).toContain('kept');
  expect(document.saveState).toMatchObject({ state: 'failed', code: 'full' });
  expect((await planIn(path)).plan).toEqual(history.at((await planIn(path)).revision));
  await rm(join(disk, 'ballast'));
  await vi.waitFor(() => expect(document.saveState).toEqual({ state: 'saved' }), { timeout: 10_000 });
  expect(states.some((state) => state.state === 'failed')).toBe(true);
  const { document: witness } = await openForTest(testWorld({ process: processOf(2, [process.pid]) }), path);
  expect(witness.file.plan).toEqual(history.at(90));
  expect(await document.close()).toBeNull();
  expect((await planIn(path)).plan).toEqual(history.at(90));
});

test('a medium that is write-protected opens read-only', async ({ skip }) => {
  const disk = mountDisk('size=400k');
  if (disk === undefined) return skip(needsRoot);
  onTestFinished(() => unmount(disk));
  const path = join(disk, 'Plan.taktplan');
  await putPlan(path);
  execFileSync('mount', ['-o', 'remount,ro', disk], { stdio: 'ignore' });
  const before = await stat(path);
  const world = createStorageWorld({ labels: () => ({ damaged: 'damaged', replaced: 'replaced' }), report: () => undefined });
  const { document } = await openForTest(world, path, limits);
  expect(document.readOnly).toEqual({ why: 'protected' });
  expect(await document.close()).toBeNull();
  expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
});

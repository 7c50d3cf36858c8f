import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { nodeFiles } from '../../../electron/main/storage/node-files';
import type { Process, StorageLimits, StorageWorld } from '../../../electron/main/storage/world';
import { ManualClock } from './manual-clock';

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'taktplan-storage-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Limits for tests: nothing happens by itself until the clock is moved. */
export const testLimits: StorageLimits = { idle: 2_000, journalLines: 500, firstRetry: 1_000, longestRetry: 30_000, betweenBackups: 300_000 };

/** A process that tests make up; `alive` says which numbers live. */
export function processOf(id: number, alive: readonly number[], more: Partial<Process> = {}): Process {
  return { id, host: 'desk', user: 'Mara', isAlive: (other) => alive.includes(other), startOf: (other) => Promise.resolve(`start-${other}`), ...more };
}

/** Counts over all worlds: two of them must never write the same token into a lock. */
let tokens = 0;

/** A storage world on the real disk with a clock that stands still; what a test does not change is as usual. */
export function testWorld(changed: Partial<StorageWorld> = {}): StorageWorld & { clock: ManualClock; reports: string[] } {
  const clock = new ManualClock();
  const reports: string[] = [];
  return {
    clock,
    reports,
    files: nodeFiles,
    now: clock.now,
    later: clock.later,
    newToken: () => {
      tokens += 1;
      return `${process.pid.toString(16)}${tokens.toString(16).padStart(6, '0')}`;
    },
    process: processOf(1, [1]),
    labels: () => ({ damaged: 'damaged', replaced: 'replaced' }),
    report: (message, error) => reports.push(error instanceof Error ? `${message}: ${error.message}` : message),
    ...changed,
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../../electron/setup/command.mjs';
import type { Context } from '../../../electron/setup/context.mjs';
import { createLog } from '../../../electron/setup/log.mjs';
import { setupPaths } from '../../../electron/setup/paths.mjs';

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'taktplan-setup-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The set-up's world in a folder of its own; what a test does not change is real. */
export function worldIn(root: string, changed: Partial<Context> = {}): Context {
  return {
    log: createLog({ write: () => undefined }),
    run: runCommand,
    env: process.env,
    execPath: process.execPath,
    platform: 'linux',
    arch: 'x64',
    nodeVersion: '20.19.0',
    uid: 1000,
    debian: true,
    paths: setupPaths(root),
    ...changed,
  };
}

/** The result of a command that ended well. */
export function ended(more: Partial<Awaited<ReturnType<typeof runCommand>>> = {}): Awaited<ReturnType<typeof runCommand>> {
  return { code: 0, stdout: '', stderr: '', timedOut: false, missing: false, ...more };
}

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { errorCode } from './file-system';
import { nodeFiles } from './node-files';
import type { Process, StorageWorld } from './world';

/** Position of the start time among the fields of /proc/PID/stat that follow the name in brackets. */
const START_FIELD = 19;

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it is there but belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}

async function startOf(id: number): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[START_FIELD] ?? null;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // Users without an entry in the system's list exist, in containers for one.
    return String(process.getuid?.() ?? '');
  }
}

function later(milliseconds: number, task: () => void): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}

/** The real world: this disk, this clock, this process. */
export function createStorageWorld(own: Pick<StorageWorld, 'labels' | 'report'>): StorageWorld {
  const thisProcess: Process = { id: process.pid, host: hostname(), user: userName(), isAlive, startOf };
  return {
    files: nodeFiles,
    now: () => Date.now(),
    later,
    newToken: () => randomBytes(6).toString('hex'),
    process: thisProcess,
    ...own,
  };
}

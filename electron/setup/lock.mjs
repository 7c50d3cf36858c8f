import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SetupFailure } from './failure.mjs';

const HEARTBEAT_MS = 2_000;
const STALE_MS = 60_000;
const GIVE_UP_MS = 30 * 60_000;

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Takes the lock folder, for making a folder is the one step that only one process can do.
 * @param {string} folder
 * @param {number} pid
 * @returns {Promise<boolean>} false when somebody else has it
 */
async function take(folder, pid) {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') return false;
    throw new SetupFailure(`The set-up cannot write into ${dirname(folder)} (${message}).`);
  }
  await writeFile(join(folder, 'pid'), String(pid));
  return true;
}

/**
 * @param {string} folder
 * @returns {Promise<{ pid: number, stale: boolean }>} who holds the lock, and whether it was left behind
 */
async function holder(folder) {
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => '0'));
  const changed = await stat(folder).then((found) => found.mtimeMs, () => Date.now());
  const silent = Date.now() - changed > STALE_MS;
  // Without a number the holder is between making the folder and writing into it.
  return { pid, stale: silent || (pid > 0 && !isAlive(pid)) };
}

/**
 * Removes a lock that was left behind. Moving it away first lets only one of several waiting processes win.
 * @param {string} folder
 * @param {number} pid
 */
async function breakLock(folder, pid) {
  const aside = `${folder}-left-${pid}`;
  await rename(folder, aside).catch(() => undefined);
  await rm(aside, { recursive: true, force: true });
}

/**
 * Does work while no other set-up works on the same folder; waits for one that does.
 * @template T
 * @param {{ folder: string, onWait?: (pid: number) => void, pid?: number, pollMs?: number }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock({ folder, onWait = () => undefined, pid = process.pid, pollMs = 200 }, work) {
  await mkdir(dirname(folder), { recursive: true });
  const start = Date.now();
  let told = false;
  while (!(await take(folder, pid))) {
    const other = await holder(folder);
    if (other.stale) {
      await breakLock(folder, pid);
      continue;
    }
    if (!told && other.pid > 0) onWait(other.pid);
    told ||= other.pid > 0;
    if (Date.now() - start > GIVE_UP_MS) throw new SetupFailure(`Process ${other.pid} has been setting up this folder for too long.`);
    await delay(pollMs);
  }
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true });
  const heartbeat = setInterval(() => void utimes(folder, new Date(), new Date()).catch(() => undefined), HEARTBEAT_MS);
  process.once('exit', removeAtExit);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(folder, { recursive: true, force: true });
    process.off('exit', removeAtExit);
  }
}

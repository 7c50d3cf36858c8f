import { spawn } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { track } from './command.mjs';

const SCREENSHOT_MS = 60_000;

/**
 * @param {{ root: string, uid: number, screenshot?: string, more?: string[] }} options
 *   `screenshot`: where the program puts a picture of its window; `more`: what the user added
 * @returns {string[]} the arguments that Electron is started with
 */
export function programArguments({ root, uid, screenshot, more = [] }) {
  return [
    root,
    '--log-level=3',
    // Chromium's sandbox cannot be set up by root; everybody else keeps it.
    ...(uid === 0 ? ['--no-sandbox'] : []),
    ...(screenshot === undefined ? [] : [`--taktplan-screenshot=${screenshot}`]),
    ...more,
  ];
}

/**
 * What to do when the kernel does not let ordinary users make a sandbox, as on recent Ubuntu.
 * @param {string} stderr what the program said
 * @param {string} helper path of chrome-sandbox
 * @returns {string} empty when that is not what happened
 */
export function sandboxAdvice(stderr, helper) {
  if (!/SUID sandbox helper|No usable sandbox/u.test(stderr)) return '';
  return `This system does not let Electron set up its sandbox. Please run this once, then start again:\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`;
}

/**
 * Opens the program and stays with it.
 * @param {string} binary
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ ended: Promise<{ code: number, stderr: string }> }}
 */
export function openProgram(binary, args, env) {
  const child = spawn(binary, args, { env, stdio: ['inherit', 'inherit', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    stderr = (stderr + text).slice(-20_000);
    process.stderr.write(text);
  });
  track(child);
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, stderr: `The program could not be opened (${error.message}).` }));
    child.on('close', (code) => resolve({ code: code ?? 1, stderr }));
  });
  return { ended };
}

/**
 * @param {string} path
 * @returns {Promise<boolean>} whether a PNG is there to its last chunk
 */
export async function isWholePng(path) {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { size } = await file.stat();
    if (size < 12) return false;
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, size - 8);
    return buffer.subarray(0, 4).toString('latin1') === 'IEND';
  } finally {
    await file.close();
  }
}

/**
 * Waits for the picture that the program takes of its window.
 * @param {string} path
 * @param {{ isRunning: () => boolean, limitMs?: number }} options
 * @returns {Promise<import('./log.mjs').Outcome>}
 */
export async function awaitScreenshot(path, { isRunning, limitMs = SCREENSHOT_MS }) {
  const end = Date.now() + limitMs;
  while (Date.now() < end && isRunning()) {
    if (await isWholePng(path)) return { did: `opened; its picture is in ${path},` };
    await delay(100);
  }
  return { kept: isRunning() ? 'opened, but no picture of it could be taken' : 'closed before a picture of it could be taken' };
}

/** @param {string} path */
export async function forgetScreenshot(path) {
  await rm(path, { force: true });
}

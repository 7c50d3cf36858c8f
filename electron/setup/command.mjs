import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';

/**
 * @typedef {{ code: number, stdout: string, stderr: string, timedOut: boolean, missing: boolean }} CommandResult
 *   `code` is 127 with `missing` when the program does not exist, 124 with `timedOut` when the time was up.
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, logFile?: string, inherit?: boolean }} CommandOptions
 * @typedef {(command: string, args: string[], options?: CommandOptions) => Promise<CommandResult>} Run
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Notes a child, so that it does not outlive the set-up.
 * @param {import('node:child_process').ChildProcess} child
 */
export function track(child) {
  running.add(child);
  for (const event of ['close', 'error']) child.once(event, () => running.delete(child));
}

/**
 * Ends every child that is still at work, gently first; for the end of the set-up by a signal.
 * @param {number} [patienceMs]
 * @returns {Promise<void>} when all of them have ended
 */
export async function endChildren(patienceMs = 5_000) {
  const children = [...running];
  const timer = setTimeout(() => children.forEach((child) => child.kill('SIGKILL')), patienceMs);
  const ends = children.map((child) => once(child, 'close').catch(() => undefined));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(ends);
  clearTimeout(timer);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string | undefined} logFile
 */
function collect(child, logFile) {
  const output = { stdout: '', stderr: '' };
  const file = logFile === undefined ? undefined : createWriteStream(logFile);
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name]?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output[name] += text;
      file?.write(text);
    });
  }
  return { output, finish: () => file?.end() };
}

/**
 * Runs a program to its end and never rejects: how it ended is in the result.
 * @type {Run}
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env, timeoutMs, logFile, inherit = false } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    track(child);
    const { output, finish } = collect(child, logFile);
    let timedOut = false;
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    /** @param {number} code @param {boolean} missing */
    const end = (code, missing) => {
      clearTimeout(timer);
      finish();
      resolve({ ...output, code: timedOut ? 124 : code, timedOut, missing });
    };
    child.on('error', () => end(127, true));
    child.on('close', (code, signal) => end(code ?? (signal === null ? 1 : 130), false));
  });
}

/**
 * The command line that calls npm: the npm that started us where there is one, else the one in PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} execPath the running Node
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npmCommand(env, execPath, args) {
  const script = env['npm_execpath'];
  if (script !== undefined && /^npm-cli\.c?js$/u.test(basename(script))) return [execPath, [script, ...args]];
  return ['npm', args];
}

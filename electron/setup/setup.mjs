import { join } from 'node:path';
import { endChildren } from './command.mjs';
import { appBuild, cliBuild, ensureBuild } from './build.mjs';
import { createContext } from './context.mjs';
import { ensureLibraries } from './libraries.mjs';
import { withLock } from './lock.mjs';
import { createLog } from './log.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureRuntime, executableName } from './runtime.mjs';

/**
 * Ends the children and this process at Ctrl-C; handlers for `exit` still clean up behind it.
 */
function endOnSignals() {
  for (const [signal, code] of /** @type {const} */ ([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]])) {
    process.once(signal, () => {
      void endChildren().then(() => process.exit(code));
    });
  }
}

/**
 * The world of a command that a person started.
 * @param {{ toStderr?: boolean, silentWhenKept?: boolean }} [options] `toStderr` keeps the output free for data
 */
export async function openSetup({ toStderr = false, silentWhenKept = false } = {}) {
  endOnSignals();
  const stream = toStderr ? process.stderr : process.stdout;
  // Whoever read the output has gone (`npm start | head`): there is nobody left to work for.
  stream.once('error', () => process.exit(1));
  const log = createLog({ write: (text) => void stream.write(text), live: stream.isTTY, silentWhenKept });
  return createContext(log);
}

/**
 * @template T
 * @param {import('./context.mjs').Context} context
 * @param {() => Promise<T>} work
 */
export function whileLocked({ paths, log }, work) {
  const onWait = (/** @type {number} */ pid) => log.say(`waiting: process ${pid} is setting up this folder`);
  return withLock({ folder: paths.lock, onWait }, work);
}

/**
 * @param {import('./context.mjs').Context} context
 * @returns {string} the Electron program
 */
export function electronBinary({ paths, platform }) {
  return join(paths.electronDist, executableName(platform));
}

/**
 * Packages, the Electron runtime and its system libraries.
 * @param {import('./context.mjs').Context} context
 * @param {{ tryOfficial?: boolean }} [options]
 */
export async function prepareRuntime(context, options) {
  const { log } = context;
  await log.step('packages', () => ensurePackages(context));
  await log.step('Electron', () => ensureRuntime(context, options));
  await log.step('system libraries', () => ensureLibraries(context, electronBinary(context)));
}

/**
 * Everything that the window needs; the command-line program is built along with it.
 * @param {import('./context.mjs').Context} context
 * @param {{ tryOfficial?: boolean }} [options]
 */
export async function prepareProgram(context, options) {
  await prepareRuntime(context, options);
  await context.log.step('program', () => ensureBuild(context, [appBuild, cliBuild]));
}

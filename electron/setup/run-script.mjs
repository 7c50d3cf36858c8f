import { startDisplay } from './display.mjs';
import { bundleScript } from './script.mjs';
import { openSetup, prepareProgram, whileLocked } from './setup.mjs';

/**
 * Sets everything up and runs a program of the tests folder that drives the real window, on a
 * virtual display where the system knows them. Its own output is all there is on standard output.
 * @param {string} entry from the repository's folder
 * @param {(context: import('./context.mjs').Context) => Promise<Record<string, string>>} [prepare] more that it needs; gives environment for it
 * @returns {Promise<number>} its exit code
 */
export async function runScript(entry, prepare) {
  const context = await openSetup({ toStderr: true });
  const script = await whileLocked(context, async () => {
    await prepareProgram(context);
    return { bundle: await bundleScript(context, entry), more: await prepare?.(context) };
  });
  const display = context.platform === 'linux' ? await context.log.step('display', () => startDisplay(context)) : undefined;
  const { code } = await context.run(context.execPath, [script.bundle, ...process.argv.slice(2)], {
    cwd: context.paths.root,
    env: { ...context.env, ...display?.env, ...script.more },
    inherit: true,
  });
  await display?.stop();
  return code;
}

import { startDisplay } from './display.mjs';
import { bundleScript } from './script.mjs';
import { openSetup, prepareProgram, whileLocked } from './setup.mjs';

/**
 * Sets everything up and runs a program of the tests folder that drives the real window, on a
 * virtual display where the system knows them. Its own output is all there is on standard output.
 * @param {string} entry from the repository's folder
 * @returns {Promise<number>} its exit code
 */
export async function runScript(entry) {
  const context = await openSetup({ toStderr: true });
  const script = await whileLocked(context, async () => {
    await prepareProgram(context);
    return bundleScript(context, entry);
  });
  const display = context.platform === 'linux' ? await context.log.step('display', () => startDisplay(context)) : undefined;
  const { code } = await context.run(context.execPath, [script, ...process.argv.slice(2)], {
    cwd: context.paths.root,
    env: { ...context.env, ...display?.env },
    inherit: true,
  });
  await display?.stop();
  return code;
}

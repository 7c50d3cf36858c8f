import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupFailure, lastLines } from './failure.mjs';
import { hashFiles, hashParts, readStamp, removeStamp, writeStamp } from './stamp.mjs';
import { toolCommand } from './tool.mjs';

/**
 * What is built, from which files, and by which tool.
 * @typedef {{ stamp: string, product: string, sources: string[], tool: string, args: string[] }} Build
 */

const COMMON_SOURCES = ['shared', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];

/** @type {Build} */
export const appBuild = {
  stamp: '.stamp-app',
  product: 'main/index.js',
  sources: [...COMMON_SOURCES, 'electron/main', 'electron/preload', 'renderer', 'resources', 'electron.vite.config.ts'],
  tool: 'electron-vite',
  args: ['build', '--logLevel', 'warn'],
};

/** @type {Build} */
export const cliBuild = {
  stamp: '.stamp-cli',
  product: 'cli/index.js',
  sources: [...COMMON_SOURCES, 'electron/main', 'electron/cli', 'resources', 'vite.cli.config.ts'],
  tool: 'vite',
  args: ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
};

/**
 * @param {import('./context.mjs').Context} context
 * @param {Build} build
 * @returns {Promise<boolean>} whether there was anything to do
 */
async function ensureOne(context, build) {
  const { paths, run, env, nodeVersion } = context;
  const stamp = join(paths.out, build.stamp);
  const wanted = hashParts([nodeVersion, await hashFiles(paths.root, build.sources)]);
  const there = await stat(join(paths.out, build.product)).then(() => true, () => false);
  if (there && (await readStamp(stamp)) === wanted) return false;
  await removeStamp(stamp);
  const [command, args] = await toolCommand(context, build.tool, build.args);
  const result = await run(command, args, { cwd: paths.root, env, timeoutMs: 10 * 60_000 });
  if (result.code !== 0) {
    throw new SetupFailure(`The program could not be built: ${build.tool} failed.`, { detail: lastLines(`${result.stdout}\n${result.stderr}`, 25) });
  }
  await writeStamp(stamp, wanted);
  return true;
}

/**
 * Builds what has changed since it was built last.
 * @param {import('./context.mjs').Context} context
 * @param {Build[]} builds
 * @returns {Promise<import('./log.mjs').Outcome>}
 */
export async function ensureBuild(context, builds) {
  let changed = false;
  for (const build of builds) changed = (await ensureOne(context, build)) || changed;
  return changed ? { did: 'built' } : { kept: 'up to date' };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The command line that runs a tool out of node_modules by this Node; unlike the files in `.bin`
 * it is the same on every system.
 * @param {import('./context.mjs').Context} context
 * @param {string} packageName
 * @param {string[]} args
 * @param {string} [binName] where the package has several tools
 * @returns {Promise<[string, string[]]>}
 */
export async function toolCommand({ paths, execPath }, packageName, args, binName = packageName) {
  return [execPath, [await toolFile(paths.nodeModules, packageName, binName), ...args]];
}

/**
 * @param {string} nodeModules
 * @param {string} packageName
 * @param {string} binName
 */
async function toolFile(nodeModules, packageName, binName) {
  const folder = join(nodeModules, packageName);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[binName]);
}

import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { SetupFailure, lastLines } from './failure.mjs';

/**
 * How to start TaskJuggler: the command line before the project file, and the environment it needs.
 * @typedef {{ command: string[], env: Record<string, string> }} TaskJuggler
 */

/**
 * @param {string} text the output of `apt-get install -s`
 * @returns {string[]} the packages that this system lacks
 */
export function packagesToBring(text) {
  return [...text.matchAll(/^Inst (\S+)/gmu)].map((match) => match[1] ?? '');
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string[]} options
 * @returns {Promise<string[]>} empty when apt does not know the package
 */
async function askForPackages({ run }, options) {
  const { code, stdout } = await run('apt-get', [...options, 'install', '-s', '--no-install-recommends', 'tj3']);
  return code === 0 ? packagesToBring(stdout) : [];
}

/**
 * Downloads the packages of TaskJuggler with everything it needs and unpacks them into a folder of
 * the repository: the system stays as it is, and nobody has to be root for a comparison.
 * @param {import('./context.mjs').Context} context
 * @param {string} folder
 */
async function unpackPackages(context, folder) {
  const { run } = context;
  const debs = join(folder, 'packages');
  const lists = join(folder, 'lists');
  await mkdir(debs, { recursive: true });
  await mkdir(join(lists, 'partial'), { recursive: true });
  const ownLists = ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${join(folder, 'cache')}`];
  let options = /** @type {string[]} */ ([]);
  let names = await askForPackages(context, options);
  if (names.length === 0) {
    options = ownLists;
    await run('apt-get', [...options, 'update', '-qq'], { timeoutMs: 5 * 60_000 });
    names = await askForPackages(context, options);
  }
  const download = await run('apt-get', [...options, 'download', ...names], { cwd: debs, timeoutMs: 10 * 60_000 });
  if (names.length === 0 || download.code !== 0) throw new SetupFailure("Debian's package tj3 could not be downloaded.", { detail: lastLines(download.stderr) });
  for (const deb of await readdir(debs)) {
    const { code, stderr } = await run('dpkg-deb', ['-x', join(debs, deb), join(folder, 'root')]);
    if (code !== 0) throw new SetupFailure(`${deb} could not be unpacked.`, { detail: lastLines(stderr) });
  }
  await Promise.all([debs, lists, join(folder, 'cache')].map((path) => rm(path, { recursive: true, force: true })));
  return names.length;
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
async function namesIn(folder, pattern) {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((name) => pattern.test(name));
}

/**
 * How to run what was unpacked: with its own Ruby where one was missing, and its own libraries.
 * @param {string} root
 * @returns {Promise<TaskJuggler>}
 */
export async function unpackedTaskJuggler(root) {
  const [ruby] = await namesIn(join(root, 'usr', 'bin'), /^ruby\d/u);
  const library = join(root, 'usr', 'lib');
  const triplets = (await namesIn(library, /-linux-gnu/u)).map((name) => join(library, name));
  const rubyFolders = [join(library, 'ruby'), join(library, 'ruby', 'vendor_ruby'), ...triplets.map((folder) => join(folder, 'ruby'))];
  const versions = await Promise.all(rubyFolders.map(async (folder) => (await namesIn(folder, /^\d/u)).map((name) => join(folder, name))));
  return {
    command: [ruby === undefined ? 'ruby' : join(root, 'usr', 'bin', ruby), join(root, 'usr', 'bin', 'tj3')],
    env: { RUBYLIB: [join(library, 'ruby', 'vendor_ruby'), ...versions.flat()].join(delimiter), LD_LIBRARY_PATH: triplets.join(delimiter) },
  };
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {TaskJuggler} tool
 */
async function versionOf({ run, env }, { command, env: own }) {
  const [program = '', ...args] = command;
  const { code, stdout } = await run(program, [...args, '--version'], { env: { ...env, ...own }, timeoutMs: 60_000 });
  return code === 0 ? (/\d+\.\d+\.\d+/u.exec(stdout)?.[0] ?? '') : '';
}

/**
 * Finds TaskJuggler, or brings it from Debian's packages.
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./log.mjs').Outcome & { tool: TaskJuggler }>}
 */
export async function ensureTaskJuggler(context) {
  const installed = { command: ['tj3'], env: {} };
  const version = await versionOf(context, installed);
  if (version !== '') return { kept: `${version} of this system`, tool: installed };
  const folder = join(context.paths.runtime, 'task-juggler');
  const root = join(folder, 'root');
  if (existsSync(root)) {
    const tool = await unpackedTaskJuggler(root);
    const known = await versionOf(context, tool);
    if (known !== '') return { kept: known, tool };
  }
  if (!context.debian) throw new SetupFailure('TaskJuggler (tj3) is not installed and comes by itself only on Debian.');
  await rm(folder, { recursive: true, force: true });
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  const count = await unpackPackages(context, fresh);
  await rename(fresh, folder);
  const tool = await unpackedTaskJuggler(root);
  const brought = await versionOf(context, tool);
  if (brought === '') throw new SetupFailure('TaskJuggler was unpacked but does not start.');
  return { did: `${brought}, ${count} of Debian's packages unpacked for this folder`, tool };
}

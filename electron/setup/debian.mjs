import { readFile } from 'node:fs/promises';
import { SetupFailure, lastLines } from './failure.mjs';

/**
 * Debian's packages, each with the names it goes by, the newest first: the libraries with 64-bit
 * time got new names in Debian 13 and Ubuntu 24.04.
 */
export const electronPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2t64', 'libasound2'],
  ['libxss1'],
  ['libxtst6'],
];

export const displayPackages = [['xvfb']];

/**
 * @param {string} text the contents of /etc/os-release
 * @returns {boolean} whether packages come from apt: Debian and everything made from it
 */
export function isDebianLike(text) {
  const fields = [...text.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gmu)].map((match) => match[1] ?? '');
  return fields.some((field) => field.split(' ').includes('debian'));
}

/**
 * Decides what to do about missing Debian packages.
 * @param {{ debian: boolean, root: boolean }} system
 * @returns {'install' | 'tell-command' | 'tell-libraries'}
 */
export function packageDecision({ debian, root }) {
  if (!debian) return 'tell-libraries';
  return root ? 'install' : 'tell-command';
}

/**
 * @param {string} policy the output of `apt-cache policy` for all the names
 * @returns {Set<string>} the names that can be installed
 */
export function installable(policy) {
  const names = new Set();
  let name = '';
  for (const line of policy.split('\n')) {
    if (/^\S.*:$/u.test(line)) name = line.slice(0, -1);
    else if (/^ {2}Candidate: (?!\(none\))/u.test(line)) names.add(name);
  }
  return names;
}

/**
 * @param {string[][]} packages each with its alternative names
 * @param {Set<string>} known the names that can be installed
 * @returns {string[]} one name for each package; the oldest where none is known
 */
export function chooseNames(packages, known) {
  return packages.map((names) => names.find((name) => known.has(name)) ?? names.at(-1) ?? '');
}

/** @param {string[]} names */
export function sudoCommand(names) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** Whether this system takes its packages from apt. */
export async function readDebian() {
  try {
    return isDebianLike(await readFile('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const lockWait = ['-o', 'DPkg::Lock::Timeout=300'];

/**
 * @param {import('./command.mjs').Run} run
 * @param {string[][]} packages
 */
export async function availableNames(run, packages) {
  const policy = await run('apt-cache', ['policy', ...packages.flat()]);
  return chooseNames(packages, installable(policy.stdout));
}

/**
 * Installs packages as root.
 * @param {{ run: import('./command.mjs').Run, env: NodeJS.ProcessEnv }} system
 * @param {string[][]} packages
 * @returns {Promise<string[]>} the names that were installed
 */
export async function installPackages({ run, env }, packages) {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 15 * 60_000 };
  const update = await run('apt-get', ['update', '-qq', ...lockWait], options);
  const names = await availableNames(run, packages);
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', ...lockWait, ...names], options);
  if (install.code === 0) return names;
  const cause = update.code === 0 ? '' : ' (the package lists could not be updated: is there a network?)';
  throw new SetupFailure(`Debian's packages ${names.join(', ')} could not be installed${cause}.`, {
    detail: lastLines(install.stderr || install.stdout || update.stderr),
  });
}

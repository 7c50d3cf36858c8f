import { runCommand } from './command.mjs';
import { readDebian } from './debian.mjs';
import { repositoryRoot, setupPaths } from './paths.mjs';

/**
 * The world of the set-up, handed to every step so that tests can give another one.
 * @param {import('./log.mjs').Log} log
 */
export async function createContext(log) {
  return {
    log,
    run: runCommand,
    env: process.env,
    execPath: process.execPath,
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    uid: process.getuid?.() ?? -1,
    debian: process.platform === 'linux' && (await readDebian()),
    paths: setupPaths(repositoryRoot),
  };
}

/** @typedef {Awaited<ReturnType<typeof createContext>>} Context */

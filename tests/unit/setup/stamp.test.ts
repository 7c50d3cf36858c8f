import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashFiles, hashParts, readStamp, removeStamp, writeStamp } from '../../../electron/setup/stamp.mjs';
import { temporaryFolder } from './support';

async function sourcesIn(root: string): Promise<void> {
  await mkdir(join(root, 'shared', 'time'), { recursive: true });
  await writeFile(join(root, 'shared', 'time', 'day.ts'), 'export const day = 1;');
  await writeFile(join(root, 'shared', 'index.ts'), 'export {};');
  await writeFile(join(root, 'package.json'), '{}');
}

describe('the hash of sources', () => {
  it('stays when nothing changes', async () => {
    const root = await temporaryFolder();
    await sourcesIn(root);
    expect(await hashFiles(root, ['shared', 'package.json'])).toBe(await hashFiles(root, ['shared', 'package.json']));
  });

  it.each<[string, (root: string) => Promise<void>]>([
    ['a changed file', (root) => writeFile(join(root, 'shared', 'time', 'day.ts'), 'export const day = 2;')],
    ['a new file', (root) => writeFile(join(root, 'shared', 'time', 'week.ts'), '')],
    ['a removed file', (root) => rm(join(root, 'shared', 'index.ts'))],
    ['a file named for itself', (root) => writeFile(join(root, 'package.json'), '{ }')],
  ])('changes with %s', async (_name, change) => {
    const root = await temporaryFolder();
    await sourcesIn(root);
    const before = await hashFiles(root, ['shared', 'package.json']);
    await change(root);
    expect(await hashFiles(root, ['shared', 'package.json'])).not.toBe(before);
  });

  it('leaves alone what it was not asked about, and what does not exist', async () => {
    const root = await temporaryFolder();
    await sourcesIn(root);
    const before = await hashFiles(root, ['shared', 'tsconfig.json']);
    await writeFile(join(root, 'README.md'), 'new');
    expect(await hashFiles(root, ['shared', 'tsconfig.json'])).toBe(before);
  });

  it('sees where one part ends and the next begins', () => {
    expect(hashParts(['ab', 'c'])).not.toBe(hashParts(['a', 'bc']));
  });
});

describe('a stamp', () => {
  it('is read as it was written, and is empty when there is none', async () => {
    const path = join(await temporaryFolder(), 'out', '.stamp');
    expect(await readStamp(path)).toBe('');
    await writeStamp(path, 'abc');
    expect(await readStamp(path)).toBe('abc');
    await removeStamp(path);
    expect(await readStamp(path)).toBe('');
  });
});

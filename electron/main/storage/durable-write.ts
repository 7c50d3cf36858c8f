import { basename, dirname, join } from 'node:path';
import { errorCode, type FileSystem, type OpenFile } from './file-system';
import type { StorageWorld } from './world';

type WriteWorld = Pick<StorageWorld, 'files' | 'newToken'>;

/** File systems without hard links: FAT, exFAT, some network shares. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'];

function temporaryPath(path: string, token: string): string {
  return join(dirname(path), `.${basename(path)}.${token}.tmp`);
}

/** Does something with an open file and closes it in any case; the first error counts. */
export async function withFile(file: OpenFile, task: (file: OpenFile) => Promise<void>): Promise<void> {
  try {
    await task(file);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/** Removes a file that is of no use any more; that it stays is no failure. */
export async function removeQuietly(files: FileSystem, path: string): Promise<void> {
  await files.remove(path).catch(() => undefined);
}

async function renameOver(files: FileSystem, temporary: string, reserved: string): Promise<void> {
  try {
    await files.rename(temporary, reserved);
  } catch (error) {
    await removeQuietly(files, reserved);
    throw error;
  }
}

async function placeNew(files: FileSystem, temporary: string, path: string): Promise<void> {
  try {
    await files.link(temporary, path);
  } catch (error) {
    if (!NO_LINKS.includes(errorCode(error))) throw error;
    // The empty file only takes the name, so that the renaming cannot hit a file of somebody else.
    await withFile(await files.open(path, 'wx'), () => Promise.resolve());
    await renameOver(files, temporary, path);
    return;
  }
  await removeQuietly(files, temporary);
}

/**
 * Writes a whole file so that at every moment either the old or the new one is there, and the new one is on the disk
 * itself when this resolves. `isNew` refuses (EEXIST) to touch a file that exists; otherwise `mode` gives the permissions
 * to keep. After an error the old file is as it was, and nothing is left over.
 */
export async function writeDurably(world: WriteWorld, path: string, bytes: Uint8Array, options: { isNew: boolean; mode?: number }): Promise<void> {
  const { files } = world;
  const temporary = temporaryPath(path, world.newToken());
  const file = await files.open(temporary, 'wx');
  try {
    await withFile(file, async (open) => {
      await open.write(bytes, 0);
      if (options.mode !== undefined) await open.setMode(options.mode);
      await open.sync();
    });
    await (options.isNew ? placeNew(files, temporary, path) : files.rename(temporary, path));
  } catch (error) {
    await removeQuietly(files, temporary);
    throw error;
  }
  await files.syncFolder(dirname(path));
}

/**
 * Removes what a killed process left of its writing: temporary files of names that start with `start`.
 * Only for who holds the lock of the plan they belong to.
 */
export async function sweepTemporaries(files: FileSystem, folder: string, start: string): Promise<void> {
  const names = await files.list(folder).catch(() => []);
  const stale = names.filter((name) => name.startsWith(`.${start}`) && /\.[0-9a-f]+\.tmp$/.test(name));
  for (const name of stale) await removeQuietly(files, join(folder, name));
}

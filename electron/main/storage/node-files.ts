import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode, type FileDetails, type FileSystem, type OpenFile } from './file-system';

const OWNER_ONLY = 0o600;

/** Virus scanners and search indexers on Windows hold a file for a moment after it was written. */
const RENAME_WAITS_MS = [10, 40, 120, 300, 800];

function toOpenFile(handle: fs.FileHandle): OpenFile {
  return {
    size: async () => (await handle.stat()).size,
    write: (bytes, position) => writeAll(handle, bytes, position),
    truncate: (length) => handle.truncate(length),
    setMode: (mode) => handle.chmod(mode),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function writeAll(handle: fs.FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

function kindOf(stats: Awaited<ReturnType<typeof fs.lstat>>): FileDetails['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

async function details(path: string): Promise<FileDetails> {
  const stats = await fs.lstat(path);
  return { kind: kindOf(stats), bytes: stats.size, device: stats.dev, inode: stats.ino, changedAt: stats.mtimeMs, mode: stats.mode & 0o777 };
}

async function rename(from: string, to: string): Promise<void> {
  for (const wait of process.platform === 'win32' ? RENAME_WAITS_MS : []) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error;
      await delay(wait);
    }
  }
  await fs.rename(from, to);
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder to flush it; its file system keeps names in a journal of its own.
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network shares do not know how to flush a folder.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function makeFolder(folder: string): Promise<void> {
  await fs.mkdir(folder).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}

/** The real file system. */
export const nodeFiles: FileSystem = {
  open: async (path, flags) => toOpenFile(await fs.open(path, flags, OWNER_ONLY)),
  read: (path) => fs.readFile(path),
  details,
  realPath: (path) => fs.realpath(path),
  checkWritable: (path) => fs.access(path, constants.W_OK),
  list: (folder) => fs.readdir(folder),
  makeFolder,
  link: (from, to) => fs.link(from, to),
  rename,
  remove: (path) => fs.unlink(path),
  syncFolder,
};

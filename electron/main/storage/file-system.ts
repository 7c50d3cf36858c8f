/** What a place in the file system is, without following a link. */
export interface FileDetails {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly bytes: number;
  /** Which disk or share it is on. */
  readonly device: number;
  readonly inode: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** Permission bits. */
  readonly mode: number;
}

/** A file that is open for writing. */
export interface OpenFile {
  readonly size: () => Promise<number>;
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly setMode: (mode: number) => Promise<void>;
  /** Waits until what was written is on the disk itself. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Everything that storage does to a disk. All calls reject with Node's system errors. It is an interface so that tests
 * can make each single call fail.
 */
export interface FileSystem {
  /** `r+` for a file that exists, `wx` for one that must not exist yet. */
  readonly open: (path: string, flags: 'r+' | 'wx') => Promise<OpenFile>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly details: (path: string) => Promise<FileDetails>;
  readonly realPath: (path: string) => Promise<string>;
  /** Rejects when this user may not write there. */
  readonly checkWritable: (path: string) => Promise<void>;
  readonly list: (folder: string) => Promise<string[]>;
  /** Makes a folder inside one that exists; that it exists already is fine. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** A second name for a file; rejects with EEXIST when the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Makes names that were added to or taken from a folder lasting. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

/** The code of a system error, such as ENOSPC; empty when it is something else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Undefined instead of a rejection when the file does not exist. */
export async function unlessMissing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

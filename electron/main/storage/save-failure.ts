import type { SaveState } from '@shared/ipc';
import { errorCode } from './file-system';

/** Why something could not be written. */
type SaveFailureCode = Extract<SaveState, { state: 'failed' }>['code'];

/** Why something could not be written; `detail` is what the system said. */
export interface SaveFailure {
  readonly code: SaveFailureCode;
  readonly detail: string;
}

/** The plan was taken over by another program while ours was asleep. */
export class LockLostError extends Error {
  override readonly name = 'LockLostError';
}

/** A file of ours is not as we left it, so nothing may be written into it. */
export class StrangeFileError extends Error {
  override readonly name = 'StrangeFileError';
}

const codes: Readonly<Record<string, SaveFailureCode>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOENT: 'vanished',
  ENOTDIR: 'vanished',
  ENODEV: 'vanished',
  ENXIO: 'vanished',
  ESTALE: 'vanished',
};

/** What an error of the file system means to a user. */
export function toSaveFailure(error: unknown): SaveFailure {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof LockLostError) return { code: 'taken', detail };
  return { code: codes[errorCode(error)] ?? 'other', detail };
}

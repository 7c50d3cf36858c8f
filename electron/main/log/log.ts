import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MOST_BYTES = 256 * 1024;
const OLD_FILES = 3;

/** The program's diary, for finding faults. Nothing of a plan's contents ever goes into it. */
export interface Log {
  readonly path: string;
  readonly info: (message: string) => void;
  readonly error: (message: string, error?: unknown) => void;
}

function rotate(path: string): void {
  for (let number = OLD_FILES; number > 0; number -= 1) {
    const from = number === 1 ? path : `${path}.${number - 1}`;
    renameIfThere(from, `${path}.${number}`);
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // There are fewer old files yet, or the folder cannot be written: then the log just grows or stays empty.
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function describe(error: unknown): string {
  if (error === undefined) return '';
  return error instanceof Error ? ` ${error.stack ?? error.message}` : ` ${JSON.stringify(error)}`;
}

/**
 * Opens the log in a folder. Lines are written at once, so that the last one before a crash is there; when that is not
 * possible the line is lost, as nothing can be done about it.
 */
export function openLog(folder: string, now: () => Date): Log {
  const path = join(folder, 'taktplan.log');
  const write = (level: string, text: string): void => {
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(path) > MOST_BYTES) rotate(path);
      appendFileSync(path, `${now().toISOString()} ${level} ${text}\n`, { mode: 0o600 });
    } catch {
      // See above: a log that cannot be written must not stop the program.
    }
  };
  return {
    path,
    info: (message) => write('info', message),
    error: (message, error) => write('error', `${message}${describe(error)}`),
  };
}

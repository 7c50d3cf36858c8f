import type { FileSystem } from './file-system';

/** Who is at work on this computer, for the lock beside a plan. */
export interface Process {
  readonly id: number;
  readonly host: string;
  readonly user: string;
  readonly isAlive: (id: number) => boolean;
  /** When a process started, in whatever unit the system has: tells a process from a later one with its number. Null when unknown. */
  readonly startOf: (id: number) => Promise<string | null>;
}

/** Words in the names of files that are set aside, in the language of the interface. */
export interface AsideLabels {
  readonly damaged: string;
  readonly replaced: string;
}

/** Everything that storage takes from outside, so that tests can give another world. */
export interface StorageWorld {
  readonly files: FileSystem;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something later; the returned function calls it off. */
  readonly later: (milliseconds: number, task: () => void) => () => void;
  /** A short text that was never used before. */
  readonly newToken: () => string;
  readonly process: Process;
  readonly labels: () => AsideLabels;
  /** Tells the log; never holds anything of a plan's contents. */
  readonly report: (message: string, error?: unknown) => void;
}

/** How long storage waits for what, in milliseconds, and how large a journal may grow. */
export interface StorageLimits {
  /** Quiet time after the last edit before the plan file is rewritten. */
  readonly idle: number;
  /** Journal lines after which the plan file is rewritten without waiting for quiet. */
  readonly journalLines: number;
  /** First and longest wait before a failed write is tried again. */
  readonly firstRetry: number;
  readonly longestRetry: number;
  /** Least time between two backups of one session. */
  readonly betweenBackups: number;
}

/** What holds outside of tests. */
export const usualLimits: StorageLimits = {
  idle: 2_000,
  journalLines: 500,
  firstRetry: 1_000,
  longestRetry: 30_000,
  betweenBackups: 5 * 60_000,
};

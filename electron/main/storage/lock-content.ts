import { z } from 'zod';
import type { Process } from './world';

const lockContentSchema = z.object({
  program: z.literal('taktplan'),
  token: z.string(),
  processId: z.int(),
  processStart: z.string().nullable(),
  host: z.string(),
  user: z.string(),
  since: z.iso.datetime(),
  heartbeat: z.iso.datetime(),
});

/** What stands in the lock file beside a plan: who works on it, and when they last said so. */
export type LockContent = z.infer<typeof lockContentSchema>;

/** After this long without a sign of life somebody on another computer counts as gone. */
export const LOCK_PATIENCE_MS = 2 * 60_000;

/** The text of a lock. All of our texts have the same length, so that a heartbeat needs no new room on a full disk. */
export function writeLock(content: LockContent): string {
  return `${JSON.stringify(content)}\n`;
}

/** Reads a lock; undefined when it is no lock of ours, or not yet written. */
export function readLock(bytes: Uint8Array): LockContent | undefined {
  try {
    return lockContentSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Whether the holder of a lock is gone. On this computer the system knows; elsewhere only the heartbeat tells. A process
 * that started at another time than the lock says has merely the same number.
 */
export async function isHolderGone(lock: LockContent, own: Process, now: number): Promise<boolean> {
  const isSilent = now - Date.parse(lock.heartbeat) > LOCK_PATIENCE_MS;
  if (lock.host !== own.host) return isSilent;
  if (!own.isAlive(lock.processId)) return true;
  const start = await own.startOf(lock.processId);
  if (start === null || lock.processStart === null) return isSilent;
  return start !== lock.processStart;
}

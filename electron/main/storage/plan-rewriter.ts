import type { Low } from 'lowdb';
import type { PlanFile } from '@shared/schema';
import type { BackupKeeper } from './backup-keeper';
import type { EditWriter } from './edit-writer';
import type { PlanLock } from './plan-lock';
import { RetryTimer } from './retry-timer';
import { SerialQueue } from './serial-queue';
import type { StorageLimits, StorageWorld } from './world';

/** What the rewriter works on. */
export interface RewriterParts {
  readonly low: Low<PlanFile>;
  readonly lock: PlanLock;
  readonly writer: EditWriter;
  readonly backups: BackupKeeper;
  readonly fileRevision: number;
}

/**
 * Rewrites the plan file behind the edits, and then shortens the journal. Rewriting takes its turns in a queue of its own
 * and enters the writer's queue only at its end, so that edits never wait for it.
 */
export class PlanRewriter {
  readonly #queue = new SerialQueue();
  readonly #retry: RetryTimer;
  #stopIdle: () => void = () => undefined;
  #fileRevision: number;
  #hasFailed = false;

  constructor(
    private readonly world: StorageWorld,
    private readonly limits: StorageLimits,
    private readonly parts: RewriterParts,
  ) {
    this.#fileRevision = parts.fileRevision;
    this.#retry = new RetryTimer(world, limits, () => void this.rewrite());
  }

  /** Whether the plan file holds everything. */
  get isUpToDate(): boolean {
    return this.#fileRevision === this.parts.low.data.revision;
  }

  /** Rewrites when it has been quiet for a while, or at once when the journal has grown long. */
  soon(): void {
    this.#stopIdle();
    // A disk that has just refused is not asked again with every edit.
    const isUrgent = this.parts.writer.journalLines >= this.limits.journalLines && !this.#hasFailed;
    const wait = isUrgent ? 0 : this.limits.idle;
    this.#stopIdle = this.world.later(wait, () => void this.rewrite());
  }

  /** Writes the whole plan into its file. A failure is told to the log: the journal still holds everything. */
  rewrite(): Promise<void> {
    return this.#queue.run(async () => {
      if (this.isUpToDate) return;
      try {
        await this.#rewriteNow();
        this.#hasFailed = false;
        this.#retry.reset();
      } catch (error) {
        this.#hasFailed = true;
        this.world.report('the plan file could not be rewritten', error);
        this.#retry.schedule();
      }
    });
  }

  /** The last time: what was worked on is also backed up as it is left. */
  async rewriteAtClose(): Promise<void> {
    await this.rewrite();
    if (this.isUpToDate) await this.#queue.run(() => this.parts.backups.atClose(this.parts.low.data));
  }

  /** Waits for rewriting that is under way. */
  async settled(): Promise<void> {
    await this.#queue.settled();
  }

  async #rewriteNow(): Promise<void> {
    const { low, lock, writer, backups } = this.parts;
    await lock.ensureHeld();
    await backups.beforeReplacing(this.#fileRevision);
    // The adapter takes the plan before it waits for anything, so this is what it writes.
    const written = low.data;
    await low.write();
    await writer.queue.run(async () => {
      this.#fileRevision = written.revision;
      await writer.contained(written.revision);
    });
    await backups.afterReplacing(written);
  }

  /**
   * Puts another plan in the place of the present one, which is backed up before. Edits wait meanwhile. When this rejects,
   * the present plan stays in memory, and nothing is acknowledged until it is in the file again.
   */
  replace(next: PlanFile): Promise<void> {
    const { low, lock, writer, backups } = this.parts;
    return this.#queue.run(() =>
      writer.queue.run(async () => {
        await lock.ensureHeld();
        const before = low.data;
        await backups.keepOnPurpose(before);
        low.data = next;
        try {
          await low.write();
        } catch (error) {
          // The file may hold the other plan already: the present one goes on with a revision that neither has had.
          low.data = { ...before, revision: next.revision + 1 };
          writer.block();
          throw error;
        }
        this.#fileRevision = next.revision;
        await writer.contained(next.revision).catch((error: unknown) => this.world.report('the journal could not be shortened', error));
      }),
    );
  }

  /** Ends everything that is planned. */
  stop(): void {
    this.#stopIdle();
    this.#retry.reset();
  }
}

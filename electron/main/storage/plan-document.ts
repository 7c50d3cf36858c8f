import { basename, dirname } from 'node:path';
import type { Low } from 'lowdb';
import { applyCommand, type Command } from '@shared/commands';
import { writeJournalLine } from '@shared/formats';
import { type Backup, type OpenPlan, POSTS_AT_ONCE, type ReadOnlyReason, type ResponseOf, type SaveState } from '@shared/ipc';
import type { PlanFile } from '@shared/schema';
import { problem, type Problem } from '@shared/util';
import { BackupFolder } from './backup-folder';
import { BackupKeeper } from './backup-keeper';
import { EditJournal } from './edit-journal';
import { EditWriter } from './edit-writer';
import { JournalFile } from './journal-file';
import type { LoadedPlan } from './load-plan';
import type { PlanLock } from './plan-lock';
import { PlanRewriter } from './plan-rewriter';
import type { SaveFailure } from './save-failure';
import type { StorageLimits, StorageWorld } from './world';

/** What came of an edit. `kept`: it is in memory only, and will be written as soon as the disk takes it. */
export type EditOutcome =
  | { readonly kind: 'acknowledged'; readonly revision: number }
  | { readonly kind: 'kept'; readonly revision: number; readonly saveState: SaveState }
  | { readonly kind: 'refused'; readonly problems: Problem[] };

/** What a document is made of: with a lock it can be changed, otherwise `readOnly` says why not. */
export interface DocumentParts {
  readonly documentId: string;
  readonly loaded: LoadedPlan;
  readonly access: { readonly lock: PlanLock } | { readonly readOnly: ReadOnlyReason };
  readonly droppedTail: boolean;
}

interface Saving {
  readonly lock: PlanLock;
  readonly writer: EditWriter;
  readonly rewriter: PlanRewriter;
}

/**
 * An open plan. Edits are done one after another: checked, applied in memory, appended to the journal and flushed, then
 * acknowledged. The plan file is rewritten behind that, at leisure.
 */
export class PlanDocument {
  readonly documentId: string;
  readonly path: string;
  readonly #parts: DocumentParts;
  readonly #low: Low<PlanFile>;
  /** Null when the plan is only looked at. */
  readonly #saving: Saving | null;
  #isClosed = false;

  constructor(
    private readonly world: StorageWorld,
    limits: StorageLimits,
    parts: DocumentParts,
    private readonly onState: (state: SaveState) => void,
  ) {
    this.#parts = parts;
    this.documentId = parts.documentId;
    this.path = parts.loaded.adapter.path;
    this.#low = parts.loaded.low;
    this.#saving = 'lock' in parts.access ? this.#createSaving(limits, parts.access.lock) : null;
    if (parts.loaded.replayed.length > 0) this.#saving?.rewriter.soon();
  }

  #createSaving(limits: StorageLimits, lock: PlanLock): Saving {
    const { low, adapter, fileRevision, journal, replayed } = this.#parts.loaded;
    const edits = new EditJournal(new JournalFile(this.world, this.path, journal), replayed);
    const events = { onState: (state: SaveState) => this.onState(state), onFileNeeded: () => rewriter.rewrite() };
    const writer = new EditWriter(this.world, limits, lock, edits, events);
    const backups = new BackupKeeper(this.world, limits, adapter);
    const rewriter = new PlanRewriter(this.world, limits, { low, lock, writer, backups, fileRevision });
    return { lock, writer, rewriter };
  }

  /** Name of the plan. */
  get name(): string {
    return this.#low.data.plan.name;
  }

  /** The plan as its file would hold it now. */
  get file(): PlanFile {
    return this.#low.data;
  }

  /** Why the plan can only be looked at; null when it can be changed. */
  get readOnly(): ReadOnlyReason | null {
    return 'readOnly' in this.#parts.access ? this.#parts.access.readOnly : null;
  }

  /** Whether everything is on the disk. */
  get saveState(): SaveState {
    return this.#saving?.writer.state ?? { state: 'saved' };
  }

  /** What a window has to know about the plan; of many posts only the first. */
  describe(): OpenPlan {
    const { plan, revision } = this.#low.data;
    return {
      documentId: this.documentId,
      plan: { ...plan, posts: plan.posts.slice(0, POSTS_AT_ONCE) },
      postCount: plan.posts.length,
      revision,
      fileName: basename(this.path),
      folder: dirname(this.path),
      readOnly: this.readOnly,
      migratedFrom: this.#parts.loaded.adapter.migratedFrom,
      droppedTail: this.#parts.droppedTail,
    };
  }

  /** The next posts of the plan from a place on. */
  postsFrom(place: number): ResponseOf<'plan.posts'> {
    const { plan, revision } = this.#low.data;
    return { revision, posts: plan.posts.slice(place, place + POSTS_AT_ONCE) };
  }

  /** Does an edit of the plan at `revision`. When this says `acknowledged`, the edit is on the disk. */
  edit(revision: number, command: Command): Promise<EditOutcome> {
    const saving = this.#saving;
    if (saving === null) return Promise.resolve({ kind: 'refused', problems: [problem('readOnly')] });
    return saving.writer.queue.run(() => this.#editNow(saving, revision, command));
  }

  async #editNow({ writer, rewriter }: Saving, revision: number, command: Command): Promise<EditOutcome> {
    const { data } = this.#low;
    if (this.#isClosed) return { kind: 'refused', problems: [problem('planIsClosed')] };
    if (revision !== data.revision) return { kind: 'refused', problems: [problem('staleRevision', [], { expected: data.revision, found: revision })] };
    const applied = applyCommand(data.plan, command);
    if (!applied.ok) return { kind: 'refused', problems: [...applied.reason] };
    const next = revision + 1;
    const line = { revision: next, text: writeJournalLine(data.plan.id, next, command) };
    this.#low.data = { ...data, revision: next, plan: applied.value.plan };
    await writer.write(line);
    rewriter.soon();
    return writer.failure === null ? { kind: 'acknowledged', revision: next } : { kind: 'kept', revision: next, saveState: writer.state };
  }

  /** Tries to bring everything to the disk. Gives back what stands against it. */
  async flush(): Promise<SaveFailure | null> {
    if (this.#saving === null) return null;
    await this.#saving.writer.queue.settled();
    return this.#saving.writer.tryAgain();
  }

  /** Waits for all writing that is under way. */
  async settled(): Promise<void> {
    await this.#saving?.writer.queue.settled();
    await this.#saving?.rewriter.settled();
  }

  /** The backups of this plan, newest first. */
  backups(): Promise<Backup[]> {
    return new BackupFolder(this.world, this.path).list();
  }

  /** Puts another state of the plan in the place of the present one, as a new revision. Rejects when the disk refuses. */
  async replace(file: PlanFile): Promise<void> {
    await this.#saving?.rewriter.replace({ ...file, revision: this.#low.data.revision + 1 });
  }

  /**
   * Brings everything to the disk and gives the file free. When edits cannot be written the plan stays open, unless
   * `discard`; gives back what stands against it.
   */
  async close(discard = false): Promise<SaveFailure | null> {
    if (this.#saving === null || this.#isClosed) return null;
    const { lock, writer, rewriter } = this.#saving;
    const failure = discard ? null : await this.flush();
    if (failure !== null) return failure;
    await (discard ? this.settled() : rewriter.rewriteAtClose());
    await writer.queue.run(async () => {
      this.#isClosed = true;
      if (rewriter.isUpToDate) await writer.removeJournal();
    });
    writer.stop();
    rewriter.stop();
    await lock.release();
    return null;
  }
}

import type { SaveState } from '@shared/ipc';
import type { EditJournal, JournalLine } from './edit-journal';
import type { PlanLock } from './plan-lock';
import { RetryTimer } from './retry-timer';
import { type SaveFailure, StrangeFileError, toSaveFailure } from './save-failure';
import { SerialQueue } from './serial-queue';
import type { StorageLimits, StorageWorld } from './world';

/** Writing takes about a millisecond. Only when it takes so long that somebody could notice, it is told. */
const SLOW_WRITE_MS = 200;

/** What the writer tells its owner. */
export interface WriterEvents {
  readonly onState: (state: SaveState) => void;
  /** The journal cannot be written, but perhaps a new plan file can. */
  readonly onFileNeeded: () => Promise<void>;
}

/** Brings edits to the disk in their order, and keeps trying when the disk refuses. */
export class EditWriter {
  /** Everything that reads or changes the plan, the journal or what is known of them takes its turn here. */
  readonly queue = new SerialQueue();
  readonly #retry: RetryTimer;
  #failure: SaveFailure | null = null;
  #state: SaveState = { state: 'saved' };
  #isBlocked = false;

  constructor(
    private readonly world: StorageWorld,
    limits: StorageLimits,
    private readonly lock: PlanLock,
    private readonly journal: EditJournal,
    private readonly events: WriterEvents,
  ) {
    this.#retry = new RetryTimer(world, limits, () => void this.tryAgain());
  }

  /** Whether everything is on the disk. */
  get state(): SaveState {
    return this.#state;
  }

  /** Why edits are only in memory; null when all are on the disk. */
  get failure(): SaveFailure | null {
    return this.#failure;
  }

  /** Edits that are in the journal only. */
  get journalLines(): number {
    return this.journal.safe;
  }

  /** Writes an edit, and before it all that still wait. Takes place inside the queue. Never rejects for what a disk does. */
  async write(line: JournalLine): Promise<void> {
    this.journal.add(line);
    const stop = this.world.later(SLOW_WRITE_MS, () => this.#tellSlow());
    await this.#writeWaiting();
    stop();
  }

  #tellSlow(): void {
    if (this.#failure === null) this.#announce({ state: 'saving' });
  }

  async #writeWaiting(): Promise<void> {
    try {
      if (this.#isBlocked) throw new StrangeFileError('the plan file must be written anew first');
      await this.lock.ensureHeld();
      await this.journal.write();
      this.#succeed();
    } catch (error) {
      this.#fail(toSaveFailure(error));
    }
  }

  #succeed(): void {
    this.#failure = null;
    this.#retry.reset();
    this.#announce({ state: 'saved' });
  }

  #fail(failure: SaveFailure): void {
    this.#failure = failure;
    this.#retry.schedule();
    this.#announce({ state: 'failed', ...failure, unsaved: this.journal.waiting });
  }

  #announce(state: SaveState): void {
    const isNews = JSON.stringify(state) !== JSON.stringify(this.#state);
    this.#state = state;
    if (isNews) this.events.onState(state);
  }

  /** Tries to write what waits: into the journal, or else with a whole new plan file. Gives back what still stands against it. */
  async tryAgain(): Promise<SaveFailure | null> {
    if (this.#failure !== null) await this.queue.run(() => this.#writeWaiting());
    if (this.#failure !== null) await this.events.onFileNeeded();
    return this.#failure;
  }

  /** Acknowledges nothing until the plan file was written anew. Takes place inside the queue. */
  block(): void {
    this.#isBlocked = true;
    this.#fail({ code: 'other', detail: 'the plan file must be written anew first' });
  }

  /** The plan file holds everything up to `revision`. Takes place inside the queue. Rejects when the journal could not be shortened. */
  async contained(revision: number): Promise<void> {
    this.#isBlocked = false;
    this.journal.drop(revision);
    if (this.journal.waiting === 0) this.#succeed();
    await this.journal.shorten();
  }

  /** Takes the journal away. Takes place inside the queue. */
  async removeJournal(): Promise<void> {
    await this.journal.remove();
  }

  /** Ends all trying. */
  stop(): void {
    this.#retry.reset();
  }
}

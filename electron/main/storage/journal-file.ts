import { dirname } from 'node:path';
import { removeQuietly, withFile, writeDurably } from './durable-write';
import { unlessMissing } from './file-system';
import { journalPathOf } from './plan-paths';
import { StrangeFileError } from './save-failure';
import { setJournalAside } from './set-aside';
import type { StorageWorld } from './world';

type JournalWorld = Pick<StorageWorld, 'files' | 'newToken' | 'now' | 'labels'>;

/** What was found when the plan was opened: bytes that are understood (null: no journal), and whether more lies behind them. */
export interface FoundJournal {
  readonly length: number | null;
  readonly hasMore: boolean;
}

/**
 * The list of edits beside a plan that its file does not hold yet. Each edit opens it anew, because an open file would
 * go on taking edits after its folder was removed. What lies behind its known length was never acknowledged.
 */
export class JournalFile {
  readonly #path: string;
  #length: number | null;
  /** Whether a failed attempt, or a crash, may have left something that is not acknowledged. */
  #mayHaveMore: boolean;
  /** Length of a journal whose taking the place of the old one failed half-way: either may be there. */
  #unsureLength: number | null = null;

  constructor(
    private readonly world: JournalWorld,
    private readonly planPath: string,
    found: FoundJournal,
  ) {
    this.#path = journalPathOf(planPath);
    this.#length = found.length;
    this.#mayHaveMore = found.hasMore;
  }

  /** Adds lines; when this resolves they are on the disk. Throws StrangeFileError when the journal is not as we left it. */
  async append(text: string): Promise<void> {
    const bytes = Buffer.from(text, 'utf8');
    await this.#settle();
    const start = this.#length;
    await (start === null ? this.#create(bytes) : this.#extend(bytes, start));
    this.#length = (start ?? 0) + bytes.length;
    this.#mayHaveMore = false;
  }

  async #create(bytes: Uint8Array): Promise<void> {
    const found = await unlessMissing(this.world.files.details(this.#path));
    if (found !== undefined && !this.#mayHaveMore) throw new StrangeFileError('there is a journal that is not ours');
    this.#mayHaveMore = true;
    await writeDurably(this.world, this.#path, bytes, { isNew: false });
  }

  async #extend(bytes: Uint8Array, start: number): Promise<void> {
    await withFile(await this.world.files.open(this.#path, 'r+'), async (file) => {
      const size = await file.size();
      if (size < start || (size > start && !this.#mayHaveMore)) throw new StrangeFileError(`journal has ${size} bytes instead of ${start}`);
      if (size > start) await file.truncate(start);
      this.#mayHaveMore = true;
      await file.write(bytes, start);
      await file.sync();
    });
  }

  /** Puts other lines in the place of all that are there. After an error the old ones or the new ones are there. */
  async replace(text: string): Promise<void> {
    const bytes = Buffer.from(text, 'utf8');
    if (!(await this.#isOurs())) await setJournalAside(this.world, this.planPath);
    this.#unsureLength = bytes.length;
    await writeDurably(this.world, this.#path, bytes, { isNew: false });
    this.#length = bytes.length;
    this.#mayHaveMore = false;
    this.#unsureLength = null;
  }

  /** Whether what is there may be replaced: nothing, or what we left, or what a failed attempt of ours left. */
  async #isOurs(): Promise<boolean> {
    const found = await unlessMissing(this.world.files.details(this.#path));
    const expected = this.#length ?? 0;
    return found === undefined || found.bytes === expected || found.bytes === this.#unsureLength || (found.bytes > expected && this.#mayHaveMore);
  }

  async #settle(): Promise<void> {
    if (this.#unsureLength === null) return;
    const found = await unlessMissing(this.world.files.details(this.#path));
    // The new lines are the last of the old ones, so equal length means equal content.
    if (found?.bytes === this.#unsureLength) {
      this.#length = this.#unsureLength;
      this.#mayHaveMore = false;
    }
    // Without this a power cut could bring the old journal back, without what is about to be added to the new one.
    await this.world.files.syncFolder(dirname(this.#path));
    this.#unsureLength = null;
  }

  /** Takes the journal away, when the plan file holds everything. That it stays does no harm; one that is not ours stays. */
  async remove(): Promise<void> {
    const mayGo = await this.#isOurs().catch(() => false);
    if (mayGo) await removeQuietly(this.world.files, this.#path);
    this.#length = null;
    this.#mayHaveMore = true;
  }
}

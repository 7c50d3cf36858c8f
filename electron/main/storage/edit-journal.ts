import type { JournalFile } from './journal-file';

/** One edit as it stands in the journal; the plan has `revision` after it. */
export interface JournalLine {
  readonly revision: number;
  readonly text: string;
}

function textOf(lines: readonly JournalLine[]): string {
  return lines.map((line) => line.text).join('');
}

/** The edits that the plan file does not hold yet: those that are safe in the journal, and those that wait to get there. */
export class EditJournal {
  #safe: readonly JournalLine[];
  #waiting: readonly JournalLine[] = [];

  constructor(
    private readonly file: JournalFile,
    replayed: readonly JournalLine[],
  ) {
    this.#safe = replayed;
  }

  /** Edits that are only in memory. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Edits that the journal holds and the plan file does not. */
  get safe(): number {
    return this.#safe.length;
  }

  /** Queues an edit. */
  add(line: JournalLine): void {
    this.#waiting = [...this.#waiting, line];
  }

  /** Brings all waiting edits to the disk, in their order. */
  async write(): Promise<void> {
    const lines = this.#waiting;
    if (lines.length === 0) return;
    await this.file.append(textOf(lines));
    this.#safe = [...this.#safe, ...lines];
    this.#waiting = this.#waiting.slice(lines.length);
  }

  /** The plan file now holds everything up to `revision`, so those edits wait no longer. */
  drop(revision: number): void {
    this.#waiting = this.#waiting.filter((line) => line.revision > revision);
    this.#safe = this.#safe.filter((line) => line.revision > revision);
  }

  /** Shortens the journal to the edits that the plan file does not hold. */
  async shorten(): Promise<void> {
    await this.file.replace(textOf(this.#safe));
  }

  /** Takes the journal away. */
  async remove(): Promise<void> {
    await this.file.remove();
  }
}

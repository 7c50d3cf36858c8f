import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { writePlanText } from '@shared/formats';
import { openPlanText, type OpenPlanProblem } from '@shared/migrations';
import type { PlanFile } from '@shared/schema';
import { writeDurably } from './durable-write';
import { type FileDetails, unlessMissing } from './file-system';
import { setAside } from './set-aside';
import type { StorageWorld } from './world';

type AdapterWorld = Pick<StorageWorld, 'files' | 'newToken' | 'now' | 'labels' | 'report'>;

/** Why the bytes of a file are no plan. lowdb's interface knows no other way than an exception. */
export class UnreadablePlanError extends Error {
  override readonly name = 'UnreadablePlanError';
  constructor(
    readonly problem: OpenPlanProblem,
    readonly text: string,
  ) {
    super(problem.code);
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The text of a file; broken UTF-8 makes it no JSON rather than a plan with replaced signs. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function isUntouched(found: FileDetails, left: FileDetails | null): boolean {
  return left !== null && found.inode === left.inode && found.bytes === left.bytes && found.changedAt === left.changedAt;
}

/** How lowdb reads and writes a plan file: through the one pipeline, and durably. Never writes over what it does not know. */
export class PlanFileAdapter implements Adapter<PlanFile> {
  /** What the file looked like when we last read or wrote it. */
  #left: FileDetails | null = null;
  /** Contents that are ours: as read, as written, and as a write that failed half-way may have left. */
  readonly #ours = new Set<string>();
  #device: number | null = null;
  /** Version that the file was written in, when that is an older one. */
  migratedFrom: number | null = null;
  /** The bytes as they were found. */
  original: Uint8Array = new Uint8Array();

  constructor(
    private readonly world: AdapterWorld,
    readonly path: string,
  ) {}

  /** Reads the plan. Throws UnreadablePlanError, or the error of the file system; a missing file is an error, too. */
  async read(): Promise<PlanFile> {
    this.original = await this.world.files.read(this.path);
    await this.#remember(this.original);
    const text = textOf(this.original);
    const read = openPlanText(text);
    if (!read.ok) throw new UnreadablePlanError(read.reason, text);
    this.migratedFrom = read.value.migratedFrom;
    return read.value.file;
  }

  /** Writes the plan durably. A file that somebody else put there meanwhile is set aside first. */
  async write(file: PlanFile): Promise<void> {
    // The text is made before anything is awaited: it is the plan of this moment.
    const bytes = Buffer.from(writePlanText(file), 'utf8');
    const found = await this.#ensureOurs();
    this.#ours.add(digestOf(bytes));
    await writeDurably(this.world, this.path, bytes, found === null ? { isNew: true } : { isNew: false, mode: found.mode });
    this.#ours.clear();
    await this.#remember(bytes);
  }

  async #remember(bytes: Uint8Array): Promise<void> {
    this.#ours.add(digestOf(bytes));
    // Without the details the contents are compared next time, which takes longer and is as good.
    this.#left = await this.world.files.details(this.path).catch(() => null);
    this.#device ??= await this.world.files.details(dirname(this.path)).then(
      (folder) => folder.device,
      () => null,
    );
  }

  /** The file that may be replaced, or null when there is none. */
  async #ensureOurs(): Promise<FileDetails | null> {
    const found = await unlessMissing(this.world.files.details(this.path));
    if (found === undefined) return this.#ensureSameDisk();
    if (isUntouched(found, this.#left)) return found;
    if (found.kind === 'file' && this.#ours.has(digestOf(await this.world.files.read(this.path)))) return found;
    // The journal stays: it is our own, and until the new file is there it holds what was acknowledged.
    await setAside(this.world, this.path, 'replaced', false);
    this.world.report('the plan file was changed by another program; that version was set aside');
    return null;
  }

  /** The empty folder where a memory stick was mounted is not where the plan belongs. */
  async #ensureSameDisk(): Promise<null> {
    const { device } = await this.world.files.details(dirname(this.path));
    if (this.#device === null || device === this.#device) return null;
    throw Object.assign(new Error('ENODEV: the disk of the plan is gone'), { code: 'ENODEV' });
  }
}

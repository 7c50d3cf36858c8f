import { writePlanText } from '@shared/formats';
import type { PlanFile } from '@shared/schema';
import { BackupFolder } from './backup-folder';
import type { PlanFileAdapter } from './plan-file-adapter';
import type { StorageLimits, StorageWorld } from './world';

type KeeperWorld = ConstructorParameters<typeof BackupFolder>[0] & Pick<StorageWorld, 'now' | 'report'>;

function bytesOf(file: PlanFile): Uint8Array {
  return Buffer.from(writePlanText(file), 'utf8');
}

/** Decides when an open plan is backed up. That a backup fails is told to the log and never stops saving. */
export class BackupKeeper {
  readonly folder: BackupFolder;
  #hasKeptOriginal = false;
  #lastAt = 0;
  #lastRevision: number | null = null;

  constructor(
    private readonly world: KeeperWorld,
    private readonly limits: StorageLimits,
    private readonly adapter: PlanFileAdapter,
  ) {
    this.folder = new BackupFolder(world, adapter.path);
  }

  /**
   * Before the file is replaced for the first time: keeps it as it was found, to the byte, unless the last session left a
   * backup of it. That is the state from before this program, or this version of it, so it does not make way for later ones.
   */
  async beforeReplacing(foundRevision: number): Promise<void> {
    if (this.#hasKeptOriginal) return;
    this.#hasKeptOriginal = true;
    const { original, migratedFrom } = this.adapter;
    const isThere = (await this.folder.list()).some((backup) => backup.revision === foundRevision);
    if (original.length > 0 && (!isThere || migratedFrom !== null)) await this.#keep(original, foundRevision, true);
    this.adapter.original = new Uint8Array();
  }

  /** After the file was replaced: keeps the new one when enough time has passed. */
  async afterReplacing(file: PlanFile): Promise<void> {
    if (this.world.now() - this.#lastAt >= this.limits.betweenBackups) await this.#keep(bytesOf(file), file.revision, false);
  }

  /** When the plan is closed: keeps it as it is left, if it was worked on. */
  async atClose(file: PlanFile): Promise<void> {
    if (this.#hasKeptOriginal && this.#lastRevision !== file.revision) await this.#keep(bytesOf(file), file.revision, false);
  }

  /** Keeps a plan on purpose. Rejects when that fails, as what comes next relies on it. */
  async keepOnPurpose(file: PlanFile): Promise<void> {
    await this.folder.keep(bytesOf(file), file.revision, true);
  }

  async #keep(bytes: Uint8Array, revision: number, isKept: boolean): Promise<void> {
    try {
      await this.folder.keep(bytes, revision, isKept);
      this.#lastAt = this.world.now();
      this.#lastRevision = revision;
    } catch (error) {
      this.world.report('a backup could not be written', error);
    }
  }
}

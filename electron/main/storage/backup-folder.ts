import { dirname, join } from 'node:path';
import type { Backup } from '@shared/ipc';
import { type BackupName, backupNameOf, parseBackupName } from './backup-names';
import { surplusBackups } from './backup-pruning';
import { removeQuietly, sweepTemporaries, writeDurably } from './durable-write';
import { unlessMissing } from './file-system';
import { backupFolderOf } from './plan-paths';
import type { StorageWorld } from './world';

type BackupWorld = Pick<StorageWorld, 'files' | 'newToken' | 'now' | 'report'>;

/** The backups of one plan file. Each is a whole plan that can also be opened by hand. */
export class BackupFolder {
  readonly #folder: string;

  constructor(
    private readonly world: BackupWorld,
    planPath: string,
  ) {
    this.#folder = backupFolderOf(planPath);
  }

  async #names(): Promise<BackupName[]> {
    const names = (await unlessMissing(this.world.files.list(this.#folder))) ?? [];
    const backups = names.map((name) => parseBackupName(name)).filter((backup) => backup !== undefined);
    return backups.toSorted((one, other) => other.takenAt - one.takenAt || other.revision - one.revision);
  }

  /** All backups, newest first; none when the folder cannot be read. */
  async list(): Promise<Backup[]> {
    const names = await this.#names().catch(() => []);
    const found = await Promise.all(names.map((name) => this.#describe(name)));
    return found.filter((backup) => backup !== undefined);
  }

  async #describe({ id, takenAt, revision }: BackupName): Promise<Backup | undefined> {
    const details = await this.world.files.details(join(this.#folder, id)).catch(() => undefined);
    if (details?.kind !== 'file') return undefined;
    return { id, takenAt: new Date(takenAt).toISOString(), bytes: details.bytes, revision };
  }

  /** The path of a backup; undefined when the id is none of ours. */
  pathOf(id: string): string | undefined {
    return parseBackupName(id) === undefined ? undefined : join(this.#folder, id);
  }

  /** Writes a backup and lets go of those that are too many. Rejects when it could not be written. */
  async keep(bytes: Uint8Array, revision: number, isKept: boolean): Promise<string> {
    const { files } = this.world;
    // One level after the other: the folder of the plan itself is never made anew.
    await files.makeFolder(dirname(this.#folder));
    await files.makeFolder(this.#folder);
    const id = backupNameOf(this.world.now(), revision, isKept);
    await writeDurably(this.world, join(this.#folder, id), bytes, { isNew: false });
    await this.#prune().catch((error: unknown) => this.world.report('old backups could not be removed', error));
    return id;
  }

  async #prune(): Promise<void> {
    const { files } = this.world;
    for (const { id } of surplusBackups(await this.#names(), this.world.now())) await removeQuietly(files, join(this.#folder, id));
    await sweepTemporaries(files, this.#folder, '');
  }
}

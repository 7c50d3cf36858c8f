import { basename } from 'node:path';
import type { OpenFailure, SaveState } from '@shared/ipc';
import type { PlanFile } from '@shared/schema';
import { failure, type Result, success } from '@shared/util';
import { BackupFolder, openPlan, type OpenProblem, type PlanDocument, readBackup, restoreClosedPlan, type StorageWorld, toSaveFailure, usualLimits } from '../storage';

/** Failures after which a backup may be brought back to the place of the file. */
const MAY_RESTORE: readonly OpenFailure['code'][] = ['missing', 'notJson', 'notAPlan', 'invalid', 'damaged', 'tooLarge'];

/** A plan that could not be opened, for which a window may still ask for a backup. */
interface FailedPlan {
  readonly path: string;
  readonly windowId: number | null;
}

/** A failure that has nothing to do with the contents of a file. */
export function plainFailure(code: OpenFailure['code'], fileName: string, detail = ''): OpenFailure {
  return { code, fileName, problems: [], setAside: null, documentId: null, backups: [], detail };
}

/** A failure of writing, where a plan was to be made. */
export function writeFailure(error: unknown, fileName: string): OpenFailure {
  const { code, detail } = toSaveFailure(error);
  return plainFailure(code === 'denied' ? 'denied' : 'other', fileName, detail);
}

/** What happens to documents. */
interface DocumentEvents {
  readonly onState: (documentId: string, state: SaveState) => void;
  /** Its plan has just been read from disk. */
  readonly onRead: (document: PlanDocument) => void;
}

/** Opens plans and remembers those that could not be opened, so that their backups can be brought back. */
export class Documents {
  readonly #failed = new Map<string, FailedPlan>();

  constructor(
    private readonly world: StorageWorld,
    private readonly events: DocumentEvents,
  ) {}

  /** Opens a plan. A failure names `windowId` as the one that may ask for a backup. */
  async open(path: string, windowId: number | null): Promise<Result<PlanDocument, OpenFailure>> {
    const documentId = this.world.newToken();
    const opened = await openPlan(this.world, usualLimits, path, { documentId, onState: (state) => this.events.onState(documentId, state) });
    if (opened.ok) this.events.onRead(opened.value);
    return opened.ok ? opened : failure(await this.#describe(path, windowId, opened.reason));
  }

  async #describe(path: string, windowId: number | null, { load, setAside }: OpenProblem): Promise<OpenFailure> {
    const plain = { ...plainFailure(load.code, basename(path), load.detail), setAside, problems: 'problems' in load ? [...load.problems] : [] };
    const backups = MAY_RESTORE.includes(load.code) ? await new BackupFolder(this.world, path).list() : [];
    if (backups.length === 0) return plain;
    const documentId = this.world.newToken();
    this.#failed.set(documentId, { path, windowId });
    return { ...plain, documentId, backups };
  }

  /** The file that a window failed to open. */
  failedPath(documentId: string, windowId: number): string | undefined {
    const failed = this.#failed.get(documentId);
    return failed?.windowId === windowId ? failed.path : undefined;
  }

  /** Brings a backup back to the place of a file that could not be opened, and opens it. */
  async restoreFailed(path: string, backupId: string, windowId: number | null): Promise<Result<PlanDocument, OpenFailure>> {
    const backup = await readBackup(this.world, path, backupId);
    if (!backup.ok) return failure(plainFailure(backup.reason.code, backupId, backup.reason.detail));
    const restored = await restoreClosedPlan(this.world, path, backup.value);
    if (!restored.ok) return failure(plainFailure(restored.reason.code === 'denied' ? 'denied' : 'other', basename(path), restored.reason.detail));
    return this.open(path, windowId);
  }

  /** Brings a backup back into an open plan. */
  async restoreOpen(document: PlanDocument, backupId: string): Promise<Result<PlanDocument, OpenFailure>> {
    const backup = await readBackup(this.world, document.path, backupId);
    if (!backup.ok) return failure(plainFailure(backup.reason.code, backupId, backup.reason.detail));
    return this.#replace(document, backup.value);
  }

  async #replace(document: PlanDocument, file: PlanFile): Promise<Result<PlanDocument, OpenFailure>> {
    if (document.readOnly !== null) return failure(plainFailure('denied', basename(document.path), 'read-only'));
    try {
      await document.replace(file);
      this.events.onRead(document);
      return success(document);
    } catch (error) {
      return failure(writeFailure(error, basename(document.path)));
    }
  }
}

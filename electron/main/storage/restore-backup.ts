import { writePlanText } from '@shared/formats';
import type { PlanFile } from '@shared/schema';
import { failure, type Result, success } from '@shared/util';
import { BackupFolder } from './backup-folder';
import { writeDurably } from './durable-write';
import { loadPlan, type LoadProblem, locatePlan } from './load-plan';
import { acquireLock } from './plan-lock';
import { journalPathOf } from './plan-paths';
import { type SaveFailure, toSaveFailure } from './save-failure';
import { isFree, setAside } from './set-aside';
import type { StorageWorld } from './world';

/** Reads a plan file without opening it. */
export async function readPlanFile(world: StorageWorld, path: string): Promise<Result<PlanFile, LoadProblem>> {
  const located = await locatePlan(world, path);
  if (!located.ok) return located;
  const loaded = await loadPlan(world, path);
  return loaded.ok ? success(loaded.value.low.data) : loaded;
}

/** Reads a backup of a plan. An id that is none of its backups counts as missing. */
export async function readBackup(world: StorageWorld, planPath: string, backupId: string): Promise<Result<PlanFile, LoadProblem>> {
  const path = new BackupFolder(world, planPath).pathOf(backupId);
  return path === undefined ? failure({ code: 'missing', detail: 'no backup of this plan' }) : readPlanFile(world, path);
}

/**
 * Brings a backup back to the place of a plan that could not be opened. Whatever lies there, and its journal, is set aside.
 * Gives back under which name.
 */
export async function restoreClosedPlan(world: StorageWorld, planPath: string, file: PlanFile): Promise<Result<string | null, SaveFailure>> {
  try {
    const lock = await acquireLock(world, planPath);
    if (!lock.ok) return failure({ code: 'taken', detail: `${lock.reason.user} on ${lock.reason.host}` });
    try {
      const isNothingThere = (await isFree(world.files, planPath)) && (await isFree(world.files, journalPathOf(planPath)));
      const aside = isNothingThere ? null : await setAside(world, planPath, 'damaged', true);
      const restored = { ...file, revision: file.revision + 1 };
      await writeDurably(world, planPath, Buffer.from(writePlanText(restored), 'utf8'), { isNew: true });
      return success(aside);
    } finally {
      await lock.value.release();
    }
  } catch (error) {
    return failure(toSaveFailure(error));
  }
}

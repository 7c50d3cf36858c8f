import { writePlanText } from '@shared/formats';
import type { PlanFile } from '@shared/schema';
import { failure, type Result, success } from '@shared/util';
import { BackupFolder } from './backup-folder';
import { writeDurably } from './durable-write';
import { type FileDetails, unlessMissing } from './file-system';
import { acquireLock } from './plan-lock';
import { journalPathOf, PLAN_ENDING } from './plan-paths';
import { type SaveFailure, toSaveFailure } from './save-failure';
import { isFree, setJournalAside } from './set-aside';
import type { StorageWorld } from './world';

/** The user agreed to replace the file; it is kept among the backups of that name all the same. */
async function keepReplaced(world: StorageWorld, path: string): Promise<void> {
  await new BackupFolder(world, path).keep(await world.files.read(path), 0, true);
}

async function writeOver(world: StorageWorld, path: string, file: PlanFile, found: FileDetails | undefined): Promise<void> {
  if (found !== undefined) await keepReplaced(world, path);
  // A journal that a plan of this name left behind would be taken for the copy's.
  if (!(await isFree(world.files, journalPathOf(path)))) await setJournalAside(world, path);
  const options = found === undefined ? { isNew: true } : { isNew: false, mode: found.mode };
  await writeDurably(world, path, Buffer.from(writePlanText(file), 'utf8'), options);
}

/** The chosen path with the ending of plan files. A file whose name only then is the same was never agreed to be replaced. */
async function pathFor(world: StorageWorld, chosen: string): Promise<string> {
  if (chosen.toLowerCase().endsWith(PLAN_ENDING)) return chosen;
  for (let count = 1; ; count += 1) {
    const path = `${chosen}${count === 1 ? '' : ` ${count}`}${PLAN_ENDING}`;
    if (await isFree(world.files, path)) return path;
  }
}

/** Writes a plan to a place that the user chose, and gives back where. A file there is replaced, unless it is open anywhere. */
export async function saveCopy(world: StorageWorld, chosen: string, file: PlanFile): Promise<Result<string, SaveFailure>> {
  try {
    const path = await pathFor(world, chosen);
    const found = await unlessMissing(world.files.details(path));
    if (found !== undefined && found.kind !== 'file') return failure({ code: 'denied', detail: found.kind });
    const lock = await acquireLock(world, path);
    if (!lock.ok) return failure({ code: 'taken', detail: `${lock.reason.user} on ${lock.reason.host}` });
    try {
      await writeOver(world, path, file, found);
    } finally {
      await lock.value.release();
    }
    return success(path);
  } catch (error) {
    return failure(toSaveFailure(error));
  }
}

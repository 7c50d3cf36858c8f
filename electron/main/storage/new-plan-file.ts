import { dirname, join } from 'node:path';
import { writePlanText } from '@shared/formats';
import type { PlanFile } from '@shared/schema';
import { writeDurably } from './durable-write';
import { errorCode, type FileSystem } from './file-system';
import { backupFolderOf, journalPathOf, PLAN_ENDING } from './plan-paths';
import { safeFileName } from './safe-names';
import { isFree } from './set-aside';
import type { StorageWorld } from './world';

const MOST_NAMES = 10_000;

async function ensureFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    await files.makeFolder(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await ensureFolder(files, dirname(folder));
    await files.makeFolder(folder);
  }
}

/** A name is taken, too, when a plan that had it left a journal or backups behind: they must not become the new plan's. */
async function isWhollyFree(world: Pick<StorageWorld, 'files'>, path: string): Promise<boolean> {
  const places = [path, journalPathOf(path), backupFolderOf(path)];
  const free = await Promise.all(places.map((place) => isFree(world.files, place)));
  return free.every(Boolean);
}

/**
 * Writes a plan into a new file of `folder`, named after the plan and numbered when that name is taken. Gives back its path.
 * Rejects with what the file system said. Never touches a file that exists.
 */
export async function createPlanFile(world: Pick<StorageWorld, 'files' | 'newToken'>, folder: string, file: PlanFile, fallbackName: string): Promise<string> {
  await ensureFolder(world.files, folder);
  const name = safeFileName(file.plan.name, fallbackName);
  const bytes = Buffer.from(writePlanText(file), 'utf8');
  for (let count = 1; count <= MOST_NAMES; count += 1) {
    const path = join(folder, `${name}${count === 1 ? '' : ` ${count}`}${PLAN_ENDING}`);
    if (!(await isWhollyFree(world, path))) continue;
    try {
      await writeDurably(world, path, bytes, { isNew: true });
      return path;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  throw new Error(`no free name for ${name}`);
}

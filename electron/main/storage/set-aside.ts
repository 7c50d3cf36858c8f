import { basename, dirname, extname, join } from 'node:path';
import { errorCode, type FileSystem, unlessMissing } from './file-system';
import { journalPathOf } from './plan-paths';
import type { AsideLabels, StorageWorld } from './world';

type AsideWorld = Pick<StorageWorld, 'files' | 'now' | 'labels'>;

const MOST_NAMES = 1_000;

/** `2027-01-04 1530` in the time of this computer: people look for it by their own clock. */
function localMinute(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}${two(date.getMinutes())}`;
}

function asidePath(path: string, label: string, now: number, count: number): string {
  const ending = extname(path);
  const number = count === 1 ? '' : ` ${count}`;
  return join(dirname(path), `${basename(path, ending)} (${label} ${localMinute(now)}${number})${ending}`);
}

/** Whether nothing has this name. */
export async function isFree(files: FileSystem, path: string): Promise<boolean> {
  return (await unlessMissing(files.details(path))) === undefined;
}

/** Gives a file another name; false when that name is taken. */
async function moveTo(files: FileSystem, from: string, to: string): Promise<boolean> {
  if (!(await isFree(files, to))) return false;
  try {
    await files.link(from, to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // No hard links here, or a folder: the name was free a moment ago.
    await files.rename(from, to);
    return true;
  }
  await files.remove(from);
  return true;
}

async function moveIfThere(files: FileSystem, from: string, to: string): Promise<boolean> {
  return (await isFree(files, from)) || (await moveTo(files, from, to));
}

/**
 * Moves a plan file that must not be written over out of the way, under a name that says why and when, with the journal
 * that belongs to it when `withJournal`. Gives back the new path. Never takes a name that exists.
 */
export async function setAside(world: AsideWorld, path: string, why: keyof AsideLabels, withJournal: boolean): Promise<string> {
  const { files } = world;
  for (let count = 1; count <= MOST_NAMES; count += 1) {
    const target = asidePath(path, world.labels()[why], world.now(), count);
    const areBothFree = await isFree(files, journalPathOf(target));
    if (!areBothFree || !(await moveIfThere(files, path, target))) continue;
    if (withJournal) await moveIfThere(files, journalPathOf(path), journalPathOf(target));
    await files.syncFolder(dirname(path));
    return target;
  }
  throw new Error(`no free name to set ${basename(path)} aside`);
}

/** Moves only the journal of a plan out of the way. */
export async function setJournalAside(world: AsideWorld, planPath: string): Promise<void> {
  const { files } = world;
  for (let count = 1; count <= MOST_NAMES; count += 1) {
    const target = journalPathOf(asidePath(planPath, world.labels().replaced, world.now(), count));
    if (await moveIfThere(files, journalPathOf(planPath), target)) return;
  }
}

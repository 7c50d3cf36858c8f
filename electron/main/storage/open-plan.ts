import { basename, dirname } from 'node:path';
import { writePlanText } from '@shared/formats';
import type { ReadOnlyReason, SaveState } from '@shared/ipc';
import { failure, type Result, success } from '@shared/util';
import { BackupFolder } from './backup-folder';
import { sweepTemporaries } from './durable-write';
import { errorCode } from './file-system';
import { type LoadedPlan, loadPlan, type LoadProblem, locatePlan } from './load-plan';
import { type DocumentParts, PlanDocument } from './plan-document';
import { acquireLock, type PlanLock } from './plan-lock';
import { isBackupPath, journalPathOf } from './plan-paths';
import { isFree, setAside } from './set-aside';
import type { StorageLimits, StorageWorld } from './world';

/** Why a plan cannot be loaded, after a look at what lies around it. */
type JudgedProblem = Exclude<LoadProblem, { code: 'damaged' }> | { readonly code: 'damaged'; readonly detail: string };

/** Why a plan could not be opened, and under which name it was set aside, when it was. */
export interface OpenProblem {
  readonly load: JudgedProblem;
  readonly setAside: string | null;
}

/** What the owner of a document gives it. */
export interface DocumentOwner {
  readonly documentId: string;
  readonly onState: (state: SaveState) => void;
}

type Access = { readonly lock: PlanLock } | { readonly readOnly: ReadOnlyReason };

const NOBODY_MAY_WRITE = 0o222;
const WATCH_ATTEMPTS = 3;

async function takeAccess(world: StorageWorld, path: string): Promise<Access> {
  const locked: Access = { readOnly: { why: 'protected' } };
  try {
    const { mode } = await world.files.details(path);
    // The administrator may write everywhere, but a file marked as read-only is meant to be.
    if (isBackupPath(path) || (mode & NOBODY_MAY_WRITE) === 0) return locked;
    await world.files.checkWritable(path);
    const lock = await acquireLock(world, path);
    return lock.ok ? { lock: lock.value } : { readOnly: { why: 'held', holder: lock.reason } };
  } catch (error) {
    if (errorCode(error) === '') throw error;
    // Without a lock nothing may be written, whatever the reason: a full disk, missing rights, a write-protected medium.
    world.report('a plan cannot be locked', error);
    return locked;
  }
}

/** Loads a plan that somebody else may be writing: the file and its journal may be of different moments. */
async function loadWatched(world: StorageWorld, path: string): Promise<Result<LoadedPlan, LoadProblem>> {
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await loadPlan(world, path);
    if (loaded.ok || loaded.reason.code !== 'damaged') return loaded;
    if (attempt === WATCH_ATTEMPTS) return success(loaded.reason.recovered);
  }
}

/** A file without JSON in it is damaged when it was a plan of ours before, and otherwise just some other file. */
async function judge(world: StorageWorld, path: string, problem: LoadProblem): Promise<JudgedProblem> {
  if (problem.code === 'damaged') return { code: 'damaged', detail: problem.detail };
  if (problem.code !== 'notJson') return problem;
  const hasJournal = !(await isFree(world.files, journalPathOf(path)).catch(() => true));
  const wasOurs = hasJournal || (await new BackupFolder(world, path).list()).length > 0;
  return wasOurs ? { code: 'damaged', detail: problem.detail } : problem;
}

async function keepRecovered(world: StorageWorld, path: string, problem: LoadProblem): Promise<void> {
  if (problem.code !== 'damaged') return;
  const { data } = problem.recovered.low;
  const bytes = Buffer.from(writePlanText(data), 'utf8');
  await new BackupFolder(world, path).keep(bytes, data.revision, true);
}

/** Moves a damaged plan out of the way, and what could be read of it among its backups. Null when that was not possible. */
async function rescue(world: StorageWorld, path: string, problem: LoadProblem): Promise<string | null> {
  try {
    await keepRecovered(world, path, problem);
    return await setAside(world, path, 'damaged', true);
  } catch (error) {
    world.report('a damaged plan could not be set aside', error);
    return null;
  }
}

async function refuse(world: StorageWorld, path: string, access: Access, problem: LoadProblem): Promise<OpenProblem> {
  const judged = await judge(world, path, problem);
  const aside = judged.code === 'damaged' && 'lock' in access ? await rescue(world, path, problem) : null;
  if ('lock' in access) await access.lock.release();
  return { load: judged, setAside: aside === null ? null : basename(aside) };
}

async function finalAccess(access: Access, newerVersion: number | null): Promise<Access> {
  if (newerVersion === null) return access;
  if ('lock' in access) await access.lock.release();
  return { readOnly: { why: 'newer', version: newerVersion } };
}

/** Opens a plan file: lock, one pipeline, journal. A damaged file is set aside; apart from that a failure changes nothing. */
export async function openPlan(world: StorageWorld, limits: StorageLimits, givenPath: string, owner: DocumentOwner): Promise<Result<PlanDocument, OpenProblem>> {
  const located = await locatePlan(world, givenPath);
  if (!located.ok) return failure({ load: located.reason, setAside: null });
  const path = located.value;
  const access = await takeAccess(world, path);
  try {
    return await openWithAccess(world, limits, path, owner, access);
  } catch (error) {
    if ('lock' in access) await access.lock.release();
    throw error;
  }
}

async function openWithAccess(
  world: StorageWorld,
  limits: StorageLimits,
  path: string,
  owner: DocumentOwner,
  access: Access,
): Promise<Result<PlanDocument, OpenProblem>> {
  const loaded = await ('lock' in access ? loadPlan(world, path) : loadWatched(world, path));
  if (!loaded.ok) return failure(await refuse(world, path, access, loaded.reason));
  if ('lock' in access) await sweepTemporaries(world.files, dirname(path), basename(path));
  const parts: DocumentParts = {
    documentId: owner.documentId,
    loaded: loaded.value,
    access: await finalAccess(access, loaded.value.newerVersion),
    droppedTail: 'lock' in access && loaded.value.journal.hasMore,
  };
  return success(new PlanDocument(world, limits, parts, owner.onState));
}

import { failure, type Result, success } from '@shared/util';
import { removeQuietly, withFile } from './durable-write';
import { errorCode, unlessMissing } from './file-system';
import { isHolderGone, LOCK_PATIENCE_MS, type LockContent, readLock, writeLock } from './lock-content';
import { lockPathOf } from './plan-paths';
import { LockLostError } from './save-failure';
import { SerialQueue } from './serial-queue';
import type { StorageWorld } from './world';

type LockWorld = Pick<StorageWorld, 'files' | 'now' | 'later' | 'newToken' | 'process' | 'report'>;

/** Who works on a plan. */
export interface Holder {
  readonly user: string;
  readonly host: string;
  readonly since: string;
  readonly isThisProgram: boolean;
}

const HEARTBEAT_MS = 30_000;

async function writeWhole(world: LockWorld, path: string, flags: 'wx' | 'r+', text: string): Promise<void> {
  await withFile(await world.files.open(path, flags), (file) => file.write(Buffer.from(text, 'utf8'), 0));
}

/** Our hold on a plan file: nobody else writes it as long as we keep it. */
export class PlanLock {
  #checkedAt: number;
  #stopHeartbeat: () => void = () => undefined;
  readonly #beats = new SerialQueue();

  constructor(
    private readonly world: LockWorld,
    private readonly path: string,
    private readonly content: LockContent,
  ) {
    this.#checkedAt = world.now();
    this.#scheduleHeartbeat();
  }

  /** Throws LockLostError when somebody took the plan over, as they may when this computer was asleep for long. */
  async ensureHeld(): Promise<void> {
    // As long as heartbeats come in time nobody can have taken it.
    if (this.world.now() - this.#checkedAt < LOCK_PATIENCE_MS / 2) return;
    await this.#beats.run(() => this.#beat());
  }

  async #beat(): Promise<void> {
    // Whatever comes of it: until it has gone well, the next edit has to ask again.
    this.#checkedAt = Number.NEGATIVE_INFINITY;
    const found = await unlessMissing(this.world.files.read(this.path));
    const holder = found === undefined ? undefined : readLock(found);
    if (holder !== undefined && holder.token !== this.content.token) throw new LockLostError(`${holder.user} on ${holder.host} has taken the plan over`);
    const text = writeLock({ ...this.content, heartbeat: new Date(this.world.now()).toISOString() });
    await writeWhole(this.world, this.path, found === undefined ? 'wx' : 'r+', text);
    this.#checkedAt = this.world.now();
  }

  #scheduleHeartbeat(): void {
    this.#stopHeartbeat = this.world.later(HEARTBEAT_MS, () => {
      // A heartbeat that fails is tried again in time; whether the plan is still ours shows before the next edit is written.
      void this.#beats.run(() => this.#beat()).catch((error: unknown) => this.world.report('the lock of a plan could not be renewed', error));
      this.#scheduleHeartbeat();
    });
  }

  /** Gives the plan free, after a heartbeat that is under way: it would bring the lock back. */
  async release(): Promise<void> {
    this.#stopHeartbeat();
    await this.#beats.run(() => this.#remove());
  }

  async #remove(): Promise<void> {
    const found = await this.world.files.read(this.path).catch(() => undefined);
    const holder = found === undefined ? undefined : readLock(found);
    if (holder === undefined || holder.token === this.content.token) await removeQuietly(this.world.files, this.path);
  }
}

async function newContent(world: LockWorld): Promise<LockContent> {
  const { id, host, user } = world.process;
  const now = new Date(world.now()).toISOString();
  return { program: 'taktplan', token: world.newToken(), processId: id, processStart: await world.process.startOf(id), host, user, since: now, heartbeat: now };
}

async function tryToCreate(world: LockWorld, path: string, content: LockContent): Promise<boolean> {
  try {
    await writeWhole(world, path, 'wx', writeLock(content));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // The lock is there but empty, as on a full disk: it still keeps others out, and a heartbeat will fill it.
    if (errorCode(error) === 'ENOSPC' && (await unlessMissing(world.files.details(path))) !== undefined) return true;
    throw error;
  }
}

/** What is known of a lock file; `gone`: its holder is, so it may be removed. */
type LockState = { readonly is: 'none' } | { readonly is: 'gone' } | { readonly is: 'held'; readonly holder: Holder };

/** A lock whose writing has just begun, or failed on a full disk, counts by its age. */
async function unreadableState(world: LockWorld, path: string): Promise<LockState> {
  const details = await unlessMissing(world.files.details(path));
  if (details === undefined) return { is: 'none' };
  if (world.now() - details.changedAt > LOCK_PATIENCE_MS) return { is: 'gone' };
  return { is: 'held', holder: { user: '', host: '', since: new Date(details.changedAt).toISOString(), isThisProgram: false } };
}

async function lockState(world: LockWorld, path: string): Promise<LockState> {
  const bytes = await unlessMissing(world.files.read(path));
  if (bytes === undefined) return { is: 'none' };
  const lock = readLock(bytes);
  if (lock === undefined) return unreadableState(world, path);
  if (await isHolderGone(lock, world.process, world.now())) return { is: 'gone' };
  const isThisProgram = lock.host === world.process.host && lock.processId === world.process.id;
  return { is: 'held', holder: { user: lock.user, host: lock.host, since: lock.since, isThisProgram } };
}

/** Removes a lock whose holder is gone. Guarded by a second lock, so that of two who try only one can succeed. */
async function clearStale(world: LockWorld, path: string): Promise<void> {
  const guard = `${path}.takeover`;
  if ((await lockState(world, guard)).is === 'gone') await removeQuietly(world.files, guard);
  if (!(await tryToCreate(world, guard, await newContent(world)))) return;
  // What was read before the guard was ours may have been replaced by a living lock.
  if ((await lockState(world, path)).is === 'gone') await removeQuietly(world.files, path);
  await removeQuietly(world.files, guard);
}

/** Takes the lock of a plan file, or says who has it. Rejects when the folder cannot be written. */
export async function acquireLock(world: LockWorld, planPath: string): Promise<Result<PlanLock, Holder>> {
  const path = lockPathOf(planPath);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const content = await newContent(world);
    if (await tryToCreate(world, path, content)) return success(new PlanLock(world, path, content));
    const state = await lockState(world, path);
    if (state.is === 'held') return failure(state.holder);
    if (state.is === 'gone') await clearStale(world, path);
  }
  return failure({ user: '', host: '', since: new Date(world.now()).toISOString(), isThisProgram: false });
}

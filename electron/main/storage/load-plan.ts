import { basename, dirname, join } from 'node:path';
import { Low } from 'lowdb';
import { replayJournal } from '@shared/formats';
import { openNewerReadOnly } from '@shared/migrations';
import type { PlanFile } from '@shared/schema';
import { failure, type Problem, type Result, success } from '@shared/util';
import type { JournalLine } from './edit-journal';
import { errorCode, unlessMissing } from './file-system';
import type { FoundJournal } from './journal-file';
import { PlanFileAdapter, UnreadablePlanError } from './plan-file-adapter';
import { journalPathOf } from './plan-paths';
import type { StorageWorld } from './world';

/** A plan with everything that its journal adds. */
export interface LoadedPlan {
  readonly low: Low<PlanFile>;
  readonly adapter: PlanFileAdapter;
  /** What the plan file itself holds. */
  readonly fileRevision: number;
  readonly journal: FoundJournal;
  readonly replayed: readonly JournalLine[];
  /** Version of a newer program that wrote the file. */
  readonly newerVersion: number | null;
}

/** Why a plan cannot be loaded. `recovered` is what could be saved out of a plan whose journal is damaged. */
export type LoadProblem =
  | { readonly code: 'missing' | 'denied' | 'notAFile' | 'tooLarge' | 'notAPlan' | 'newerUnreadable'; readonly detail: string }
  | { readonly code: 'notJson'; readonly detail: string }
  | { readonly code: 'invalid'; readonly problems: readonly Problem[]; readonly detail: string }
  | { readonly code: 'damaged'; readonly recovered: LoadedPlan; readonly detail: string }
  | { readonly code: 'other'; readonly detail: string };

type LoadWorld = ConstructorParameters<typeof PlanFileAdapter>[0] & Pick<StorageWorld, 'files'>;

const MOST_BYTES = 200 * 1024 * 1024;
const LINE_END = 0x0a;

function describeError(error: unknown): LoadProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const code = errorCode(error);
  if (['ENOENT', 'ENOTDIR'].includes(code)) return { code: 'missing', detail };
  if (['EACCES', 'EPERM'].includes(code)) return { code: 'denied', detail };
  if (code === '') throw error;
  return { code: 'other', detail };
}

/**
 * Whether something may be read as a plan at all, and its one path, with every link on the way to it followed. The file
 * itself must not be a link: rewriting would put a file in its place.
 */
export async function locatePlan(world: LoadWorld, path: string): Promise<Result<string, LoadProblem>> {
  try {
    const { kind, bytes } = await world.files.details(path);
    if (kind !== 'file') return failure({ code: 'notAFile', detail: kind });
    if (bytes > MOST_BYTES) return failure({ code: 'tooLarge', detail: `${bytes} bytes` });
    return success(join(await world.files.realPath(dirname(path)), basename(path)));
  } catch (error) {
    return failure(describeError(error));
  }
}

function describeUnreadable({ problem }: UnreadablePlanError): LoadProblem {
  switch (problem.code) {
    case 'notJson':
      return { code: 'notJson', detail: `${problem.line}:${problem.column}` };
    case 'invalid':
      return { code: 'invalid', problems: problem.problems, detail: '' };
    case 'newer':
      return { code: 'newerUnreadable', detail: String(problem.version) };
    default:
      return { code: problem.code, detail: '' };
  }
}

function loadNewer(adapter: PlanFileAdapter, error: UnreadablePlanError): Result<LoadedPlan, LoadProblem> {
  const file = error.problem.code === 'newer' ? openNewerReadOnly(error.text) : undefined;
  if (file === undefined || error.problem.code !== 'newer') return failure(describeUnreadable(error));
  const journal = { length: null, hasMore: false };
  return success({ low: new Low(adapter, file), adapter, fileRevision: file.revision, journal, replayed: [], newerVersion: error.problem.version });
}

interface Journal {
  readonly text: string | undefined;
  /** Bytes up to the last line end. */
  readonly whole: Buffer;
  readonly tail: Buffer;
}

/** A journal that is listed but cannot be found (a share that comes and goes) must not be taken for none. */
async function ensureNoJournal(world: LoadWorld, path: string): Promise<undefined> {
  const names = await world.files.list(dirname(path));
  if (names.includes(basename(journalPathOf(path)))) throw Object.assign(new Error('the journal cannot be reached'), { code: 'ESTALE' });
}

async function readJournal(world: LoadWorld, path: string): Promise<Journal | undefined> {
  const bytes = await unlessMissing(world.files.read(journalPathOf(path)));
  if (bytes === undefined) return ensureNoJournal(world, path);
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(LINE_END) + 1;
  const whole = buffer.subarray(0, end);
  const text = whole.toString('utf8');
  return { text: Buffer.from(text, 'utf8').equals(whole) ? text : undefined, whole, tail: buffer.subarray(end) };
}

function linesOf(text: string, applied: number, fileRevision: number): JournalLine[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.slice(lines.length - applied).map((line, index) => ({ revision: fileRevision + 1 + index, text: `${line}\n` }));
}

/**
 * An acknowledged line ends with a line end and is whole. What lies behind the last line end was never acknowledged; nor were
 * lines with NUL bytes, which is how blocks look that a power cut kept from the disk. Anything else unreadable is damage.
 */
function replay(low: Low<PlanFile>, adapter: PlanFileAdapter, { text, whole, tail }: Journal): Result<LoadedPlan, LoadProblem> {
  const file = low.data;
  const done = replayJournal(file, text ?? '');
  const good = (text ?? '').slice(0, done.goodLength);
  const length = Buffer.byteLength(good, 'utf8');
  const journal = { length, hasMore: length < whole.length + tail.length };
  const replayed = linesOf(good, done.applied, file.revision);
  low.data = done.file;
  const loaded: LoadedPlan = { low, adapter, fileRevision: file.revision, journal, replayed, newerVersion: null };
  if (text === undefined) return failure({ code: 'damaged', recovered: loaded, detail: 'journal: encoding' });
  const isTorn = done.stop?.why === 'tornTail' && whole.subarray(length).includes(0);
  if (done.stop === null || isTorn) return success(loaded);
  return failure({ code: 'damaged', recovered: loaded, detail: `journal: line ${done.stop.line}: ${done.stop.why}` });
}

/** Reads a plan file and its journal. Changes nothing on the disk. */
export async function loadPlan(world: LoadWorld, path: string): Promise<Result<LoadedPlan, LoadProblem>> {
  const adapter = new PlanFileAdapter(world, path);
  try {
    const low = new Low<PlanFile>(adapter, await adapter.read());
    const journal = await readJournal(world, path);
    if (journal !== undefined) return replay(low, adapter, journal);
    return success({ low, adapter, fileRevision: low.data.revision, journal: { length: null, hasMore: false }, replayed: [], newerVersion: null });
  } catch (error) {
    return error instanceof UnreadablePlanError ? loadNewer(adapter, error) : failure(describeError(error));
  }
}

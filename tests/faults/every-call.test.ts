import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, type Command } from '@shared/commands';
import { writeJournalLine, writePlanText } from '@shared/formats';
import type { PlanDocument } from '../../electron/main/storage/plan-document';
import { openPlan } from '../../electron/main/storage/open-plan';
import { type Fault, FaultyFiles } from '../support/storage/faulty-files';
import { openForTest, planIn, putPlan, smallPlan } from '../support/storage/plan-files';
import { processOf, temporaryFolder, testLimits, testWorld } from '../support/storage/test-world';

const codes = ['ENOSPC', 'EACCES', 'EIO', 'ENOENT'] as const;

function label(number: number): Command {
  return add('labels', { id: `label-${number}`, name: `Label ${number}` });
}

/** Files that storage has no business with, one of them with the very name that a damaged plan would get. */
const bystanders = {
  'Notes.txt': 'not ours',
  'Other.taktplan': writePlanText(smallPlan(3, 'Other')),
  'Plan (damaged 2027-01-04 0900).taktplan': 'set aside earlier',
  [join('Taktplan Backups', 'Other', '2027-01-03T09-00-00-000Z r2.taktplan')]: writePlanText(smallPlan(2, 'Other')),
};

/** A plan file with two edits in its journal that an earlier session acknowledged. */
async function prepare(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'Taktplan Backups', 'Other'), { recursive: true });
  for (const [name, text] of Object.entries(bystanders)) await writeFile(join(folder, name), text);
  const path = join(folder, 'Plan.taktplan');
  await putPlan(path);
  await writeFile(`${path}.journal`, [1, 2].map((number) => writeJournalLine('plan-1', number, label(number))).join(''));
  return path;
}

interface Session {
  readonly faulty: FaultyFiles;
  readonly world: ReturnType<typeof testWorld>;
  /** Highest label that was acknowledged; 2 is what the session found. */
  acknowledged: number;
  /** Highest label that was done at all. */
  done: number;
  document: PlanDocument | null;
}

async function doEdit(session: Session, document: PlanDocument): Promise<void> {
  const answer = await document.edit(document.file.revision, label(session.done + 1));
  expect(answer.kind).not.toBe('refused');
  session.done += 1;
  if (answer.kind === 'acknowledged') session.acknowledged = session.done;
}

/** Opens the plan, edits it, has it rewritten, edits on, and closes it: with whatever `faulty` lets through. */
async function work(session: Session, path: string, beforeEditing: () => void = () => undefined, closes = true): Promise<void> {
  const opened = await openPlan(session.world, testLimits, path, { documentId: 'document', onState: () => undefined });
  if (!opened.ok) {
    expect(opened.reason.setAside).toBeNull();
    return;
  }
  beforeEditing();
  const document = opened.value;
  if (document.readOnly !== null) return;
  session.document = document;
  await doEdit(session, document);
  await doEdit(session, document);
  session.world.clock.advance(testLimits.idle);
  await document.settled();
  await doEdit(session, document);
  if (closes) await document.close();
}

function startSession(fault: Fault): Session {
  const faulty = new FaultyFiles();
  faulty.fault = fault;
  return { faulty, world: testWorld({ files: faulty.files }), acknowledged: 2, done: 2, document: null };
}

async function expectUntouched(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(bystanders)) expect(await readFile(join(folder, name), 'utf8'), name).toBe(text);
}

/** What a start after a crash finds, on a healthy disk. */
async function labelsAfterCrash(path: string): Promise<number> {
  await planIn(path);
  const { document } = await openForTest(testWorld({ process: processOf(2, [2]) }), path);
  expect(document.readOnly).toBeNull();
  const ids = document.file.plan.labels.map(({ id }) => id);
  expect(ids).toEqual(ids.map((_, index) => `label-${index + 1}`));
  expect(document.file.revision).toBe(ids.length);
  await document.close();
  return ids.length;
}

async function countCalls(folder: string): Promise<{ opening: number; all: number }> {
  const path = await prepare(folder);
  const session = startSession(() => undefined);
  let opening = 0;
  await work(session, path, () => (opening = session.faulty.calls.length));
  expect(session.acknowledged).toBe(5);
  expect(await labelsAfterCrash(path)).toBe(5);
  return { opening, all: session.faulty.calls.length };
}

test.each(codes)('each call fails once with %s: nothing acknowledged is lost, nothing is overwritten', async (code) => {
  const folder = await temporaryFolder();
  const { all } = await countCalls(folder);
  expect(all).toBeGreaterThan(60);
  for (let index = 0; index < all; index += 1) {
    const path = await prepare(folder);
    const session = startSession((call) => (call.index === index ? code : undefined));
    await work(session, path);
    const failed = session.faulty.calls[index];
    const where = `call ${index}: ${failed?.name ?? ''} ${failed?.path ?? ''}`;
    expect(await labelsAfterCrash(path), where).toBeGreaterThanOrEqual(session.acknowledged);
    await expectUntouched(folder);
  }
});

test('each call fails once, and after three edits the program dies', async () => {
  const folder = await temporaryFolder();
  const { all } = await countCalls(folder);
  for (let index = 0; index < all; index += 1) {
    const path = await prepare(folder);
    const session = startSession((call) => (call.index === index ? 'EIO' : undefined));
    await work(session, path, undefined, false);
    expect(await labelsAfterCrash(path), `call ${index}`).toBeGreaterThanOrEqual(session.acknowledged);
    await expectUntouched(folder);
  }
});

test.each(codes)('from each call on all calls fail with %s, and the program dies: everything acknowledged is there', async (code) => {
  const folder = await temporaryFolder();
  const { all } = await countCalls(folder);
  for (let index = 0; index < all; index += 1) {
    const path = await prepare(folder);
    const session = startSession((call) => (call.index >= index ? code : undefined));
    await work(session, path);
    expect(await labelsAfterCrash(path), `from call ${index}`).toBeGreaterThanOrEqual(session.acknowledged);
    await expectUntouched(folder);
  }
});

test.each(codes)('after each spell of %s in which all calls fail, saving goes on by itself, and all edits are there', async (code) => {
  const folder = await temporaryFolder();
  const { opening, all } = await countCalls(folder);
  for (let index = opening; index < all; index += 1) {
    const path = await prepare(folder);
    const session = startSession((call) => (call.index >= index ? code : undefined));
    await work(session, path);
    session.faulty.fault = () => undefined;
    // Several waits, each longer than the longest pause between two tries.
    for (let wait = 0; wait < 3; wait += 1) {
      session.world.clock.advance(testLimits.longestRetry * 2);
      await session.document?.settled();
    }
    expect(session.document?.saveState, `from call ${index}`).toEqual({ state: 'saved' });
    expect(await labelsAfterCrash(path), `from call ${index}`).toBe(session.done);
    await expectUntouched(folder);
  }
});

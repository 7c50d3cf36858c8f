import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writePlanText } from '@shared/formats';
import { openPlanText } from '@shared/migrations';
import { newPlan, type PlanFile } from '@shared/schema';
import { openPlan, type OpenProblem } from '../../../electron/main/storage/open-plan';
import type { PlanDocument } from '../../../electron/main/storage/plan-document';
import type { StorageLimits, StorageWorld } from '../../../electron/main/storage/world';
import type { SaveState } from '@shared/ipc';
import { testLimits } from './test-world';

/** A small valid plan file. */
export function smallPlan(revision = 0, name = 'Bäckerei Süß'): PlanFile {
  const plan = newPlan({ id: 'plan-1', name, settings: { horizon: { from: '2027-01-04', until: '2027-06-30' } } });
  return { format: 'taktplan', version: 1, revision, plan };
}

/** Writes a plan file as the program would, without any of its care. */
export async function putPlan(path: string, file: PlanFile = smallPlan()): Promise<void> {
  await writeFile(path, writePlanText(file));
}

/** Reads a plan file without its journal; fails the test when it is not a valid plan. */
export async function planIn(path: string): Promise<PlanFile> {
  const read = openPlanText(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(`${path} is no plan: ${read.reason.code}`);
  return read.value.file;
}

/** Names in a folder, sorted. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).toSorted();
}

/** The backups of `Plan.taktplan` in a folder, sorted by name. */
export async function backupsIn(folder: string, name = 'Plan'): Promise<string[]> {
  return namesIn(join(folder, 'Taktplan Backups', name)).catch(() => []);
}

/** A document that a test opened, with the states that it announced. */
export interface OpenedForTest {
  readonly document: PlanDocument;
  readonly states: SaveState[];
}

/** Opens a plan; fails the test when that fails. */
export async function openForTest(world: StorageWorld, path: string, limits: StorageLimits = testLimits): Promise<OpenedForTest> {
  const states: SaveState[] = [];
  const opened = await openPlan(world, limits, path, { documentId: 'document', onState: (state) => states.push(state) });
  if (!opened.ok) throw new Error(`could not open: ${JSON.stringify(opened.reason)}`);
  return { document: opened.value, states };
}

/** Opens a plan that cannot be opened, and gives back why. */
export async function failToOpen(world: StorageWorld, path: string): Promise<OpenProblem> {
  const opened = await openPlan(world, testLimits, path, { documentId: 'document', onState: () => undefined });
  expect(opened.ok).toBe(false);
  if (opened.ok) throw new Error('it opened');
  return opened.reason;
}

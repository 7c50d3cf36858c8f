import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePlanText } from '@shared/formats';
import type { Plan } from '@shared/schema';
import { requestAction } from '../../support/electron/drive';
import { openProgram, type OpenWindow } from '../window';

/** The first day of generated plans, which the program takes for today: nothing of them lies in the past. */
export const FIRST_DAY = '2027-01-04';

const SIZE = { width: 1280, height: 800 } as const;
const LONG = 120_000;

/** Opens the program with a plan, on its start page. */
export async function openPlan(plan: Plan): Promise<OpenWindow> {
  const documents = mkdtempSync(join(tmpdir(), 'taktplan-bench-documents-'));
  const file = join(documents, 'big.taktplan');
  writeFileSync(file, writePlanText({ format: 'taktplan', version: 1, revision: 0, plan }));
  const window = await openProgram(file, { today: FIRST_DAY, size: SIZE });
  const close = async (): Promise<void> => {
    await window.close();
    rmSync(documents, { recursive: true, force: true });
  };
  return { ...window, close };
}

/** Opens the program with a plan on the month of `FIRST_DAY`, and waits until the hours of its weeks are known. */
export async function openCalendarOf(plan: Plan): Promise<OpenWindow> {
  const window = await openPlan(plan);
  await requestAction(window.app, 'view.calendar');
  await window.page.locator('[role="gridcell"] [data-post]').first().waitFor({ timeout: LONG });
  await window.page.getByRole('rowheader', { name: /\d+ .* h/u }).first().waitFor({ timeout: LONG });
  return window;
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

/** A running program with its first window ready for the user. */
export interface OpenWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** From the start of the process to a window that can be used. */
  readonly milliseconds: number;
  readonly close: () => Promise<void>;
}

const BARE = resolve('tests/bench/bare');
const PROGRAM = resolve('.');

// A root user can only start Chromium without its sandbox; the program itself never asks for that.
const rootOnly = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function open(folder: string, more: readonly string[]): Promise<OpenWindow> {
  const userData = mkdtempSync(join(tmpdir(), 'taktplan-bench-'));
  const start = performance.now();
  const app = await _electron.launch({ args: [folder, ...rootOnly, '--log-level=3', `--user-data-dir=${userData}`, ...more] });
  const page = await app.firstWindow();
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  const milliseconds = performance.now() - start;
  return {
    app,
    page,
    milliseconds,
    close: async () => {
      await app.close();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}

/** Opens a window with nothing in it. */
export function openBare(): Promise<OpenWindow> {
  return open(BARE, []);
}

/** Opens the program, with a plan file or on its start screen; its documents go to `documents`. */
export function openProgram(documents: string, planFile?: string): Promise<OpenWindow> {
  return open(PROGRAM, [`--taktplan-documents=${documents}`, ...(planFile === undefined ? [] : [planFile])]);
}

function proportionalKilobytes(pid: number): number {
  const line = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(line?.[1] ?? 0);
}

/** Memory of all processes of a program in megabytes, each shared page counted by its share (Linux PSS). */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const pids = await app.evaluate(({ app: main }) => main.getAppMetrics().map((metric) => metric.pid));
  return pids.reduce((sum, pid) => sum + proportionalKilobytes(pid), 0) / 1024;
}

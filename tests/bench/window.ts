import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { inMain } from '../support/electron/in-main';
import { createUserFolders, launchProgram, type LaunchOptions, removeUserFolders, untilReady } from '../support/electron/launch';

/** A running program with its first window ready for the user. */
export interface OpenWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** From the start of the process to a window that can be used. */
  readonly milliseconds: number;
  readonly close: () => Promise<void>;
}

const BARE = resolve('tests/bench/bare');

/** Opens a window with nothing in it, or with a page of the bench. */
export async function openBare(benchPage?: string): Promise<OpenWindow> {
  const userData = mkdtempSync(join(tmpdir(), 'taktplan-bare-'));
  const rootOnly = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const pageArgument = benchPage === undefined ? [] : [`--bench-page=${benchPage}`];
  const start = performance.now();
  const app = await _electron.launch({ args: [BARE, ...rootOnly, '--log-level=3', `--user-data-dir=${userData}`, ...pageArgument] });
  const page = await untilReady(await app.firstWindow());
  const milliseconds = performance.now() - start;
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  };
  return { app, page, milliseconds, close };
}

/** Opens the program, with a plan file or on its start screen. */
export async function openProgram(planFile?: string, options: Pick<LaunchOptions, 'today' | 'size'> = {}): Promise<OpenWindow> {
  const folders = await createUserFolders();
  const start = performance.now();
  const { app, page, close } = await launchProgram({ folders, files: planFile === undefined ? [] : [planFile], ...options });
  const milliseconds = performance.now() - start;
  const closeAll = async (): Promise<void> => {
    await close();
    await removeUserFolders(folders);
  };
  return { app, page, milliseconds, close: closeAll };
}

/** What the first second after opening still changes is not what a window costs. */
const SETTLES_AFTER_MILLISECONDS = 2500;

function proportionalKilobytes(pid: number): number {
  try {
    const line = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(line?.[1] ?? 0);
  } catch {
    // A helper process may end between the list and the look; then it costs nothing.
    return 0;
  }
}

/** Memory of all processes of a program in megabytes, each shared page counted by its share (Linux PSS). */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLES_AFTER_MILLISECONDS));
  const pids = await inMain(app, ({ app: main }) => main.getAppMetrics().map((metric) => metric.pid));
  return pids.reduce((sum, pid) => sum + proportionalKilobytes(pid), 0) / 1024;
}

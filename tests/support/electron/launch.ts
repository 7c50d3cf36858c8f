import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { inMain } from './in-main';

/** Folders of one pretended user. A second start with the same ones finds everything as the first left it. */
export interface UserFolders {
  readonly root: string;
  readonly userData: string;
  readonly documents: string;
  /** Where plans land that the program makes by itself. */
  readonly plans: string;
}

/** How the program is started. */
export interface LaunchOptions {
  /** Folders of an earlier start; new and empty ones when left out. */
  readonly folders?: UserFolders;
  readonly language?: 'de' | 'en';
  /** The day that the program takes for today, `YYYY-MM-DD`. */
  readonly today?: string;
  /** Plan files to open, as if they had been double-clicked. */
  readonly files?: readonly string[];
  readonly args?: readonly string[];
  /** The folder of the built program; the repository when left out. */
  readonly program?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A running program with everything that went wrong in its windows. */
export interface RunningProgram {
  readonly app: ElectronApplication;
  /** The first window, ready to be used. */
  readonly page: Page;
  readonly folders: UserFolders;
  /** Errors on the console and uncaught ones of all windows, content policy violations among them. */
  readonly problems: string[];
  /** Takes problems off the list that a test brought about on purpose, and gives them back. */
  readonly takeProblems: () => string[];
  /** Ends the program at once, without any chance to tidy up. */
  readonly kill: () => Promise<void>;
  /** Waits until the program has ended by itself, and gives back its exit code, which then may be any. */
  readonly ended: () => Promise<number | null>;
  /** Ends the program as a user does, if it still runs, and waits until it is gone. Throws when its exit code is not zero. */
  readonly close: () => Promise<void>;
}

/** Makes folders for a pretended user. */
export async function createUserFolders(): Promise<UserFolders> {
  const root = await mkdtemp(join(tmpdir(), 'taktplan-user-'));
  const documents = join(root, 'documents');
  return { root, userData: join(root, 'settings'), documents, plans: join(documents, 'Taktplan') };
}

/** Removes the folders of a pretended user. */
export async function removeUserFolders(folders: UserFolders): Promise<void> {
  await rm(folders.root, { recursive: true, force: true });
}

/** The arguments of a start. The sandbox is off only for root, who cannot have one. */
function launchArguments(folders: UserFolders, options: LaunchOptions): string[] {
  return [
    resolve(options.program ?? '.'),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--log-level=3',
    `--lang=${options.language === 'en' ? 'en-GB' : 'de'}`,
    `--user-data-dir=${folders.userData}`,
    '--taktplan-test',
    `--taktplan-documents=${folders.documents}`,
    `--taktplan-today=${options.today ?? '2027-01-04'}`,
    ...(options.args ?? []),
    ...(options.files ?? []),
  ];
}

function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
}

/** Waits until a window shows its first screen. */
export async function untilReady(page: Page): Promise<Page> {
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  return page;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function untilEnded(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await once(child, 'exit');
}

/** How a started program can end. */
function endings(app: ElectronApplication, child: ChildProcess): Pick<RunningProgram, 'close' | 'ended' | 'kill'> {
  let mayEndAnyhow = false;
  return {
    ended: async () => {
      mayEndAnyhow = true;
      await untilEnded(child);
      return child.exitCode;
    },
    kill: async () => {
      mayEndAnyhow = true;
      child.kill('SIGKILL');
      await untilEnded(child);
    },
    close: async () => {
      if (!hasEnded(child)) await app.close();
      if (child.exitCode !== 0 && !mayEndAnyhow) throw new Error(`the program ended with ${String(child.exitCode ?? child.signalCode)}`);
    },
  };
}

/** Starts the built program for a pretended user, and waits for its first window. */
export async function launchProgram(options: LaunchOptions = {}): Promise<RunningProgram> {
  if (!existsSync(join(options.program ?? '.', 'out/main/index.js'))) throw new Error('the program is not built: run `npm run build`');
  const folders = options.folders ?? (await createUserFolders());
  const app = await _electron.launch({ args: launchArguments(folders, options), cwd: resolve('.') });
  const child = app.process();
  const problems: string[] = [];
  for (const page of app.windows()) watch(page, problems);
  app.on('window', (page) => watch(page, problems));
  const page = await untilReady(await app.firstWindow());
  if (options.size !== undefined) await resizeWindow(app, options.size);
  const takeProblems = (): string[] => problems.splice(0);
  return { app, page, folders, problems, takeProblems, ...endings(app, child) };
}

/** Gives the first window's page an exact size. */
export async function resizeWindow(app: ElectronApplication, size: { readonly width: number; readonly height: number }): Promise<void> {
  await inMain(app, ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), size);
}

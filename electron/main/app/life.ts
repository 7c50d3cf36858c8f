import { app } from 'electron';
import { openFromOutside } from './open-files';
import type { Program } from './program';
import { planFilesIn } from './switches';

/** What the second start of the program hands to the first. */
interface Handover {
  readonly files: readonly string[];
}

function isHandover(data: unknown): data is Handover {
  return typeof data === 'object' && data !== null && 'files' in data && Array.isArray(data.files) && data.files.every((file) => typeof file === 'string');
}

/** Makes this start the only one for its settings folder; false when another is running, which then gets our files. */
export function claimSingleInstance(): boolean {
  const files = planFilesIn(process.argv, process.cwd());
  if (app.requestSingleInstanceLock({ files } satisfies Handover)) return true;
  app.quit();
  return false;
}

/** A Mac names the files to open by an event, which may come before the program is ready. */
export class FilesFromSystem {
  readonly #early: string[] = [];
  #open = (path: string): void => void this.#early.push(path);

  constructor() {
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.#open(path);
    });
  }

  /** From now on files go to `open`; gives back those that came before. */
  handOver(open: (path: string) => void): readonly string[] {
    this.#open = open;
    return this.#early;
  }
}

async function openAll(program: Program, files: readonly string[]): Promise<void> {
  for (const file of files) await openFromOutside(program, file);
  if (program.windows.all.length === 0) program.windows.open(null);
}

/** Opens what this start was asked to open, or the start screen; later on, what further starts ask for. */
export async function openAsAsked(program: Program, filesFromSystem: FilesFromSystem): Promise<void> {
  app.on('second-instance', (_event, _args, _folder, handover) => {
    const files = isHandover(handover) ? handover.files : [];
    if (files.length === 0) (program.windows.all[0] ?? program.windows.open(null)).focus();
    void openAll(program, files);
  });
  const early = filesFromSystem.handOver((path) => void openAll(program, [path]));
  app.on('activate', () => void openAll(program, []));
  await openAll(program, [...planFilesIn(process.argv, process.cwd()), ...early]);
}

/** Ends the program after its last window, once everything that it remembers is written. */
export function endAfterLastWindow(program: Program, isQuitting: () => boolean): void {
  let isSettled = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || isQuitting()) app.quit();
  });
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    void program.session.settled().finally(() => {
      isSettled = true;
      app.quit();
    });
  });
}

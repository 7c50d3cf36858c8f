import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Bundles the editing program into one file that Node can run from anywhere. */
export async function bundleEditingProgram(folder: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.19',
      outDir: folder,
      rolldownOptions: { input: { run: join(import.meta.dirname, 'editing-program.ts') }, output: { entryFileNames: '[name].mjs' } },
    },
  });
  return join(folder, 'run.mjs');
}

/** The editing program at work on a plan. */
export class EditingProcess {
  /** Last edit that it said was acknowledged. */
  acknowledged = 0;
  complaints = '';
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(program: string, planPath: string) {
    // The same Node that runs the tests: a plain one, or Electron's.
    this.#child = spawn(process.execPath, [program, planPath], { stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void this.#child.kill('SIGKILL'));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.complaints += text));
    if (this.#child.stdout === null) throw new Error('no output');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** What it said after opening the plan. */
  async opened(): Promise<{ opened: number; readOnly: unknown }> {
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error(`it did not start: ${this.complaints}`);
    return JSON.parse(value) as { opened: number; readOnly: unknown };
  }

  /** Waits until so many more edits were acknowledged. */
  async editsMore(count: number): Promise<void> {
    for (let more = 0; more < count; more += 1) this.#note(await this.#lines.next());
  }

  #note({ value, done }: IteratorResult<string>): void {
    if (done === true) throw new Error(`it ended by itself: ${this.complaints}`);
    this.acknowledged = Number(value);
  }

  /** Ends it at once, without any chance to tidy up, and reads what it had still said. */
  async kill(): Promise<void> {
    // One that found the plan taken has ended by itself.
    if (this.#child.exitCode === null) {
      const ended = once(this.#child, 'exit');
      this.#child.kill('SIGKILL');
      await ended;
    }
    for (let line = await this.#lines.next(); line.done !== true; line = await this.#lines.next()) this.#note(line);
  }
}

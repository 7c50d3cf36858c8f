import { randomUUID } from 'node:crypto';
import type * as Electron from 'electron';
import type { ElectronApplication } from 'playwright';

const MOST_TRIES = 8;

interface Call {
  readonly source: string;
  readonly argument: unknown;
  readonly token: string;
}

/** Runs inside the main process: each call once, however often it is asked for, and its outcome is kept alive. */
function runOnce(electron: typeof Electron, { source, argument, token }: Call): unknown {
  const world = globalThis as unknown as { doneByTests?: Map<string, unknown> };
  world.doneByTests ??= new Map();
  if (!world.doneByTests.has(token)) {
    const task = globalThis.eval(`(${source})`) as (electron: typeof Electron, argument: unknown) => unknown; // oxlint-disable-line no-eval -- the text is that of a function in a test
    world.doneByTests.set(token, task(electron, argument));
  }
  return world.doneByTests.get(token);
}

/**
 * Does something in the main process and gives back what comes of it. Use this and not `app.evaluate`: the promise that
 * Playwright waits for there may be collected as garbage, and then the call fails at random although it was done.
 */
export async function inMain<Value, Argument = undefined>(
  app: ElectronApplication,
  task: (electron: typeof Electron, argument: Argument) => Value | Promise<Value>,
  ...[argument]: Argument extends undefined ? [] : [Argument]
): Promise<Value> {
  const call: Call = { source: task.toString(), argument, token: randomUUID() };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await app.evaluate<unknown, Call>(runOnce, call)) as Value;
    } catch (error) {
      if (attempt === MOST_TRIES || !/garbage collected/.test(String(error))) throw error;
    }
  }
}

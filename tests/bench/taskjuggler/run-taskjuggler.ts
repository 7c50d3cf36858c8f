import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How TaskJuggler is started on this machine, as the set-up found or brought it. */
export interface TaskJuggler {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What one run of TaskJuggler said. */
export interface TaskJugglerRun {
  /** Names of the tasks that it calls too late. */
  readonly late: ReadonlySet<string>;
  readonly milliseconds: number;
}

/** TaskJuggler as the set-up has it; undefined where it could not be brought (the set-up has said why). */
export function taskJuggler(): TaskJuggler | undefined {
  const told = process.env['TAKTPLAN_TASKJUGGLER'];
  return told === undefined ? undefined : (JSON.parse(told) as TaskJuggler);
}

const LATE = /The end time \([^)]*\) of task (\S+) is too late/gu;

/** Lets TaskJuggler schedule a project; throws when it reports anything but late tasks. */
export function runTaskJuggler({ command, env }: TaskJuggler, text: string): TaskJugglerRun {
  const folder = mkdtempSync(join(tmpdir(), 'taktplan-taskjuggler-'));
  const file = join(folder, 'plan.tjp');
  writeFileSync(file, text);
  const [program = '', ...args] = command;
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(program, [...args, '--silent', '--no-color', file], { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const milliseconds = performance.now() - start;
  rmSync(folder, { recursive: true, force: true });
  const said = `${stdout}${stderr}`;
  if (status !== 0 || /\bError\b/u.test(said)) throw new Error(`TaskJuggler ended with ${status}: ${said.slice(-2000)}`);
  return { late: new Set([...said.matchAll(LATE)].map((match) => match[1] ?? '')), milliseconds };
}

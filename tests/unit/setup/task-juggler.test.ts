import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../electron/setup/command.mjs';
import { ensureTaskJuggler, packagesToBring } from '../../../electron/setup/task-juggler.mjs';
import { taskJugglerFor } from '../../../electron/setup/task-juggler-for-bench.mjs';
import { ended, temporaryFolder, worldIn } from './support';

const SIMULATED = 'Reading package lists...\nInst libruby3.1 (3.1.2 Debian:12 [amd64])\nInst tj3 (3.7.1-1 Debian:12 [all])\nConf tj3 (3.7.1-1)\n';

/** A Debian whose tj3 runs only once its packages have been unpacked. */
function debian(commands: string[], known = true): Run {
  return async (command, args, options) => {
    commands.push([command, ...args].join(' '));
    if (command === 'tj3') return ended({ code: 127, missing: true });
    if (command === 'apt-get' && args.includes('-s')) return known ? ended({ stdout: SIMULATED }) : ended({ code: 100 });
    if (command === 'apt-get' && args.includes('download')) {
      await writeFile(join(options?.cwd ?? '', 'tj3.deb'), '');
      return ended();
    }
    if (command === 'dpkg-deb') {
      await mkdir(join(args[2] ?? '', 'usr', 'bin'), { recursive: true });
      await writeFile(join(args[2] ?? '', 'usr', 'bin', 'ruby3.1'), '');
      return ended();
    }
    if (command.endsWith('ruby3.1')) return ended({ stdout: 'tj3 (TaskJuggler) 3.7.1\n' });
    return ended({ code: 1 });
  };
}

describe('TaskJuggler for the bench', () => {
  it('names the packages that a system lacks', () => {
    expect(packagesToBring(SIMULATED)).toEqual(['libruby3.1', 'tj3']);
  });

  it('takes the one that is installed', async () => {
    const run: Run = (command) => Promise.resolve(command === 'tj3' ? ended({ stdout: 'tj3 (TaskJuggler) 3.7.1\n' }) : ended({ code: 1 }));
    expect(await ensureTaskJuggler(worldIn('/nowhere', { run }))).toMatchObject({ kept: '3.7.1 of this system', tool: { command: ['tj3'] } });
  });

  it('unpacks it on a Debian without being root, and finds it the second time', async () => {
    const root = await temporaryFolder();
    const commands: string[] = [];
    const world = worldIn(root, { run: debian(commands) });
    expect(await ensureTaskJuggler(world)).toMatchObject({ did: "3.7.1, 2 of Debian's packages unpacked for this folder" });
    expect(commands).toContain('apt-get download libruby3.1 tj3');
    const before = commands.filter((line) => line.startsWith('apt-get')).length;
    expect(await ensureTaskJuggler(world)).toMatchObject({ kept: '3.7.1' });
    expect(commands.filter((line) => line.startsWith('apt-get'))).toHaveLength(before);
  });

  it('fetches lists of its own where the system has none', async () => {
    const root = await temporaryFolder();
    const commands: string[] = [];
    await expect(ensureTaskJuggler(worldIn(root, { run: debian(commands, false) }))).rejects.toThrow('could not be downloaded');
    expect(commands.some((line) => /Dir::State::lists=.* update/u.test(line))).toBe(true);
  });

  it('says in a sentence why it cannot be measured, and only when it is asked for', async () => {
    const said: string[] = [];
    const log = { say: (text: string) => void said.push(text), step: <Outcome>(_: string, work: () => Outcome) => work() };
    const world = worldIn('/nowhere', { debian: false, run: () => Promise.resolve(ended({ code: 127, missing: true })), log: log as never });
    expect(await taskJugglerFor(['session', '--json'])(world)).toEqual({});
    expect(said).toEqual([]);
    expect(await taskJugglerFor(['--json'])(world)).toEqual({});
    expect(said).toEqual(['TaskJuggler: not measured. TaskJuggler (tj3) is not installed and comes by itself only on Debian.']);
  });
});

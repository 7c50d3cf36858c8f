import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fullPlanText } from '../../support/plan/full-plan';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taktplan-cli-'));
  await build({ configFile: join(root, 'vite.cli.config.ts'), root, logLevel: 'error', build: { outDir: join(folder, 'out') } });
  await writeFile(join(folder, 'plan.taktplan'), fullPlanText());
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Starts the built program in a folder where no packages are to be found. */
function start(...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [join(folder, 'out', 'index.js'), ...args], { cwd: folder, maxBuffer: 2 ** 26 }, (_error, out, error) => done({ code: child.exitCode, out, error }));
  });
}

it('the built program answers in plain Node, without packages', async () => {
  const answer = await start('check', 'plan.taktplan', '--json');
  expect(answer.error).toBe('');
  const report = JSON.parse(answer.out) as { verdict: 'carries' | 'tight' | 'fails'; plan: { id: string } };
  expect(report.plan.id).toBe('tischlerei-2027');
  expect(answer.code).toBe({ carries: 0, tight: 1, fails: 2 }[report.verdict]);
});

it('the built program says what is wrong by its exit code', async () => {
  expect(await start('check', 'nothing.taktplan')).toMatchObject({ code: 3, out: '' });
  expect(await start('check', folder)).toMatchObject({ code: 3, out: '' });
  expect(await start('chekc')).toMatchObject({ code: 64, out: '' });
});

it('the built program gives the whole schema through a pipe', async () => {
  const { code, out } = await start('schema');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'Taktplan plan file' });
});

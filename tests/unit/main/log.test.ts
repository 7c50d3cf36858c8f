import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLog } from '../../../electron/main/log';

async function logFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'taktplan-log-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return join(root, 'logs');
}

const now = (): Date => new Date('2027-01-04T09:00:00.000Z');

test('lines are there at once, with time, level and stack, for the user only', async () => {
  const log = openLog(await logFolder(), now);
  log.info('started');
  log.error('failed', new Error('why'));
  log.error('failed', { code: 3 });
  const text = await readFile(log.path, 'utf8');
  expect(text).toMatch(/^2027-01-04T09:00:00\.000Z info started\n2027-01-04T09:00:00\.000Z error failed Error: why\n +at /);
  expect(text).toContain('{"code":3}');
  expect((await stat(log.path)).mode & 0o077).toBe(0);
});

test('the log does not grow for ever', async () => {
  const folder = await logFolder();
  const log = openLog(folder, now);
  for (let line = 0; line < 3_000; line += 1) log.info('x'.repeat(1_000));
  const names = (await readdir(folder)).toSorted();
  expect(names).toEqual(['taktplan.log', 'taktplan.log.1', 'taktplan.log.2', 'taktplan.log.3']);
  for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThan(270_000);
});

test('a log that cannot be written stops nobody', async () => {
  const folder = await logFolder();
  await writeFile(folder, 'a file in the place of the folder');
  expect(() => openLog(folder, now).error('lost')).not.toThrow();
});

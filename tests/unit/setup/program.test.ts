import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { authorityEntry, hasDisplay } from '../../../electron/setup/display.mjs';
import { awaitScreenshot, isWholePng, programArguments, sandboxAdvice } from '../../../electron/setup/program.mjs';
import { temporaryFolder } from './support';

/** The last chunk of every PNG: length, name and check sum. */
const LAST_CHUNK = Buffer.from('0000000049454e44ae426082', 'hex');

describe('the arguments of the program', () => {
  it('switch the sandbox off for root only', () => {
    expect(programArguments({ root: '/repository', uid: 0 })).toEqual(['/repository', '--log-level=3', '--no-sandbox']);
    expect(programArguments({ root: '/repository', uid: 1000 })).toEqual(['/repository', '--log-level=3']);
    expect(programArguments({ root: '/repository', uid: -1 })).not.toContain('--no-sandbox');
  });

  it('ask for a picture and pass on what the user gave', () => {
    const args = programArguments({ root: '/repository', uid: 1000, screenshot: '/tmp/a b.png', more: ['my.taktplan'] });
    expect(args).toEqual(['/repository', '--log-level=3', '--taktplan-screenshot=/tmp/a b.png', 'my.taktplan']);
  });
});

describe('the display', () => {
  it.each([
    [{ platform: 'linux', env: {} }, false],
    [{ platform: 'linux', env: { DISPLAY: '' } }, false],
    [{ platform: 'linux', env: { DISPLAY: ':0' } }, true],
    [{ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } }, true],
    [{ platform: 'win32', env: {} }, true],
    [{ platform: 'darwin', env: {} }, true],
  ])('%o: %s', (system, expected) => {
    expect(hasDisplay(system)).toBe(expected);
  });

  it('is guarded by an entry for any number, laid out as X reads it', () => {
    const entry = authorityEntry(Buffer.alloc(16, 0xab));
    expect(entry.toString('latin1')).toBe(`\u00FF\u00FF\0\0\0\0\0\u0012MIT-MAGIC-COOKIE-1\0\u0010${'\u00AB'.repeat(16)}`);
  });
});

describe('the picture of the window', () => {
  it('is whole only with its last chunk', async () => {
    const path = join(await temporaryFolder(), 'window.png');
    expect(await isWholePng(path)).toBe(false);
    await writeFile(path, Buffer.concat([Buffer.alloc(100), LAST_CHUNK.subarray(0, 9)]));
    expect(await isWholePng(path)).toBe(false);
    await writeFile(path, Buffer.concat([Buffer.alloc(100), LAST_CHUNK]));
    expect(await isWholePng(path)).toBe(true);
  });

  it('is awaited, but not from a program that has been closed', async () => {
    const path = join(await temporaryFolder(), 'window.png');
    expect(await awaitScreenshot(path, { isRunning: () => false })).toEqual({ kept: expect.stringContaining('closed before') });
    expect(await awaitScreenshot(path, { isRunning: () => true, limitMs: 0 })).toEqual({ kept: expect.stringContaining('no picture') });
    const awaited = awaitScreenshot(path, { isRunning: () => true });
    await writeFile(path, LAST_CHUNK);
    expect(await awaited).toEqual({ did: expect.stringContaining(path) });
  });
});

describe('the advice about the sandbox', () => {
  it('is given only for the message that it helps against', () => {
    const fatal = 'FATAL: The SUID sandbox helper binary was found, but is not configured correctly.';
    expect(sandboxAdvice(fatal, '/r/chrome-sandbox')).toContain("sudo chmod 4755 '/r/chrome-sandbox'");
    expect(sandboxAdvice('Segmentation fault', '/r/chrome-sandbox')).toBe('');
  });
});

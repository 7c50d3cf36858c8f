import { describe, expect, it } from 'vitest';
import { createLog } from '../../../electron/setup/log.mjs';
import { isNodeNewEnough, tooOldMessage } from '../../../electron/setup/node-version.mjs';

/** A log with a clock that goes on by a second and a half at each look. */
function recorded(options: { live?: boolean; silentWhenKept?: boolean } = {}): { log: ReturnType<typeof createLog>; text: () => string } {
  let time = 0;
  let text = '';
  const log = createLog({ write: (part) => (text += part), now: () => (time += 1_500), ...options });
  return { log, text: () => text };
}

describe('the lines of the set-up', () => {
  it('say what was done, and in which time', async () => {
    const { log, text } = recorded();
    await log.step('packages', () => ({ did: 'installed' }));
    await log.step('Electron', () => ({ kept: 'official 45.4.1' }));
    expect(text()).toBe('packages: installed in 1.5 s\nElectron: official 45.4.1 (1.5 s)\n');
  });

  it('can be silent about what was in order', async () => {
    const { log, text } = recorded({ silentWhenKept: true });
    await log.step('packages', () => ({ kept: 'up to date' }));
    expect(text()).toBe('');
    await log.step('packages', () => ({ did: 'installed' }));
    expect(text()).toContain('installed');
  });

  it('show a running step on a terminal and take that back, also when it fails', async () => {
    const { log, text } = recorded({ live: true });
    await expect(log.step('packages', () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(text()).toBe('packages ...\r\u001B[K');
  });
});

describe('the version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['24.0.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
    ['9.99.0', false],
  ])('%s', (version, expected) => {
    expect(isNodeNewEnough(version)).toBe(expected);
  });

  it('is named when it is too old', () => {
    expect(tooOldMessage('18.20.0')).toMatch(/needs Node 20\.19 or newer.*this is Node 18\.20\.0/u);
  });
});

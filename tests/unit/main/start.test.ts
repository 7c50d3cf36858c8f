import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { App } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { followUserDataSwitch, findPlaces } from '../../../electron/main/app/places';
import { describeRuntime, localDay, PINNED_ELECTRON, systemLanguage } from '../../../electron/main/app/runtime';
import { refuseWithoutSandbox, requireSandbox } from '../../../electron/main/app/sandbox';
import { planFilesIn, readSwitches } from '../../../electron/main/app/switches';

function commandLine(switches: Record<string, string>): { hasSwitch: (name: string) => boolean; getSwitchValue: (name: string) => string } {
  return { hasSwitch: (name) => name in switches, getSwitchValue: (name) => switches[name] ?? '' };
}

describe('switches', () => {
  const args = ['electron', '.', '--taktplan-test', '--taktplan-documents=/d', '--taktplan-today=2027-01-04', '--taktplan-screenshot=/s.png'];

  test('are read in an unpackaged build', () => {
    expect(readSwitches(args, false)).toEqual({ screenshot: '/s.png', isUnderTest: true, documents: '/d', today: '2027-01-04' });
    expect(readSwitches(['electron', '.'], false)).toEqual({ screenshot: null, isUnderTest: false, documents: null, today: null });
  });

  test('do nothing in a packaged build', () => {
    expect(readSwitches(args, true)).toEqual({ screenshot: null, isUnderTest: false, documents: null, today: null });
  });

  test('a day that is none is no day', () => {
    expect(readSwitches(['--taktplan-today=tomorrow'], false).today).toBeNull();
  });

  test('plan files are found among the arguments, relative to where the user was', () => {
    const found = planFilesIn(['/opt/taktplan.taktplan', '.', '--x=a.taktplan', 'b.taktplan', '/c/D.TAKTPLAN', 'notes.txt'], '/home/mara');
    expect(found).toEqual([resolve('/home/mara/b.taktplan'), resolve('/c/D.TAKTPLAN')]);
  });
});

/** Like Electron's app, whose methods only work on the app itself. */
class FakeApp {
  readonly done: string[] = [];
  readonly commandLine: App['commandLine'];

  constructor(
    readonly isPackaged: boolean,
    switches: Record<string, string>,
  ) {
    this.commandLine = commandLine(switches) as App['commandLine'];
  }

  enableSandbox(): void {
    this.done.push('sandbox');
  }

  exit(code?: number): void {
    this.done.push(`exit ${String(code)}`);
  }
}

describe('the sandbox', () => {
  test.each([
    [{}, ['sandbox']],
    [{ 'no-sandbox': '' }, []],
  ])('is switched on, except where its absence was asked for: %o', (switches, done) => {
    const app = new FakeApp(false, switches);
    requireSandbox(app);
    expect(app.done).toEqual(done);
  });

  test.each([
    [true, { 'no-sandbox': '' }, ['Taktplan does not run without its sandbox (--no-sandbox).', 'exit 64']],
    [true, {}, []],
    [false, { 'no-sandbox': '' }, []],
  ])('cannot be left out of a packaged build, which ends with a sentence: packaged %s, %o', (isPackaged, switches, done) => {
    const app = new FakeApp(isPackaged, switches);
    refuseWithoutSandbox(app, (sentence) => app.done.push(sentence));
    expect(app.done).toEqual(done);
  });
});

describe('places', () => {
  test('plans go to the user’s documents, or where a test says', () => {
    const app = { getAppPath: () => '/app', getPath: (name: string) => `/home/${name}` };
    const none = readSwitches([], false);
    expect(findPlaces(app, none)).toMatchObject({ plans: '/home/documents/Taktplan', userData: '/home/userData', preload: '/app/out/preload/index.cjs' });
    expect(findPlaces(app, { ...none, documents: '/d' }).plans).toBe('/d/Taktplan');
  });

  test('another settings folder is followed only when one is given', () => {
    const setPath = vi.fn();
    followUserDataSwitch({ commandLine: commandLine({}) as never, setPath });
    expect(setPath).not.toHaveBeenCalled();
    followUserDataSwitch({ commandLine: commandLine({ 'user-data-dir': '/u' }) as never, setPath });
    expect(setPath).toHaveBeenCalledWith('userData', '/u');
  });
});

describe('the runtime', () => {
  test('the pinned Electron is that of package.json', async () => {
    const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { devDependencies: Record<string, string> };
    expect(PINNED_ELECTRON).toBe(devDependencies['electron']);
  });

  test('another Electron is a stand-in', () => {
    expect(describeRuntime({ electron: PINNED_ELECTRON, chrome: '1', node: '2' })).toEqual({ electron: PINNED_ELECTRON, chrome: '1', node: '2', isStandIn: false });
    expect(describeRuntime({ electron: '42.0.0' })).toMatchObject({ isStandIn: true });
  });

  test('the system speaks German or English to us', () => {
    expect(['de', 'de-AT', 'de_CH', 'en-GB', 'fr', 'den', ''].map(systemLanguage)).toEqual(['de', 'de', 'de', 'en', 'en', 'en', 'en']);
  });

  test('today is a day of this computer’s own clock', () => {
    expect(localDay(new Date(2027, 0, 4, 0, 0, 1))).toBe('2027-01-04');
    expect(localDay(new Date(2027, 11, 31, 23, 59, 59))).toBe('2027-12-31');
  });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { eventNames, type PreloadBridge, requestNames } from '@shared/ipc';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoke: vi.fn((...parts: unknown[]) => Promise.resolve(parts)),
  on: vi.fn(),
  off: vi.fn(),
}));

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value) },
  ipcRenderer: { invoke: electron.invoke, on: electron.on, off: electron.off },
}));

let bridge: PreloadBridge;

beforeEach(async () => {
  vi.clearAllMocks();
  await import('../../../electron/preload');
  bridge = electron.exposed.get('taktplan') as PreloadBridge;
});

test('the page gets one global with two functions', () => {
  expect([...electron.exposed.keys()]).toEqual(['taktplan']);
  expect(Object.keys(bridge).toSorted()).toEqual(['listen', 'request']);
});

test.each(requestNames)('%s is passed on', async (name) => {
  expect(await bridge.request(name, { a: 1 })).toEqual([name, { a: 1 }]);
});

test('a name that is not agreed on never reaches main', async () => {
  for (const name of ['ELECTRON_BROWSER_REQUIRE', 'plan.delete', '__proto__', 'toString']) {
    await expect(bridge.request(name as never, null)).rejects.toThrow('unknown channel');
    expect(() => bridge.listen(name as never, () => undefined)).toThrow('unknown channel');
  }
  expect(electron.invoke).not.toHaveBeenCalled();
  expect(electron.on).not.toHaveBeenCalled();
});

test.each(eventNames)('%s is heard without Electron’s event, until listening ends', (name) => {
  const heard: unknown[] = [];
  const stop = bridge.listen(name, (...parts) => heard.push(parts));
  const [[channel, hear]] = electron.on.mock.calls as [[string, (...parts: unknown[]) => void]];
  expect(channel).toBe(name);
  hear({ sender: 'electron' }, { b: 2 });
  expect(heard).toEqual([[{ b: 2 }]]);
  stop();
  expect(electron.off).toHaveBeenCalledWith(name, hear);
});

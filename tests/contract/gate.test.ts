import { describe, expect, test } from 'vitest';
import type { IpcMain } from 'electron';
import { type Answer, answerSchema, eventNames, requestNames } from '@shared/ipc';
import { BugError, failure, success } from '@shared/util';
import { type GateParts, type Handlers, openGate, type Sender, sendEvent } from '../../electron/main/ipc/gate';
import { badPayloads, goodEvents, goodPayloads, goodResponses } from '../support/contract/samples';

interface TestWindow {
  readonly name: string;
}

type Listener = (event: unknown, payload: unknown) => Promise<Answer>;

/** Stands for Electron's ipcMain: keeps the listeners, so that a test can play the page. */
class FakeIpcMain {
  readonly listeners = new Map<string, Listener>();

  handle(name: string, listener: unknown): void {
    if (this.listeners.has(name)) throw new Error(`a second handler for ${name}`);
    this.listeners.set(name, listener as Listener);
  }
}

const ownPage = 'app://taktplan/index.html';
const goodSender: Sender = { sender: { id: 7 }, senderFrame: { url: ownPage, parent: null } };

function samplesAsHandlers(asked: unknown[]): Handlers<TestWindow> {
  const entries = requestNames.map((name) => [
    name,
    (payload: unknown, window: TestWindow) => {
      asked.push({ name, payload, window: window.name });
      return success(goodResponses[name]);
    },
  ]);
  return Object.fromEntries(entries) as Handlers<TestWindow>;
}

function openTestGate(changed: Partial<GateParts<TestWindow>> = {}): {
  ask: (name: string, payload: unknown, sender?: unknown) => Promise<Answer>;
  asked: unknown[];
  reports: string[];
  names: string[];
} {
  const ipcMain = new FakeIpcMain();
  const asked: unknown[] = [];
  const reports: string[] = [];
  openGate<TestWindow>(ipcMain as unknown as Pick<IpcMain, 'handle'>, {
    findWindow: (id) => (id === 7 ? { name: 'seven' } : undefined),
    isOurPage: (address) => address.startsWith('app://taktplan/'),
    handlers: samplesAsHandlers(asked),
    report: (message) => reports.push(message),
    ...changed,
  });
  const ask = async (name: string, payload: unknown, sender: unknown = goodSender): Promise<Answer> => {
    const listener = ipcMain.listeners.get(name);
    if (listener === undefined) throw new Error(`no handler for ${name}`);
    return answerSchema.parse(await listener(sender, payload));
  };
  return { ask, asked, reports, names: [...ipcMain.listeners.keys()] };
}

test('there is a handler for every request, and for nothing else', () => {
  expect(openTestGate().names.toSorted()).toEqual([...requestNames].toSorted());
});

describe.each(requestNames)('%s', (name) => {
  test('reaches its handler, and the answer comes back', async () => {
    const { ask, asked } = openTestGate();
    for (const payload of goodPayloads[name]) {
      expect(await ask(name, payload)).toEqual({ ok: true, value: goodResponses[name] });
      expect(asked.at(-1)).toEqual({ name, payload, window: 'seven' });
    }
  });

  test('is turned away when it is malformed, before the handler hears of it', async () => {
    const { ask, asked, reports } = openTestGate();
    for (const payload of badPayloads[name]) expect(await ask(name, payload), JSON.stringify(payload)).toMatchObject({ ok: false, code: 'badRequest' });
    expect(asked).toEqual([]);
    expect(reports).toHaveLength(badPayloads[name].length);
  });

  test.each([
    ['an unknown window', { ...goodSender, sender: { id: 8 } }, 'unknown window'],
    ['a frame inside the page', { ...goodSender, senderFrame: { url: ownPage, parent: {} } }, 'not the top frame'],
    ['a frame that is gone', { ...goodSender, senderFrame: null }, 'the frame is gone'],
    ['another site', { ...goodSender, senderFrame: { url: 'https://taktplan/index.html', parent: null } }, 'foreign origin'],
    ['another host', { ...goodSender, senderFrame: { url: 'app://taktplan.evil/index.html', parent: null } }, 'foreign origin'],
    ['an empty page', { ...goodSender, senderFrame: { url: 'about:blank', parent: null } }, 'foreign origin'],
  ])('is turned away from %s', async (_who, sender, detail) => {
    const { ask, asked } = openTestGate();
    expect(await ask(name, goodPayloads[name][0], sender)).toEqual({ ok: false, code: 'badSender', detail });
    expect(asked).toEqual([]);
  });

  test('with an answer of the wrong shape is a bug, and the page does not get it', async () => {
    const wrong = Object.fromEntries(requestNames.map((each) => [each, () => success({ secret: 'not agreed' })]));
    const { ask, reports } = openTestGate({ handlers: wrong as unknown as Handlers<TestWindow> });
    const answer = await ask(name, goodPayloads[name][0]);
    // Only the state of a view may be any object.
    if (name === 'session.read') expect(answer.ok).toBe(true);
    else expect(answer).toMatchObject({ ok: false, code: 'bug' });
    expect(reports).toHaveLength(name === 'session.read' ? 0 : 1);
  });
});

test('an exception of a handler reaches the log, and the page as plain data', async () => {
  const throwing = { ...samplesAsHandlers([]), 'start.list': () => Promise.reject(new BugError('no list')) };
  const { ask, reports } = openTestGate({ handlers: throwing });
  expect(await ask('start.list', null)).toEqual({ ok: false, code: 'bug', detail: 'no list' });
  expect(reports).toEqual(['start.list failed']);
});

test('a document that is not the window’s own is refused by its code', async () => {
  const refusing = { ...samplesAsHandlers([]), 'plan.reveal': () => failure({ code: 'noSuchDocument' as const, detail: 'd' }) };
  const { ask } = openTestGate({ handlers: refusing });
  expect(await ask('plan.reveal', { documentId: 'd' })).toEqual({ ok: false, code: 'noSuchDocument', detail: 'd' });
});

describe('messages from main', () => {
  const sent: unknown[] = [];
  const contents = { isDestroyed: () => false, send: (name: string, payload: unknown) => void sent.push([name, payload]) };

  test.each(eventNames)('%s is sent when it has the agreed shape, and never otherwise', (name) => {
    sent.length = 0;
    sendEvent(contents, name, goodEvents[name] as never);
    expect(sent).toEqual([[name, goodEvents[name]]]);
    expect(() => sendEvent(contents, name, { anything: 1 } as never)).toThrow();
    expect(sent).toHaveLength(1);
  });

  test('to a window that is gone are dropped', () => {
    sent.length = 0;
    sendEvent({ ...contents, isDestroyed: () => true }, 'window.closing', null);
    expect(sent).toEqual([]);
  });
});

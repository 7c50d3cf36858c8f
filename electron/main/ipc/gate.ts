import type { IpcMain, WebContents } from 'electron';
import type { z } from 'zod';
import { type Answer, type EventName, type EventOf, events, type RequestName, requestNames, requests, type ResponseOf } from '@shared/ipc';
import type { Result } from '@shared/util';

/** What a handler gets after the request was checked. */
type PayloadOf<Name extends RequestName> = z.infer<(typeof requests)[Name]['request']>;

/** Why a handler cannot answer: the page named a document that is not its own. */
export interface Refusal {
  readonly code: 'noSuchDocument';
  readonly detail: string;
}

/** Answers one kind of request of a known window. */
type Handler<Name extends RequestName, Window> = (
  payload: PayloadOf<Name>,
  window: Window,
) => Result<ResponseOf<Name>, Refusal> | Promise<Result<ResponseOf<Name>, Refusal>>;

/** A handler for every request there is. */
export type Handlers<Window> = { readonly [Name in RequestName]: Handler<Name, Window> };

/** Where a request came from, as far as the gate looks. */
export interface Sender {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** What the gate is built from. */
export interface GateParts<Window> {
  readonly findWindow: (id: number) => Window | undefined;
  readonly isOurPage: (address: string) => boolean;
  readonly handlers: Handlers<Window>;
  /** Hears of everything that was turned away, and of bugs. */
  readonly report: (message: string, error?: unknown) => void;
}

function reject(code: Extract<Answer, { ok: false }>['code'], detail: string): Answer {
  return { ok: false, code, detail };
}

/** The window that may ask: known to us, by its top frame, with our own page in it. */
function checkSender<Window>({ findWindow, isOurPage }: GateParts<Window>, { sender, senderFrame }: Sender): Result<Window, string> {
  const window = findWindow(sender.id);
  if (window === undefined) return { ok: false, reason: 'unknown window' };
  if (senderFrame === null) return { ok: false, reason: 'the frame is gone' };
  if (senderFrame.parent !== null) return { ok: false, reason: 'not the top frame' };
  return isOurPage(senderFrame.url) ? { ok: true, value: window } : { ok: false, reason: 'foreign origin' };
}

/** Answers one request: checks who asks and what, lets the handler answer, and checks that answer too. Never rejects. */
async function answer<Name extends RequestName, Window>(parts: GateParts<Window>, name: Name, sender: Sender, payload: unknown): Promise<Answer> {
  const window = checkSender(parts, sender);
  if (!window.ok) {
    parts.report(`${name} was turned away: ${window.reason}`);
    return reject('badSender', window.reason);
  }
  const parsed = requests[name].request.safeParse(payload);
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
    parts.report(`${name} was turned away: ${places}`);
    return reject('badRequest', places);
  }
  try {
    // The schema was picked by the same name as the handler, which the compiler cannot follow through the table.
    const result = await parts.handlers[name](parsed.data as PayloadOf<Name>, window.value);
    return result.ok ? { ok: true, value: requests[name].response.parse(result.value) } : reject(result.reason.code, result.reason.detail);
  } catch (error) {
    parts.report(`${name} failed`, error);
    return reject('bug', error instanceof Error ? error.message : String(error));
  }
}

/** Opens the gate: the only place that listens to the pages. */
export function openGate<Window>(ipcMain: Pick<IpcMain, 'handle'>, parts: GateParts<Window>): void {
  for (const name of requestNames) {
    ipcMain.handle(name, (event, payload: unknown) => answer(parts, name, event, payload));
  }
}

/** Tells a page something by itself. Throws when the message is not of the agreed shape, which is a bug. */
export function sendEvent<Name extends EventName>(contents: Pick<WebContents, 'isDestroyed' | 'send'>, name: Name, payload: EventOf<Name>): void {
  if (!contents.isDestroyed()) contents.send(name, events[name].parse(payload));
}

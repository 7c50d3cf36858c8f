import { setTimeout as delay } from 'node:timers/promises';
import { sendEvent } from '../ipc/gate';
import type { SessionStore } from '../storage';
import type { ProgramWindow } from './program-window';

/** A page that does not answer in this time has crashed or hangs; everything it had sent is safe all the same. */
const PAGE_PATIENCE_MS = 3_000;

/** What closing a window needs. */
export interface CloseParts {
  readonly session: SessionStore;
  /** Closes the plan of a window; false when the user wants to keep it open. */
  readonly closePlan: (window: ProgramWindow) => Promise<boolean>;
  /** The user changed their mind about leaving. */
  readonly onKept: () => void;
}

function rememberPlace(window: ProgramWindow, session: SessionStore): void {
  const { x, y, width, height } = window.browser.getNormalBounds();
  session.rememberWindowPlace({ x, y, width, height, isMaximized: window.browser.isMaximized() });
}

/** Lets the page send what it has not yet sent. */
async function pageFinished(window: ProgramWindow): Promise<void> {
  const { webContents } = window.browser;
  if (!window.isPageReady || webContents.isCrashed()) return;
  const patience = new AbortController();
  const finished = window.nextCloseReady();
  sendEvent(webContents, 'window.closing', null);
  await Promise.race([finished, delay(PAGE_PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
}

async function closeInOrder(window: ProgramWindow, { session, closePlan, onKept }: CloseParts): Promise<void> {
  rememberPlace(window, session);
  await pageFinished(window);
  if (await closePlan(window)) window.browser.destroy();
  else onKept();
}

/** A window closes only when everything of its plan is on the disk, or the user has decided otherwise. */
export function closeWithCare(window: ProgramWindow, parts: CloseParts): void {
  let isUnderWay = false;
  window.browser.on('close', (event) => {
    event.preventDefault();
    if (isUnderWay) return;
    isUnderWay = true;
    void closeInOrder(window, parts).finally(() => (isUnderWay = false));
  });
}

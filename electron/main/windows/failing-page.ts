import { app, dialog } from 'electron';
import type { Log } from '../log';
import type { Texts } from '../app/texts';
import type { ProgramWindow } from './program-window';

/** What a page that fails needs. */
export interface FailingPageParts {
  readonly log: Log;
  readonly texts: Texts;
  readonly isUnderTest: boolean;
}

const BUG_EXIT_CODE = 70;

/** When the page's process dies the plan is safe in main: the user is told, and the page starts anew with it. */
export function surviveFailingPage(window: ProgramWindow, { log, texts, isUnderTest }: FailingPageParts): void {
  const { browser } = window;
  browser.webContents.on('preload-error', (_event, _path, error) => log.error('preload failed', error));
  browser.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error(`a page is gone: ${reason} ${exitCode}`);
    if (isUnderTest) return app.exit(BUG_EXIT_CODE);
    window.isPageReady = false;
    const { translate } = texts;
    const box = { type: 'warning' as const, message: translate('saving.pageGone.title'), detail: translate('saving.pageGone.text'), buttons: [translate('saving.pageGone.reload')] };
    void dialog.showMessageBox(browser, box).then(() => browser.webContents.reload());
  });
}

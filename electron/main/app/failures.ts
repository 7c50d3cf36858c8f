import { app, dialog } from 'electron';
import type { Log } from '../log';
import type { Texts } from './texts';

/** Exit code for an error that nobody expected, when there is no user to tell. */
const BUG_EXIT_CODE = 70;

/** Takes errors that nobody caught: into the log, and to the user, once; a test ends instead. */
export function catchFailures(log: Log, texts: Texts, isUnderTest: boolean): void {
  let isTold = false;
  const take = (error: unknown): void => {
    log.error('uncaught', error);
    if (isUnderTest) {
      console.error(error);
      app.exit(BUG_EXIT_CODE);
    } else if (!isTold) {
      isTold = true;
      dialog.showErrorBox(texts.translate('saving.bug.title'), texts.translate('saving.bug.text', { file: log.path }));
    }
  };
  process.on('uncaughtException', take);
  process.on('unhandledRejection', take);
}

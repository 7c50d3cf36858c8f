import { app, nativeTheme } from 'electron';
import type { Log } from '../log';
import { createStorageWorld, SessionStore } from '../storage';
import { closeWithCare, type ProgramWindow, surviveFailingPage, takeScreenshot, Windows } from '../windows';
import { closePlanOf } from './close-plan';
import { Documents } from './documents';
import type { MediaBook } from './media-book';
import type { Places } from './places';
import type { Program } from './program';
import type { Switches } from './switches';
import type { Texts } from './texts';

/** What is there before the program is. */
export interface Beginning {
  readonly switches: Switches;
  readonly places: Places;
  readonly log: Log;
  readonly texts: Texts;
  readonly pageAddress: string;
  readonly media: MediaBook;
}

/** Whether the whole program is being ended, or just a window. */
export interface Quitting {
  isQuitting: boolean;
}

function followWindow(program: Program, window: ProgramWindow, quitting: Quitting): void {
  const { session, log, texts, switches } = program;
  closeWithCare(window, { session, closePlan: (closing) => closePlanOf(program, closing), onKept: () => (quitting.isQuitting = false) });
  surviveFailingPage(window, { log, texts, isUnderTest: switches.isUnderTest });
  if (switches.screenshot !== null) void takeScreenshot(window, switches.screenshot, log);
}

/** Puts the program together: session, storage, windows. */
export async function createProgram(beginning: Beginning, quitting: Quitting): Promise<Program> {
  const { places, log, texts, pageAddress, media } = beginning;
  const labels = (): { damaged: string; replaced: string } => ({ damaged: texts.translate('saving.label.damaged'), replaced: texts.translate('saving.label.replaced') });
  const world = createStorageWorld({ labels, report: log.error });
  const session = await SessionStore.open(world, places.userData);
  texts.follow(session.preferences);
  nativeTheme.themeSource = session.preferences.theme;
  const documents = new Documents(world, {
    onState: (documentId, state) => windows.ofDocument(documentId)?.showSaveState(state),
    onRead: (document) => media.learn(document),
  });
  const onNew = (window: ProgramWindow): void => followWindow(program, window, quitting);
  const windows = new Windows({ places, pageAddress, session, texts, hasDeveloperTools: !app.isPackaged, onNew });
  const program: Program = { ...beginning, world, session, documents, windows };
  return program;
}

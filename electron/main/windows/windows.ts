import { screen } from 'electron';
import type { PlanDocument, SessionStore } from '../storage';
import type { Places } from '../app/places';
import type { Texts } from '../app/texts';
import { createBrowserWindow } from './browser-window';
import { ProgramWindow } from './program-window';
import { choosePlace } from './window-place';

/** What windows are made with. */
export interface WindowsParts {
  readonly places: Places;
  readonly pageAddress: string;
  readonly session: SessionStore;
  readonly texts: Texts;
  readonly hasDeveloperTools: boolean;
  /** Sees every new window before its page is loaded. */
  readonly onNew: (window: ProgramWindow) => void;
}

/** All windows of the program: each shows one plan, or the start screen. */
export class Windows {
  readonly #windows = new Map<number, ProgramWindow>();

  constructor(private readonly parts: WindowsParts) {}

  /** Opens a window with a plan, or with the start screen. */
  open(document: PlanDocument | null): ProgramWindow {
    const { places, pageAddress, session, texts, hasDeveloperTools } = this.parts;
    const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
    const browser = createBrowserWindow({
      place: choosePlace(session.windowPlace, screens, this.#windows.size),
      isMaximized: session.windowPlace?.isMaximized ?? false,
      preload: places.preload,
      title: texts.translate('common.appName'),
      hasDeveloperTools,
    });
    const window = new ProgramWindow(browser, texts.translate);
    this.#windows.set(window.id, window);
    browser.on('closed', () => this.#windows.delete(window.id));
    window.hold(document);
    this.parts.onNew(window);
    void browser.loadURL(pageAddress);
    return window;
  }

  get all(): readonly ProgramWindow[] {
    return [...this.#windows.values()];
  }

  /** The window whose page has this number. */
  find(id: number): ProgramWindow | undefined {
    return this.#windows.get(id);
  }

  /** The window that holds a document. */
  ofDocument(documentId: string): ProgramWindow | undefined {
    return this.all.find((window) => window.document?.documentId === documentId);
  }

  /** The window that can change the plan in a file. */
  ofPath(path: string): ProgramWindow | undefined {
    return this.all.find(({ document }) => document !== null && document.readOnly === null && document.path === path);
  }
}

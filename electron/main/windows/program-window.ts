import { type BrowserWindow, Menu } from 'electron';
import type { Translate } from '@shared/i18n';
import type { MenuModel, SaveState } from '@shared/ipc';
import { sendEvent } from '../ipc/gate';
import type { PlanDocument } from '../storage';
import { menuTemplate } from './menu';
import { titleOf } from './title';

/** A window of the program and the plan in it. */
export class ProgramWindow {
  /** Number by which the page is known. */
  readonly id: number;
  #document: PlanDocument | null = null;
  #menu: Menu | null = null;
  #title = '';
  #onCloseReady: () => void = () => undefined;
  #onPageReady: () => void = () => undefined;
  /** Whether the page has come to life. */
  isPageReady = false;

  constructor(
    readonly browser: BrowserWindow,
    private readonly translate: Translate,
  ) {
    this.id = browser.webContents.id;
    // A Mac has one menu for all windows: that of the one in front.
    if (process.platform === 'darwin') browser.on('focus', () => Menu.setApplicationMenu(this.#menu));
  }

  get document(): PlanDocument | null {
    return this.#document;
  }

  /** Puts a plan into the window, or takes it out. */
  hold(document: PlanDocument | null): void {
    this.#document = document;
    this.showTitle();
  }

  /** Tells the page how saving stands, and shows it in the title. */
  showSaveState(state: SaveState): void {
    if (this.browser.isDestroyed()) return;
    sendEvent(this.browser.webContents, 'plan.saveState', state);
    this.showTitle();
  }

  /** Shows the name of the plan, which any edit may change, and how saving stands. */
  showTitle(): void {
    if (this.browser.isDestroyed()) return;
    const document = this.#document;
    const parts = document === null ? null : { name: document.name, saveState: document.saveState, isReadOnly: document.readOnly !== null };
    const title = titleOf(parts, this.translate);
    if (title !== this.#title) this.browser.setTitle(title);
    this.#title = title;
  }

  /** Shows the menu that the page describes. The first one says that the page is alive. */
  showMenu(model: readonly MenuModel[]): void {
    if (!this.isPageReady) this.#onPageReady();
    this.isPageReady = true;
    const request = (actionId: string): void => sendEvent(this.browser.webContents, 'action.requested', { actionId });
    this.#menu = Menu.buildFromTemplate(menuTemplate(model, process.platform, request));
    if (process.platform !== 'darwin') this.browser.setMenu(this.#menu);
    else if (this.browser.isFocused()) Menu.setApplicationMenu(this.#menu);
  }

  /** Resolves when the page has come to life. */
  pageReady(): Promise<void> {
    return new Promise((resolve) => {
      if (this.isPageReady) resolve();
      else this.#onPageReady = resolve;
    });
  }

  /** The page has nothing left to send. */
  closeReady(): void {
    this.#onCloseReady();
  }

  /** Resolves when the page says so the next time. */
  nextCloseReady(): Promise<void> {
    return new Promise((resolve) => {
      this.#onCloseReady = resolve;
    });
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.browser.isMinimized()) this.browser.restore();
    this.browser.focus();
  }
}

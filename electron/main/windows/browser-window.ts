import { BrowserWindow, nativeTheme, type Rectangle } from 'electron';

/** The ground colour of the page, so that the window does not flash before the page is painted. */
const GROUND = { light: '#f5f5f2', dark: '#161715' };

/** What a browser window needs to know. */
export interface BrowserWindowOptions {
  readonly place: Rectangle;
  readonly isMaximized: boolean;
  readonly preload: string;
  readonly title: string;
  readonly hasDeveloperTools: boolean;
}

/** Makes a window, still hidden: it is shown when its page is painted. */
export function createBrowserWindow({ place, isMaximized, preload, title, hasDeveloperTools }: BrowserWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...place,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // The spelling dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: hasDeveloperTools,
    },
  });
  // Until the page has said what its menu is, there is none; Electron's own would offer to reload the page.
  window.setMenu(null);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  return window;
}

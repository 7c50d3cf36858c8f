import { app, type Session, type WebContents } from 'electron';

function isLocal(address: string, sources: readonly string[]): boolean {
  return sources.some((source) => address.startsWith(source)) || /^(data|blob|devtools):/.test(address);
}

/** A window shows our page and nothing else: no navigation, no further windows, no embedded pages. */
function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Holds for all windows, whoever makes them. */
export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** The page needs no permission of any kind, and nothing from the network: only what begins like one of `sources`. */
export function guardSession(session: Session, sources: readonly string[]): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url, sources) }));
  session.on('will-download', (event) => event.preventDefault());
}

import { protocol } from 'electron';
import { PAGE_ORIGIN, servePageFile } from './page-files';

/** Makes `app:` an address like `https:`; has to happen before the program is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: new URL(PAGE_ORIGIN).protocol.slice(0, -1), privileges }]);
}

/** Serves the page out of a folder. */
export function servePage(folder: string): void {
  protocol.handle('app', (request) => servePageFile(request, folder));
}

/** Where the page is: our own files, or in development the server that builds them. */
export function findPage(isPackaged: boolean, environment: NodeJS.ProcessEnv): { address: string; origin: string } {
  const server = isPackaged ? undefined : environment['ELECTRON_RENDERER_URL'];
  return server === undefined ? { address: `${PAGE_ORIGIN}/index.html`, origin: PAGE_ORIGIN } : { address: server, origin: new URL(server).origin };
}

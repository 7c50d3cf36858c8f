import { protocol } from 'electron';
import type { MediaBook } from './media-book';
import { serveMedium } from './media-files';
import { PAGE_ORIGIN, servePageFile } from './page-files';

/** Makes `app:` an address like `https:`; has to happen before the program is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: new URL(PAGE_ORIGIN).protocol.slice(0, -1), privileges }]);
}

/** Serves the page out of a folder, and pictures of posts by their ids. */
export function servePage(folder: string, media: MediaBook): void {
  protocol.handle('app', async (request) => (await serveMedium(request, (documentId, id) => media.find(documentId, id))) ?? servePageFile(request, folder));
}

/** Where the page comes from. */
export interface PageSource {
  readonly address: string;
  /** The origin that may ask main. */
  readonly origin: string;
  /** Beginnings of the addresses that the page may load from. */
  readonly sources: readonly string[];
}

/** Where the page is: our own files, or in development the server that builds them and tells what has changed. */
export function findPage(isPackaged: boolean, environment: NodeJS.ProcessEnv): PageSource {
  const server = isPackaged ? undefined : environment['ELECTRON_RENDERER_URL'];
  if (server === undefined) return { address: `${PAGE_ORIGIN}/index.html`, origin: PAGE_ORIGIN, sources: [`${PAGE_ORIGIN}/`] };
  const { origin } = new URL(server);
  return { address: server, origin, sources: [`${origin}/`, `${PAGE_ORIGIN}/media/`, `${origin.replace(/^http/, 'ws')}/`] };
}

import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { CONTENT_POLICY } from './content-policy';

/** The address under which the page is served. */
export const PAGE_ORIGIN = 'app://taktplan';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

function refuse(status: number): Response {
  return new Response(null, { status });
}

/** The file behind an address; undefined when the address is not ours or leads out of the folder. */
export function pathOf(address: string, folder: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  if (`${protocol}//${host}` !== PAGE_ORIGIN) return undefined;
  const decoded = decode(pathname);
  if (decoded === undefined || decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const path = join(folder, decoded === '/' ? 'index.html' : decoded);
  const inside = relative(folder, path);
  return inside === '' || inside.startsWith('..') || inside.startsWith(sep) ? undefined : path;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A malformed address such as `%E0%A4%A` is simply not one of ours.
    return undefined;
  }
}

/** Answers a request of the page with a file out of the program's folder. */
export async function servePageFile(request: Pick<Request, 'url' | 'method'>, folder: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const path = pathOf(request.url, folder);
  const type = path === undefined ? undefined : types[extname(path)];
  if (path === undefined || type === undefined) return refuse(404);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return refuse(404);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-security-policy': CONTENT_POLICY,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    },
  });
}

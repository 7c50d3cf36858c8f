import { open, readFile, stat } from 'node:fs/promises';
import { PAGE_ORIGIN } from './page-files';

/** What there is to say about a file of a post without showing it. */
export type MediumState = 'picture' | 'other' | 'tooLarge' | 'missing';

/** Larger pictures are not shown: the page would hold all of them in memory. */
export const MOST_PICTURE_BYTES = 25 * 1024 * 1024;

const ADDRESS = new RegExp(`^${PAGE_ORIGIN}/media/([^/?#]+)/([^/?#]+)$`);

/** Bytes of the beginning that tell the kinds of pictures apart. */
const SIGNATURE_LENGTH = 12;

/** The type of a picture by its first bytes, never by its name. Drawings such as SVG are none: they may hold scripts. */
function pictureType(start: Buffer): string | undefined {
  const text = start.toString('latin1');
  if (text.startsWith('\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (text.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'image/gif';
  return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP' ? 'image/webp' : undefined;
}

async function startOf(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SIGNATURE_LENGTH), 0, SIGNATURE_LENGTH, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Looks at a file: whether it is there, and whether it is a picture that can be shown. What cannot be read counts as missing. */
export async function lookAtMedium(path: string | undefined): Promise<MediumState> {
  if (path === undefined) return 'missing';
  try {
    const details = await stat(path);
    if (!details.isFile()) return 'missing';
    if (pictureType(await startOf(path)) === undefined) return 'other';
    return details.size > MOST_PICTURE_BYTES ? 'tooLarge' : 'picture';
  } catch {
    // Gone, on a disk that is not there, or not ours to read: for the user all the same.
    return 'missing';
  }
}

function refuse(): Response {
  return new Response(null, { status: 404 });
}

/**
 * Answers a request of the page for a picture of a post; undefined when it asks for something else. Only real pictures up to a
 * size are given out, under the type that their first bytes say, and nothing in them may run.
 */
export async function serveMedium(request: Pick<Request, 'url' | 'method'>, find: (documentId: string, id: string) => string | undefined): Promise<Response | undefined> {
  const [, documentId, id] = ADDRESS.exec(request.url) ?? [];
  if (documentId === undefined || id === undefined) return undefined;
  const path = request.method === 'GET' ? find(documentId, id) : undefined;
  if (path === undefined || (await lookAtMedium(path)) !== 'picture') return refuse();
  const bytes = await readFile(path).catch(() => undefined);
  const type = bytes === undefined ? undefined : pictureType(bytes.subarray(0, SIGNATURE_LENGTH));
  if (bytes === undefined || type === undefined) return refuse();
  const headers = { 'Content-Type': type, 'Content-Security-Policy': "default-src 'none'; sandbox", 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
  return new Response(new Uint8Array(bytes), { headers });
}

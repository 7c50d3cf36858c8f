import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * @param {string[]} parts
 * @returns {string} one hash for all the parts; the borders between them count
 */
export function hashParts(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {Promise<string | undefined>} the text of a file, or nothing when it cannot be read
 */
export async function readText(path) {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} entry a file or folder below the root; one that does not exist has no files
 * @returns {Promise<string[]>} paths from the root, in a stable order
 */
async function filesBelow(root, entry) {
  const found = await stat(join(root, entry)).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [entry];
  const names = await readdir(join(root, entry));
  const nested = await Promise.all(names.toSorted().map((name) => filesBelow(root, `${entry}/${name}`)));
  return nested.flat();
}

/**
 * The hash over the names and contents of files and folders.
 * @param {string} root
 * @param {string[]} entries files and folders below the root
 */
export async function hashFiles(root, entries) {
  const files = (await Promise.all(entries.map((entry) => filesBelow(root, entry)))).flat();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file), 'base64')));
  return hashParts(files.flatMap((file, index) => [file, contents[index] ?? '']));
}

/**
 * @param {string} path
 * @returns {Promise<string>} the noted hash, empty when there is none
 */
export async function readStamp(path) {
  return (await readText(path))?.trim() ?? '';
}

/**
 * @param {string} path
 * @param {string} hash
 */
export async function writeStamp(path, hash) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${hash}\n`);
}

/** @param {string} path */
export async function removeStamp(path) {
  await rm(path, { force: true });
}

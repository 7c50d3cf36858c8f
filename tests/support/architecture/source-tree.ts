import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { readImports, type ReadFile, type ReadImport } from './read-imports';

/** A source file by its path from the root, with `/` on every system. */
export interface SourceFile extends ReadFile {
  readonly path: string;
  readonly text: string;
}

/** An import and what it leads to: a file of the tree, a package, or nothing that is there. */
type Target = { readonly file: string } | { readonly package: string } | { readonly missing: string };

/** An arrow of the import graph. */
export interface Arrow extends ReadImport {
  readonly from: string;
  readonly to: Target;
}

/** Folders that hold the product. */
export const PRODUCT_FOLDERS = ['electron', 'renderer', 'shared'] as const;

const SOURCE_ENDING = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/;
const TRIED_ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** All source files of some folders below a root. */
export function readSourceTree(root: string, folders: readonly string[] = PRODUCT_FOLDERS): SourceFile[] {
  const there = folders.filter((folder) => existsSync(join(root, folder)));
  const names = there.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  return names.filter((name) => SOURCE_ENDING.test(name)).sort().map((name) => {
    const path = name.split(sep).join('/');
    const text = readFileSync(join(root, name), 'utf8');
    return { path, text, ...readImports(path, text) };
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function resolveLocal(root: string, path: string): Target {
  const found = TRIED_ENDINGS.map((ending) => join(root, `${path}${ending}`)).find(isFile);
  return found === undefined ? { missing: path } : { file: relative(root, found).split(sep).join('/') };
}

function resolveImport(root: string, from: string, specifier: string): Target {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('.')) return resolveLocal(root, posix.join(dirname(from), bare));
  if (bare.startsWith('@shared/')) return resolveLocal(root, bare.replace('@shared/', 'shared/'));
  if (bare.startsWith('node:')) return { package: 'node:' };
  const [scope = '', name = ''] = bare.split('/');
  return { package: scope.startsWith('@') ? `${scope}/${name}` : scope };
}

/** Every arrow of the graph. */
export function arrowsOf(root: string, files: readonly SourceFile[]): Arrow[] {
  return files.flatMap((file) => file.imports.map((found) => ({ ...found, from: file.path, to: resolveImport(root, file.path, found.specifier) })));
}

/** The file beside a part may lend it its types: that is gone after compiling and crosses no border. */
function isTypeFromBeside({ from, to, isTypeOnly }: Arrow): boolean {
  return isTypeOnly && 'file' in to && dirname(from) === dirname(to.file);
}

/** Rings of files that import each other, each told by its files in order. */
export function ringsOf(arrows: readonly Arrow[]): string[] {
  const next = new Map<string, string[]>();
  for (const arrow of arrows) {
    if ('file' in arrow.to && !isTypeFromBeside(arrow)) next.set(arrow.from, [...(next.get(arrow.from) ?? []), arrow.to.file]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const rings: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'open') rings.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const other of next.get(file) ?? []) visit(other, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file, []);
  return rings;
}

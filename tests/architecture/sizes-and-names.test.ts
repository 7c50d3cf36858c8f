import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeLines, exportsWithoutComment, functionsOf } from '../support/architecture/measure';
import { readSourceTree } from '../support/architecture/source-tree';

const root = resolve(import.meta.dirname, '../..');
const files = readSourceTree(root);
const functions = files.flatMap(functionsOf);

const FILE_LINES = 350;
const ENGINE_FILE_LINES = 200;
const FUNCTION_LINES = 50;
const COMPONENT_LINES = 120;

/** Tables of figures and generated rules are data: their length is that of the world. */
const dataFiles = /^shared\/benchmarks\/(holidays|values)\//;

describe('the measuring', () => {
  it('counts code, not empty lines and comments', () => {
    expect(codeLines('/** a\n * b\n */\nconst a = 1;\n\n// c\nconst b = 2;\n')).toBe(2);
    const text = '/** Told. */\nexport function long() {\n  return () => {\n    // nothing\n    return 1;\n  };\n}\nexport const untold = 1;\n';
    const file = { path: 'x.ts', text, imports: [], hasDefaultExport: false, hasStarExport: false, hasComputedImport: false };
    expect(functionsOf(file).map(({ place, lines }) => `${place} ${lines}`).sort()).toEqual(['x.ts:2 5', 'x.ts:3 3']);
    expect(exportsWithoutComment(file)).toEqual(['x.ts:8']);
  });
});

describe('sizes', () => {
  it('of files stay within what one can hold in mind', () => {
    const limit = (path: string): number => (path.startsWith('shared/engine/') ? ENGINE_FILE_LINES : FILE_LINES);
    expect(files.filter((file) => !dataFiles.test(file.path) && codeLines(file.text) > limit(file.path)).map((file) => file.path)).toEqual([]);
  });

  it('of functions too', () => {
    expect(functions.length).toBeGreaterThan(800);
    const limit = (place: string): number => (place.includes('.tsx:') ? COMPONENT_LINES : FUNCTION_LINES);
    expect(functions.filter(({ place, lines }) => lines > limit(place))).toEqual([]);
  });

  it('are usually small: half of the functions have at most 8 lines, nine of ten at most 25', () => {
    const lines = functions.map((each) => each.lines).sort((left, right) => left - right);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(8);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(25);
  });
});

describe('names', () => {
  it('of files are kebab-case, of React components PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.worker)?\.(ts|tsx|mjs)$/;
    const pascal = /^[A-Z][A-Za-z0-9]*\.tsx$/;
    const odd = files.filter(({ path }) => !kebab.test(basename(path)) && !(path.startsWith('renderer/') && pascal.test(basename(path))));
    expect(odd.map((file) => file.path)).toEqual([]);
  });

  it('of what shared exports come with a comment', () => {
    expect(files.filter((file) => file.path.startsWith('shared/')).flatMap(exportsWithoutComment)).toEqual([]);
  });
});

describe('the top of the repository', () => {
  const made = ['node_modules', 'out', 'reports', 'shots'];
  const entries = readdirSync(root, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.') && !made.includes(entry.name));

  it('has the five folders and no other', () => {
    expect(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()).toEqual(['electron', 'renderer', 'resources', 'shared', 'tests']);
  });

  it('has only configuration and the papers that belong there', () => {
    const wanted = /^(package(-lock)?|knip|tsconfig(\.\w+)?)\.json$|^[\w.]+\.config\.ts$|^(README|CONTRIBUTING|CHANGELOG)\.md$|^LICENSE$/;
    expect(entries.filter((entry) => !entry.isDirectory() && !wanted.test(entry.name)).map((entry) => entry.name)).toEqual([]);
  });
});

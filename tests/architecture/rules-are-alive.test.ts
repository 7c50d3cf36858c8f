import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brokenRule, roomOf } from '../support/architecture/rules';
import { arrowsOf, PRODUCT_FOLDERS, readSourceTree, ringsOf } from '../support/architecture/source-tree';

const root = resolve(import.meta.dirname, '../..');
const fixture = resolve(root, 'tests/fixtures/architecture');
const house = mkdtempSync(join(tmpdir(), 'taktplan-house-'));

/** A file of the fixture and what has to be found in it; null: nothing. */
interface Case {
  readonly path: string;
  readonly graph: string | null;
  readonly lint: string | null;
}

function expectation(text: string, tool: 'graph' | 'lint'): string | null {
  const said = new RegExp(`^// ${tool}: (.*)$`, 'm').exec(text)?.[1];
  return said === undefined || said.startsWith('nothing') ? null : said;
}

/** Unpacks the broken house, with the linter's real configuration. */
function unpack(): Case[] {
  const names = readdirSync(fixture, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  cpSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
  return names.map((name) => {
    const path = name.slice(0, -'.txt'.length);
    const text = readFileSync(join(fixture, name), 'utf8');
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
    return { path: path.split(sep).join('/'), graph: expectation(text, 'graph'), lint: expectation(text, 'lint') };
  });
}

/** What the import graph test would say of each file. */
function graphFindings(): Map<string, string[]> {
  const files = readSourceTree(house);
  const arrows = arrowsOf(house, files);
  const rings = ringsOf(arrows).join(' -> ').split(' -> ');
  return new Map(
    files.map(({ path, hasDefaultExport, hasStarExport }) => [
      path,
      [
        ...(roomOf(path) === undefined ? ['the file lies in no room'] : []),
        ...arrows.filter((arrow) => arrow.from === path).flatMap((arrow) => brokenRule(arrow) ?? []),
        ...(rings.includes(path) ? ['ring'] : []),
        ...(hasDefaultExport || hasStarExport ? ['default export'] : []),
      ],
    ]),
  );
}

/** Runs the linter as `npm test` does; gives the names of the rules that it found broken, by file. */
function lintFindings(): Map<string, string[]> {
  const program = join(root, 'node_modules/oxlint/bin/oxlint');
  let output = '';
  try {
    output = execFileSync(process.execPath, [program, '-c', '.oxlintrc.json', '--format', 'json', ...PRODUCT_FOLDERS], { cwd: house, encoding: 'utf8', maxBuffer: 2 ** 26 });
  } catch (error) {
    // A broken house makes it end with 1, and that is what is wanted.
    if (!(error instanceof Error) || !('stdout' in error)) throw error;
    output = String(error.stdout);
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
  const found = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
  return found;
}

const cases = unpack();
const graph = graphFindings();
const lint = lintFindings();

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('a house in which every rule is broken once', () => {
  it('has a fault for each kind of rule', () => {
    expect(cases.filter((each) => each.graph !== null).length).toBeGreaterThan(25);
    expect(new Set(cases.flatMap((each) => each.graph ?? [])).size).toBeGreaterThan(15);
    expect(cases.filter((each) => each.lint !== null).length).toBeGreaterThan(20);
  });

  it.each(cases)('$path: the graph finds "$graph"', ({ path, graph: wanted }) => {
    expect(graph.get(path)).toEqual(wanted === null ? [] : expect.arrayContaining([wanted]));
  });

  it.each(cases)('$path: the linter finds "$lint"', ({ path, lint: wanted }) => {
    const rules = (lint.get(path) ?? []).join(' ');
    if (wanted === null) expect(rules).not.toMatch(/no-restricted|no-cycle|no-console/);
    else expect(rules).toContain(wanted);
  });
});

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRule, roomOf } from '../support/architecture/rules';
import { arrowsOf, readSourceTree, ringsOf } from '../support/architecture/source-tree';

const root = resolve(import.meta.dirname, '../..');
const files = readSourceTree(root);
const arrows = arrowsOf(root, files);

describe('the import graph', () => {
  it('was read whole', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(arrows.filter((arrow) => 'file' in arrow.to).length).toBeGreaterThan(400);
    expect(arrows.some((arrow) => arrow.isTypeOnly)).toBe(true);
    expect(files.filter((file) => file.hasComputedImport && !file.path.startsWith('electron/setup/')).map((file) => file.path)).toEqual([]);
  });

  it('keeps to the rules of who may import whom', () => {
    const broken = arrows.flatMap((arrow) => {
      const rule = brokenRule(arrow);
      return rule === undefined ? [] : [`${arrow.from} -> ${arrow.specifier}: ${rule}`];
    });
    expect(broken).toEqual([]);
  });

  it('has no rings; only types may be borrowed back from the file beside', () => {
    expect(ringsOf(arrows)).toEqual([]);
  });
});

describe('every file of the product', () => {
  it('lies in a room', () => {
    expect(files.filter((file) => roomOf(file.path) === undefined).map((file) => file.path)).toEqual([]);
  });

  it('exports by name: no default export, no export of everything', () => {
    expect(files.filter((file) => file.hasDefaultExport || file.hasStarExport).map((file) => file.path)).toEqual([]);
  });
});

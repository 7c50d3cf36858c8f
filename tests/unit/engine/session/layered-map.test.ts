import { layerOver } from '@shared/engine/session/layered-map';
import { describe, expect, it } from 'vitest';

describe('a layer over a map', () => {
  it('changes nothing below and shows everything that was not changed', () => {
    const base = new Map([['a', 1], ['b', 2], ['c', 3]]);
    const layer = layerOver<string, number>(base);
    layer.set('b', 20);
    layer.set('d', 4);
    layer.delete('a');
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => layer.get(key))).toEqual([undefined, 20, 3, 4, undefined]);
    expect(new Map(layer.entries())).toEqual(new Map([['b', 20], ['c', 3], ['d', 4]]));
    expect([...base]).toEqual([['a', 1], ['b', 2], ['c', 3]]);
  });

  it('shows again what was deleted and then set', () => {
    const layer = layerOver(new Map([['a', 1]]));
    layer.delete('a');
    expect([...layer.entries()]).toEqual([]);
    layer.set('a', 5);
    expect([...layer.entries()]).toEqual([['a', 5]]);
  });
});

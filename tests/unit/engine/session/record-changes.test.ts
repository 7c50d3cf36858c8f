import { recordChanges, versionsOf } from '@shared/engine/session/record-changes';
import { describe, expect, it } from 'vitest';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four records');

describe('what has changed in a list', () => {
  it('is nothing when the list is the same, or has the same records', () => {
    const list = [a, b];
    expect(recordChanges(list, list)).toEqual({ gone: [], added: [], changed: [] });
    expect(recordChanges(list, [a, b])).toEqual({ gone: [], added: [], changed: [] });
  });

  it('is found wherever it is: at the front, in between, at the end', () => {
    expect(recordChanges([b, c], [a, b, c]).added).toEqual([a]);
    expect(recordChanges([a, c], [a, b, c]).added).toEqual([b]);
    expect(recordChanges([a, b], [a, b, c]).added).toEqual([c]);
    expect(recordChanges([a, b, c], [b, c]).gone).toEqual([a]);
    expect(recordChanges([a, b, c], [a, b]).gone).toEqual([c]);
    expect(recordChanges([a, a], [a]).gone).toEqual([a]);
  });

  it('tells a record that was changed from one that only moved', () => {
    const other = { id: 'b' };
    expect(recordChanges([a, b, c], [a, other, c])).toEqual({ gone: [], added: [], changed: [{ before: b, after: other }] });
    expect(recordChanges([a, b, c], [c, b, a])).toEqual({ gone: [], added: [], changed: [] });
  });

  it('gives every version that was and is', () => {
    const other = { id: 'c' };
    const versions = [...versionsOf(recordChanges([a, b, c], [b, other, d]))];
    expect(versions).toEqual([[a, undefined], [c, other], [undefined, d]]);
  });
});

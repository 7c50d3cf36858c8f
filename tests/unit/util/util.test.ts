import { BugError, failure, formatPath, problem, required, success, unreachable } from '@shared/util';
import { describe, expect, it } from 'vitest';

describe('a path', () => {
  it.each([
    [[], ''],
    [['name'], 'name'],
    [['posts', 3, 'labelIds', 0], 'posts[3].labelIds[0]'],
    [[0, 'id'], '[0].id'],
  ])('%j reads as people find it: %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('a problem', () => {
  it('is plain data that survives a process border', () => {
    const found = problem('tooBig', ['posts', 1], { maximum: 3 });
    expect(structuredClone(found)).toEqual({ code: 'tooBig', path: ['posts', 1], parameters: { maximum: 3 } });
    expect(problem('missing')).toEqual({ code: 'missing', path: [], parameters: {} });
  });
});

describe('results', () => {
  it('are a value or a reason', () => {
    expect([success(1), failure('why')]).toEqual([
      { ok: true, value: 1 },
      { ok: false, reason: 'why' },
    ]);
  });
});

describe('bugs', () => {
  it('are told by what is missing', () => {
    expect(required(0, 'nought')).toBe(0);
    expect(required('', 'text')).toBe('');
    expect(() => required(undefined, 'channel c')).toThrow(new BugError('missing: channel c'));
    expect(() => required(null, 'x')).toThrow(BugError);
  });

  it('are told by the case that nobody handled', () => {
    expect(() => unreachable({ type: 'later' } as never)).toThrow('{"type":"later"}');
  });
});

import { diffWords, type TextChange } from '@shared/util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function without(kind: TextChange['kind'], changes: readonly TextChange[]): string {
  return changes.filter((change) => change.kind !== kind).map((change) => change.text).join('');
}

const texts = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'ä '), { maxLength: 40 }).map((words) => words.join(''));

describe('how one text became another', () => {
  it('is told word by word', () => {
    expect(diffWords('Wir ölen die Eiche.', 'Wir wachsen die helle Eiche.')).toEqual([
      { kind: 'same', text: 'Wir ' },
      { kind: 'removed', text: 'ölen' },
      { kind: 'added', text: 'wachsen' },
      { kind: 'same', text: ' die' },
      { kind: 'added', text: ' helle' },
      { kind: 'same', text: ' Eiche.' },
    ]);
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords('gleich', 'gleich')).toEqual([{ kind: 'same', text: 'gleich' }]);
  });

  it('gives both texts back, and never tells the same kind twice in a row', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = diffWords(before, after);
        expect([without('added', changes), without('removed', changes)]).toEqual([before, after]);
        expect(changes.every((change, place) => change.kind !== changes[place + 1]?.kind && change.text !== '')).toBe(true);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('takes the middle of very long texts as replaced', () => {
    const long = (word: string): string => Array.from({ length: 3000 }, (_, place) => `${word}${place}`).join(' ');
    expect(diffWords(`x ${long('a')}`, `x ${long('b')}`).map((change) => change.kind)).toEqual(['same', 'removed', 'added']);
  });
});

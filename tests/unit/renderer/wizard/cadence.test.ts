import { describe, expect, it } from 'vitest';
import { compareCadence, lessOften, moreOften, rhythmInWords, toQuarters } from '../../../../renderer/src/views/wizard/cadence';

function climb(from: number, until: number): number[] {
  const seen = [from];
  for (let rhythm = from; rhythm < until; ) {
    rhythm = moreOften(rhythm);
    seen.push(rhythm);
  }
  return seen;
}

describe('posts a week, step by step', () => {
  it('goes up in quarters, then halves, then whole posts', () => {
    expect(climb(0.25, 6)).toEqual([0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6]);
  });

  it('comes down the same way, and never to nothing', () => {
    const up = climb(0.25, 6);
    const down = up.toReversed().slice(1).reduce<number[]>((seen) => [...seen, lessOften(seen.at(-1) ?? 0)], [6]);
    expect(down).toEqual(up.toReversed());
    expect(lessOften(0.25)).toBe(0.25);
  });

  it('keeps to quarters and to what a plan can hold', () => {
    expect([0, 0.06, 0.3, 0.4, 2.13, 49.9, 60].map(toQuarters)).toEqual([0.25, 0.25, 0.25, 0.5, 2.25, 50, 50]);
    expect(moreOften(50)).toBe(50);
  });

  it('compares with what is usual', () => {
    const usual = { low: 1, high: 5 };
    expect([0.75, 1, 3, 5, 6].map((rhythm) => compareCadence(rhythm, usual))).toEqual(['below', 'usual', 'usual', 'usual', 'above']);
  });

  it('says broken rhythms in whole posts', () => {
    expect(rhythmInWords(3)).toBeNull();
    expect(rhythmInWords(0.5)).toEqual({ key: 'wizard.channels.inTwoWeeks', values: { count: 1 } });
    expect(rhythmInWords(2.5)).toEqual({ key: 'wizard.channels.inTwoWeeks', values: { count: 5 } });
    expect(rhythmInWords(0.75)).toEqual({ key: 'wizard.channels.inFourWeeks', values: { count: 3 } });
  });
});

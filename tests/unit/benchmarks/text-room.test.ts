import { type Room, roomsOf, textLimitOf } from '@shared/benchmarks';
import { describe, expect, it } from 'vitest';

function roomsOn(network: string, text: string, rest: { readonly hashtags?: readonly string[]; readonly link?: string; readonly textLimit?: number | null } = {}): readonly Room[] {
  const limit = textLimitOf({ network, textLimit: rest.textLimit ?? null, hashtagLimit: null });
  if (limit === undefined) throw new Error('no limit');
  return roomsOf({ text, hashtags: rest.hashtags ?? [], link: rest.link ?? '' }, limit);
}

function used(network: string, text: string): number | undefined {
  return roomsOn(network, text).find((room) => room.unit === 'signs')?.used;
}

describe('signs as networks count them', () => {
  it.each([
    ['plain', 5],
    ['grün – ja', 9],
    ['日本', 4],
    ['👍', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇩🇪', 2],
    ['1️⃣', 2],
    ['© ®', 3],
    ['a\u0308', 1],
    ['siehe https://example.org/ein/sehr/langer/weg?mit=fragen&und=zeichen', 6 + 23],
    ['(https://example.org).', 1 + 23 + 2],
    ['www.example.org und https://a.de', 23 + 5 + 23],
  ])('X counts %j as %i', (text, expected) => {
    expect(used('x', text)).toBe(expected);
  });

  it.each([
    ['👨‍👩‍👧‍👦 ok', 4],
    ['a\u0308', 1],
    ['https://example.org/abc', 23],
  ])('Bluesky counts what people see as one sign: %j is %i', (text, expected) => {
    expect(used('bluesky', text)).toBe(expected);
  });

  it('Bluesky also counts bytes, and the tighter of the two stands first', () => {
    expect(roomsOn('bluesky', 'ä'.repeat(100)).map(({ unit, used: count }) => [unit, count])).toEqual([['signs', 100], ['bytes', 200]]);
    expect(roomsOn('bluesky', '👨‍👩‍👧‍👦'.repeat(100)).map(({ unit, used: count }) => [unit, count])).toEqual([['bytes', 2500], ['signs', 100]]);
    expect(roomsOn('bluesky', '👨‍👩‍👧‍👦'.repeat(125))[0]).toMatchObject({ unit: 'bytes', used: 3125, state: 'over' });
  });

  it('Mastodon counts links as 23 and the rest as people see it', () => {
    expect(used('mastodon', '👨‍👩‍👧‍👦 https://example.org/ein/sehr/langer/weg')).toBe(2 + 23);
  });

  it('others count code points', () => {
    expect(used('instagram', '👍a\u0308')).toBe(2);
    expect(used('linkedin', 'https://example.org/abc')).toBe(23);
  });
});

describe('what is left of a limit', () => {
  it('is low below a fifth and over below nothing, and exactly full is neither over nor refused', () => {
    const stateOf = (length: number): string | undefined => roomsOn('instagram', 'x'.repeat(length))[0]?.state;
    expect([1760, 1761, 2200, 2201].map(stateOf)).toEqual(['plenty', 'low', 'low', 'over']);
  });

  it('counts hashtags in the text and beside it', () => {
    const hashtags = (text: string, beside: readonly string[]): Room | undefined => roomsOn('instagram', text, { hashtags: beside }).find((room) => room.unit === 'hashtags');
    expect(hashtags('#holz und #möbel, aber nicht C# oder a#b', ['eiche'])).toMatchObject({ used: 3, limit: 5, left: 2, state: 'plenty' });
    expect(hashtags('', ['a', 'b', 'c', 'd', 'e'])).toMatchObject({ left: 0, state: 'plenty' });
    expect(hashtags('#f', ['a', 'b', 'c', 'd', 'e'])).toMatchObject({ left: -1, state: 'over' });
  });

  it('counts the link where links stand in the text, once', () => {
    const link = 'https://example.org';
    expect(roomsOn('x', 'Neu', { link })[0]?.used).toBe(3 + 2 + 23);
    expect(roomsOn('x', `Neu ${link}`, { link })[0]?.used).toBe(4 + 23);
    expect(roomsOn('instagram', 'Neu', { link })[0]?.used).toBe(3);
  });

  it('follows the limit of the channel before that of its network', () => {
    expect(roomsOn('mastodon', 'x'.repeat(600), { textLimit: 1000 })[0]).toMatchObject({ limit: 1000, state: 'plenty' });
    expect(roomsOn('blog', 'x'.repeat(90), { textLimit: 100 })).toEqual([{ unit: 'signs', used: 90, limit: 100, left: 10, state: 'low' }]);
    expect(textLimitOf({ network: 'blog', textLimit: null, hashtagLimit: null })).toBeUndefined();
  });
});

/** How a network counts the signs of a text. */
export type Counting = 'characters' | 'graphemes' | 'graphemesShortLinks' | 'weighted';

/** X and Mastodon count every link as so many signs. Sources: docs.x.com, counting characters; Mastodon's default. */
const LINK_LENGTH = 23;

/** X gives other signs than these double weight. Source: docs.x.com, counting characters, configuration version 3. */
const SINGLE_RANGES = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?'()[\]{}]/giu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

function isSingle(codePoint: number): boolean {
  return SINGLE_RANGES.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** An emoji counts two however many signs it is made of; of anything else each sign counts by its range. */
function weightOf(grapheme: string): number {
  const first = grapheme.codePointAt(0) ?? 0;
  if (EMOJI.test(grapheme) && (first > 0xff || grapheme.length > 1)) return 2;
  return Array.from(grapheme).reduce((sum, sign) => sum + (isSingle(sign.codePointAt(0) ?? 0) ? 1 : 2), 0);
}

function countAroundLinks(text: string, count: (part: string) => number): number {
  const links = text.match(LINK)?.length ?? 0;
  return text.split(LINK).reduce((sum, part) => sum + count(part), 0) + links * LINK_LENGTH;
}

/**
 * Signs of a text as a network counts them, after composing it (NFC). `characters` counts code points, `graphemes` what
 * people see as one sign, `graphemesShortLinks` the same with links as 23, `weighted` as X does: links 23, emoji and CJK 2.
 */
export function countText(text: string, counting: Counting): number {
  const composed = text.normalize('NFC');
  switch (counting) {
    case 'characters':
      return Array.from(composed).length;
    case 'graphemes':
      return graphemesOf(composed).length;
    case 'graphemesShortLinks':
      return countAroundLinks(composed, (part) => graphemesOf(part).length);
    case 'weighted':
      return countAroundLinks(composed, (part) => graphemesOf(part).reduce((sum, grapheme) => sum + weightOf(grapheme), 0));
  }
}

/** Bytes of a text in UTF-8. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

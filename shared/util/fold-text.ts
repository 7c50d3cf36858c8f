const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * A text as searches compare it: small letters without accents; `ä`, `ae` and `a` are one, so are `ß`, `ss` and `s`. What
 * begins a text also begins its folded form, so that typing on never loses a match.
 */
export function foldText(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain
    .replaceAll(/[ßæœøłđðþı]/g, (sign) => LIGATURES[sign] ?? sign)
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll('ss', 's');
}

const MOST_KNOWN = 50_000;
const knownWords = new Map<string, string>();

/** People write the same words again and again, so each is folded once. */
function foldWord(word: string): string {
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word);
  if (knownWords.size >= MOST_KNOWN) knownWords.clear();
  knownWords.set(word, folded);
  return folded;
}

/** The words of a text, folded, in their order. */
export function foldedWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord);
}

/** A stretch of a text, `end` excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How many signs of `word` are needed so that its folded form begins with `wanted`. */
function signsFor(word: string, wanted: string): number {
  let signs = 1;
  while (foldText(word.slice(0, signs)).length < wanted.length) signs += 1;
  while (signs < word.length && foldText(word.slice(0, signs + 1)).length === wanted.length) signs += 1;
  return signs;
}

/** Where words of a text begin with one of `wanted` (folded words); of several the longest counts. For marking what was found. */
export function rangesOf(text: string, wanted: readonly string[]): TextRange[] {
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    const [word] = match;
    const folded = foldText(word);
    const found = wanted.filter((prefix) => prefix !== '' && folded.startsWith(prefix)).toSorted((left, right) => right.length - left.length)[0];
    return found === undefined ? [] : [{ start: match.index, end: match.index + signsFor(word, found) }];
  });
}

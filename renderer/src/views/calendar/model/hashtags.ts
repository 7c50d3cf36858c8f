/** Hashtags in a text that was typed or pasted, with or without `#`, apart by spaces or commas; each once, without signs that end a hashtag. */
export function hashtagsOf(text: string): string[] {
  const words = text.split(/[\s,;#]+/u).map((word) => word.replaceAll(/[^\p{L}\p{N}\p{M}_]/gu, ''));
  return [...new Set(words.filter((word) => word !== '' && word.length <= 100))];
}

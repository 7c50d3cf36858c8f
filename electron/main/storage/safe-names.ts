/** Signs that some system does not allow in file names, control signs among them. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Leaves room for endings and marks within the 255 bytes that most systems allow. */
const MOST_BYTES = 120;

function shorten(name: string): string {
  const signs = Array.from(name);
  while (Buffer.byteLength(signs.join(''), 'utf8') > MOST_BYTES) signs.pop();
  return signs.join('');
}

/** A bare file name (no ending, no folder) for a plan's name, allowed on every system. `fallback` serves when nothing is left of it. */
export function safeFileName(name: string, fallback: string): string {
  const plain = name.normalize('NFC').replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ');
  // A dot in front hides a file; dots and spaces at the end get lost on Windows.
  const trimmed = shorten(plain.replace(/^[. ]+/, '')).replace(/[. ]+$/, '');
  if (trimmed === '') return fallback;
  return RESERVED.test(trimmed) ? `${trimmed} -` : trimmed;
}

const ALPHABET = '0123456789abcdefghijkmnopqrstuvwxyz';

/** A new record id: a readable prefix and 10 random signs. Ids are made here only, never in `shared`. */
export function makeId(prefix: string): string {
  const signs = crypto.getRandomValues(new Uint8Array(10));
  return `${prefix}-${Array.from(signs, (sign) => ALPHABET.charAt(sign % ALPHABET.length)).join('')}`;
}

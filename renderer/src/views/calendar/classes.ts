/** Joins class names; what is missing or switched off is left out. */
export function classes(...names: readonly (string | undefined | false)[]): string {
  return names.filter((name) => typeof name === 'string').join(' ');
}

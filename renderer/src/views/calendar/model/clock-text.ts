/** A time of day as people read it, `8:30`; the same in every view. */
export function clockText(time: string): string {
  return time.replace(/^0/, '');
}

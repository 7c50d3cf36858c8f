/** Minutes of a duration as the program writes it: `1 h 30 min`, `5 h`, `10 min`; NaN for anything else. */
export function minutesOf(text: string): number {
  const [, hours, minutes] = /^(?:(\d+) h)?\s*(?:(\d+) min)?$/.exec(text.replaceAll(/[\u00a0\u202f]/g, ' ').trim()) ?? [];
  return hours === undefined && minutes === undefined ? Number.NaN : Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/** The sum of durations. */
export function sumOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + minutesOf(text), 0);
}

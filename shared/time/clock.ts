/** A wall-clock time `HH:MM`, 00:00 to 23:59, read in the plan's zone. */
export type ClockTime = string;

const TIME_PATTERN = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight; undefined when the text is no time of day. */
export function parseClockTime(text: string): number | undefined {
  const match = TIME_PATTERN.exec(text);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}

/** `HH:MM` of minutes since midnight (0-1439). */
export function formatClockTime(minutes: number): ClockTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

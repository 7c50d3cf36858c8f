import { Temporal } from 'temporal-polyfill';
import type { ClockTime } from './clock';
import type { Day } from './day';

/** A moment on every clock of the world: milliseconds since 1970-01-01T00:00Z. */
export type InstantMilliseconds = number;

/** What calendar and clock on a wall show: a day and a time of day, without a zone. */
export interface WallTime {
  readonly day: Day;
  readonly time: ClockTime;
}

/** Whether `text` names a time zone of the IANA database that this system knows, such as `Europe/Berlin`. Bare offsets do not count. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The moment at which the wall shows `day` and `time` in `zone`. When clocks go forward and the time does not exist, it is
 * as much later as the clocks jump (02:30 becomes 03:30); when they go back and it comes twice, the first one is meant
 * (Temporal calls this "compatible"; RFC 5545 3.3.5 says the same). Throws RangeError for an unknown zone.
 */
export function instantOf({ day, time }: WallTime, zone: string): InstantMilliseconds {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** What the wall shows in `zone` at a moment; seconds are cut off. Throws RangeError for an unknown zone. */
export function wallTimeAt(instant: InstantMilliseconds, zone: string): WallTime {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The day that it is in `zone` at a moment. Throws RangeError for an unknown zone. */
export function todayIn(zone: string, instant: InstantMilliseconds): Day {
  return wallTimeAt(instant, zone).day;
}

import type { Language } from '@shared/i18n';
import type { Weekday } from '@shared/time';

/** ISO weekdays from Monday to Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

const MONDAY_MILLISECONDS = 4 * 86_400_000;

/** Name of an ISO weekday in a language, `Montag` or short `Mo`. */
export function weekdayName(weekday: Weekday, language: Language, length: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { weekday: length, timeZone: 'UTC' });
  return format.format(MONDAY_MILLISECONDS + (weekday - 1) * 86_400_000);
}

import type { Language } from '@shared/i18n';
import type { Weekday } from '@shared/time';

/** ISO weekdays from Monday to Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

const MONDAY_MILLISECONDS = 4 * 86_400_000;

const made = new Map<string, Intl.DateTimeFormat>();

/** A calendar asks for names of weekdays by the hundred, and making a format is slow. */
function formatOf(locale: string, length: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${length}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' });
  made.set(key, format);
  return format;
}

/** Name of an ISO weekday in a language, `Montag` or short `Mo`. */
export function weekdayName(weekday: Weekday, language: Language, length: 'long' | 'short'): string {
  return formatOf(language === 'de' ? 'de-DE' : 'en-GB', length).format(MONDAY_MILLISECONDS + (weekday - 1) * 86_400_000);
}

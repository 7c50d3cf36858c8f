import { type Day, formatDay, toDayNumber, type Weekday } from '../time';
import type { Language } from './translate';

/** Turns plain values into what people read, in one language. Minutes are shown as hours, cents as money. */
export interface Formats {
  /** Minutes as hours with at most one decimal, `9,5 h`; one or two minutes stay minutes, as they would look like nothing. */
  readonly hours: (minutes: number) => string;
  /** Minutes as bare hours, `9,5`. */
  readonly hoursNumber: (minutes: number) => string;
  /** Minutes to the minute, `9 h 20 min`: for figures that people add up. */
  readonly duration: (minutes: number) => string;
  /** Cents as money without cents when they are zero, `1.200 €`. */
  readonly money: (cents: number, currency: string) => string;
  /** A number with at most `digits` decimals (1 when left out). */
  readonly number: (value: number, digits?: number) => string;
  /** A share (0-1) as whole percent. */
  readonly percent: (share: number) => string;
  /** A day, `Mo., 3. Mai 2027`. */
  readonly day: (day: Day) => string;
  /** A day without the year, `3. Mai`. */
  readonly shortDay: (day: Day) => string;
  /** A month with the year, `Mai 2027`. */
  readonly month: (day: Day) => string;
  /** Name of an ISO weekday, `Montag`. */
  readonly weekday: (weekday: Weekday) => string;
  /** The name of a month alone, `Mai`. */
  readonly monthName: (day: Day) => string;
  /** Names joined as in a sentence, `A, B und C`. */
  readonly list: (names: readonly string[]) => string;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const A_MONDAY = toDayNumber('2024-01-01');
const NO_BREAK = '\u00a0';

function localeOf(language: Language): string {
  return language === 'de' ? 'de-DE' : 'en-GB';
}

function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (day) => format.format(toDayNumber(day) * MILLISECONDS_PER_DAY);
}

function duration(minutes: number, whole: Intl.NumberFormat): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [...(hours > 0 ? [`${whole.format(hours)}${NO_BREAK}h`] : []), ...(rest > 0 || hours === 0 ? [`${rest}${NO_BREAK}min`] : [])];
  return parts.join(NO_BREAK);
}

function moneyFormat(locale: string): Formats['money'] {
  const made = new Map<string, Intl.NumberFormat>();
  return (cents, currency) => {
    const digits = cents % 100 === 0 ? 0 : 2;
    const key = `${currency}${digits}`;
    const format = made.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
    made.set(key, format);
    return format.format(cents / 100);
  };
}

/** The formats of a language. */
export function createFormats(language: Language): Formats {
  const locale = localeOf(language);
  const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const weekdayName = dayFormat(locale, { weekday: 'long' });
  const hoursNumber = (minutes: number): string => oneDigit.format(minutes / 60);
  return {
    hours: (minutes) => (minutes !== 0 && Math.abs(minutes) < 3 ? `${minutes}${NO_BREAK}min` : `${hoursNumber(minutes)}${NO_BREAK}h`),
    hoursNumber,
    duration: (minutes) => duration(minutes, oneDigit),
    money: moneyFormat(locale),
    number: (value, digits = 1) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    percent: (share) => percent.format(share),
    day: dayFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: dayFormat(locale, { day: 'numeric', month: 'long' }),
    month: dayFormat(locale, { month: 'long', year: 'numeric' }),
    weekday: (weekday) => weekdayName(formatDay(A_MONDAY + weekday - 1)),
    monthName: dayFormat(locale, { month: 'long' }),
    list: (names) => list.format(names),
  };
}

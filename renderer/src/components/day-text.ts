import type { Language } from '@shared/i18n';
import { addDays, type Day, datePartsOf, dayNumberOf, formatDay, parseDay, toDayNumber } from '@shared/time';

const MILLISECONDS_PER_DAY = 86_400_000;

function localeOf(language: Language): string {
  return language === 'de' ? 'de-DE' : 'en-GB';
}

/** A day as people write it, `06.05.2027` or `06/05/2027`. */
export function writeDay(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  return format.format(toDayNumber(day) * MILLISECONDS_PER_DAY);
}

/** A day that exists; 31 February does not. */
function realDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const number = dayNumberOf(year, month, dayOfMonth);
  return datePartsOf(number).month === month ? formatDay(number) : undefined;
}

/** A day written in full: `2027-05-06`, `6.5.2027` or `6/5/2027`, the day before the month in both languages. */
export function parseFullDay(text: string): Day | undefined {
  const compact = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(compact)) return parseDay(compact) === undefined ? undefined : compact;
  const parts = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(compact);
  return parts === null ? undefined : realDay(Number(parts[3]), Number(parts[2]), Number(parts[1]));
}

/** The same, and also with a year of two digits or without one: then it is the year of `near`. */
export function parseDayText(text: string, near: Day | null): Day | undefined {
  const full = parseFullDay(text);
  if (full !== undefined) return full;
  const parts = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]?\s?(\d{2})?$/.exec(text.trim());
  const year = parts?.[3] === undefined ? near?.slice(0, 4) : `20${parts[3]}`;
  return parts === null || year === undefined ? undefined : realDay(Number(year), Number(parts[2]), Number(parts[1]));
}

const dayStep: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** The day that an arrow key leads to from `day`; a week further with the shift key. Undefined for other keys. */
export function dayByKey(day: Day, key: string, isShifted: boolean): Day | undefined {
  const step = dayStep[key];
  return step === undefined ? undefined : addDays(day, step * (isShifted ? 7 : 1));
}

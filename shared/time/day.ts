/** A calendar day as ISO text `YYYY-MM-DD`, without a zone: what plans store. */
export type Day = string;

/** A calendar day as a whole number of days since 1970-01-01: what sums are done with. */
export type DayNumber = number;

const DAYS_PER_ERA = 146_097;
const EPOCH_OFFSET = 719_468;

/** Day number of a proleptic Gregorian date. Source: the era arithmetic of Howard Hinnant's "chrono-compatible low-level date algorithms". */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): DayNumber {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET;
}

/** Year, month (1-12) and day of month (1-31) of a day number. */
export function datePartsOf(day: DayNumber): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Parses `YYYY-MM-DD`; undefined when the text is no real calendar day. */
export function parseDay(text: string): DayNumber | undefined {
  const match = DAY_PATTERN.exec(text);
  if (match === null) return undefined;
  const day = dayNumberOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : undefined;
}

/** Day number of a day that is known to be valid (it passed the schema). Throws RangeError otherwise. */
export function toDayNumber(day: Day): DayNumber {
  const parsed = parseDay(day);
  if (parsed === undefined) throw new RangeError(`not a day: ${day}`);
  return parsed;
}

/** ISO text of a day number. */
export function formatDay(day: DayNumber): Day {
  const { year, month, dayOfMonth } = datePartsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** ISO weekday, 1 = Monday ... 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** ISO weekday number, 1 = Monday ... 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day `count` days after `day` (before, when negative). */
export function addDays(day: Day, count: number): Day {
  return formatDay(toDayNumber(day) + count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}
